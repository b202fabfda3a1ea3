import { findNames } from '../people/findNames.ts';
import { isSpeakerLine } from './agendaRole.ts';

/** Where in the words of a question its speaker begins; the end where none is named. */
export function inlineSpeaker(words: string, from: number): number {
  for (const tail of TAILS) {
    const match = tail.exec(words.slice(from));
    if (!match || match.index < 5) continue;
    const bare = match[0].replace(/^[\s([–—-]+|[\s)\].;]+$/gu, '');
    const spoken = /^(?:со)?доклад|^информ|^выступ|^отв/iu.test(bare);
    if (findNames(`${bare}.`).length > 0 && (spoken || isSpeakerLine(`${bare}.`) || (tail === BRACKET && areSpeakers(bare))))
      return from + match.index;
  }
  return words.length;
}

/** «(методист Петрова М.Н.; директор Солодов П.А.)»: each piece is a person with a post. */
function areSpeakers(words: string): boolean {
  const pieces = words.split(/[;,]\s+(?=\S)/u);
  return pieces.length > 1 && pieces.every((piece) => isSpeakerLine(`${piece}.`));
}

/** Ends of a question that may name its speaker. */
const BRACKET = /\([^()]*(?:\([^()]*\)[^()]*)*\)?\s*[.;]?\s*$/u;

const TAILS: readonly RegExp[] = [
  // «О питании (Петрова М.Н., директор)», «О питании (докладчик – …)»
  BRACKET,
  // «О питании. Докладчик: …», «О питании – информация Петровой М.Н.»
  /(?:[–—-]\s+)?(?<![\p{L}(])(?:со)?(?:докладчик\p{L}*|докладывает|докл\.|доклад|информация|информирует|выступающ\p{L}+|отв\.|ответственн\p{L}+)\s*[.:–—-]*\s*\S.*$/iu,
  // «О питании – Петрова М.Н., директор»
  /[–—]\s+[^–—]*$/u,
  /\s-\s+[^-]*(?:-[^\s-][^-]*)*$/u,
  // «О питании в школах Петрова М.Н., директор»: a line of its own before a PDF joined it.
  /(?<=[\p{Ll}\d»]\s)\p{Lu}[\p{Ll}-]+\s+\p{Lu}\.\s?\p{Lu}\.,\s+(?:и\.\s?о\.\s+)?(?:начальник|директор|заместитель|заведующ(?:ий|ая)|методист|(?:главный|ведущий)\s+специалист|руководитель|председатель|глава)(?!\p{L})[^.;]*$/u,
  // «О питании. Петрова М.Н.»
  /(?<=[.;»]\s)[^.;]*?\p{Lu}\.\s?\p{Lu}\.[^;]*$/u,
];
