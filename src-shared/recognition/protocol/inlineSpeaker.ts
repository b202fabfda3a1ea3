import { findNames } from '../people/findNames.ts';
import { isSpeakerLine } from './agendaRole.ts';

/** Where in the words of a question its speaker begins; the end where none is named. */
export function inlineSpeaker(words: string, from: number): number {
  for (const tail of TAILS) {
    const match = tail.exec(words.slice(from));
    if (!match || match.index < 5) continue;
    const bare = match[0].replace(/^[\s([–—-]+|[\s)\].;]+$/gu, '');
    const spoken = /^(?:со)?доклад|^информ|^выступ|^отв/iu.test(bare);
    if (findNames(`${bare}.`).length > 0 && (spoken || isSpeakerLine(`${bare}.`))) return from + match.index;
  }
  return words.length;
}

/** Ends of a question that may name its speaker. */
const TAILS: readonly RegExp[] = [
  // «О питании (Петрова М.Н., директор)», «О питании (докладчик – …)»
  /\([^()]*(?:\([^()]*\)[^()]*)*\)?\s*[.;]?\s*$/u,
  // «О питании. Докладчик: …», «О питании – информация Петровой М.Н.»
  /(?:[–—-]\s+)?(?<![\p{L}(])(?:со)?(?:докладчик\p{L}*|докладывает|доклад|информация|информирует|выступающ\p{L}+|отв\.|ответственн\p{L}+)\s*[.:–—-]*\s*\S.*$/iu,
  // «О питании – Петрова М.Н., директор»
  /[–—]\s+[^–—]*$/u,
  /\s-\s+[^-]*(?:-[^\s-][^-]*)*$/u,
  // «О питании. Петрова М.Н.»
  /(?<=[.;»]\s)[^.;]*?\p{Lu}\.\s?\p{Lu}\.[^;]*$/u,
];
