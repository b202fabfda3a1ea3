import { spacedWord } from '../head/spacedWord.ts';

const LABEL = new RegExp(
  String.raw`^[\s•*]*(?:(?:на|в)\s+)?(?:${spacedWord('повестка')}|повестк[еу](?!\p{L})|${spacedWord('порядок дня')}|(?:(?:рассматриваемые|обсуждаемые|основные)\s+)?вопросы(?!\p{L})(?:\s+(?:повестки|для\s+(?:обсуждения|рассмотрения)|к\s+(?:обсуждению|рассмотрению)))?|тема(?!\p{L})(?=\s*:|\s+(?:совещания|заседания)\s*:))(?:\s*${spacedWord('дня')}|\s+(?:совещания|заседания|собрания|комиссии|коллегии|совета|конференции|педсовета|семинара|работы))*\s*(?:\([^()]{0,60}\)\s*)?(?:[:.–—-]+|$|(?=\s+(?:\d|[IVX]+[.)]|[«\u0022]?Об?\s)))\s*`,
  'iu',
);

/** Where the label of an agenda ends in a line that begins with it («Повестка дня:», «ПОВЕСТКА», «Вопросы для обсуждения:»); else 0. */
export function agendaLabelEnd(text: string): number {
  return LABEL.exec(text)?.[0].length ?? 0;
}
