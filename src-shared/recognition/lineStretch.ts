import type { SourceLine } from './sourceLines.ts';

/** A part of a line that has a meaning of its own: «РЕШИЛИ: 1. Принять …» is a word of the protocol and a point. */
export interface LineStretch {
  readonly line: SourceLine;
  /** Characters of `line.words`. */
  readonly from: number;
  readonly to: number;
}

/** All of a line. */
export function wholeLine(line: SourceLine): LineStretch {
  return { line, from: 0, to: line.words.length };
}

/** The words of a stretch, as they stand. */
export function stretchWords({ line, from, to }: LineStretch): string {
  return line.words.slice(from, to);
}
