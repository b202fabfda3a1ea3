import type { DocumentKind } from '../documents/kinds.ts';
import type { LineRole } from './lineRole.ts';
import { answerAnnexes, type AnswerAnnex } from './answer/answerAnnexes.ts';
import { answerHead, type AnswerHead } from './answer/answerHead.ts';
import { answerPoints, type AnswerPoint } from './answer/answerPoints.ts';
import { answerSignatures } from './answer/answerSignatures.ts';
import { countWords, type WordCount } from './answer/countWords.ts';
import type { Recognised } from './recognised.ts';
import type { SourceLine } from './sourceLines.ts';

/** The JSON that the command `recognise` prints of one file (cli.md). Days are `YYYY-MM-DD`. */
export interface RecognisedAnswer extends AnswerHead {
  readonly file: string;
  readonly kind: DocumentKind | 'unknown';
  /** Every point of «решили» or «приказываю» in order, nested ones, headings and dashes too. */
  readonly points: readonly AnswerPoint[];
  readonly references: readonly { readonly number: string; readonly date: string | null }[];
  readonly annexes: readonly AnswerAnnex[];
  readonly signatures: readonly string[];
  /** `where` is the line it is about, in its own words; `null` for the paper as a whole. */
  readonly doubts: readonly { readonly what: string; readonly where: string | null }[];
  /** The words that found no place, a stretch a string. */
  readonly unplaced: readonly string[];
  readonly words: WordCount;
}

/** The answer about one file out of its lines and of what was made of them. */
export function recognisedAnswer(file: string, lines: readonly SourceLine[], recognised: Recognised): RecognisedAnswer {
  const { kind, content } = recognised;
  return {
    file,
    kind,
    ...answerHead(content),
    points: answerPoints(content, pointWords(lines, recognised)),
    references: recognised.references.map(({ number, date }) => ({ number, date })),
    annexes: answerAnnexes(content),
    signatures: answerSignatures(content),
    doubts: recognised.doubts.map(({ what, line }) => ({ what, where: line === null ? null : beginning(lines[line]?.words ?? '') })),
    unplaced: recognised.unplaced.map(({ line, from, to }) => (lines[line]?.words ?? '').slice(from, to).trim()),
    words: countWords(lines, recognised.pieces),
  };
}

/** The words of each part by its id, without its label and without lines of its deadline and its people. */
function pointWords(lines: readonly SourceLine[], { pieces, roles, content }: Recognised): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (content === null) return texts;
  for (const { line, from, to, target, what } of pieces) {
    if (what !== 'body') continue;
    const before = texts.get(target);
    const words = (lines[line]?.words ?? '').slice(from, to).trim();
    texts.set(target, before === undefined ? words : `${before}${joint(roles[line])}${words}`);
  }
  return texts;
}

function joint(role: LineRole | undefined): string {
  return role === 'text' ? '\n' : ' ';
}

function beginning(words: string): string {
  const text = words.replaceAll(/\s+/gu, ' ').trim();
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
