import { spacedWord } from '../head/spacedWord.ts';

/** Where the operative word stands in a text, its colon included. */
export interface FoundOperative {
  readonly from: number;
  readonly to: number;
}

/** In the first person the word can be nothing else; the others need a colon, capitals or the end of the line. */
const FIRST_PERSON = ['приказываю', 'постановляю', 'распоряжаюсь', 'обязываю'];
const OTHERS = [
  'приказывает',
  'постановляет',
  'постановил',
  'постановила',
  'распоряжается',
  'решает',
  'решил',
  'решила',
  'решили',
  'предлагаю',
];

const COLON = String.raw`\s*(?:[:;]|[–—-](?=\s*$))?`;
const SURE = word(FIRST_PERSON, 'iu');
const OTHER = word(OTHERS, 'giu');
/** «п о с т н о в л я ю :»: a word so spread over the line is the operative one, whatever letter was lost. */
const SPACED = /(?<![\p{L}\d]|\p{L} )(?:\p{L} ){5,}ю\s*:/iu;
/** Longer paragraphs are no preamble. */
const LONGEST = 5000;

/** «ПРИКАЗЫВАЮ:», «п р и к а з ы в а ю:», «ПОСТАНОВЛЯЕТ», alone or inside the basis; `null` without one. */
export function findOperative(words: string): FoundOperative | null {
  const text = words.slice(0, LONGEST);
  const sure = SURE.exec(text) ?? SPACED.exec(text);
  if (sure) return { from: sure.index, to: sure.index + sure[0].length };
  for (const match of text.matchAll(OTHER)) {
    const to = match.index + match[0].length;
    const isCapital = /^[^\p{Ll}]+$/u.test(match[0]);
    if (isCapital || /[:;]\s*$/u.test(match[0]) || text.slice(to).trim() === '') return { from: match.index, to };
  }
  return null;
}

function word(words: readonly string[], flags: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words.map(spacedWord).join('|')})${COLON}`, flags);
}
