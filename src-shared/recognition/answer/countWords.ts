import type { Piece } from '../recognised.ts';
import type { SourceLine } from '../sourceLines.ts';

export interface WordCount {
  readonly source: number;
  readonly placed: number;
  readonly unplaced: number;
}

/** Counts words (runs of letters and digits) of all lines: a word is placed when a piece holds all of it. */
export function countWords(lines: readonly SourceLine[], pieces: readonly Piece[]): WordCount {
  const byLine = Map.groupBy(pieces, ({ line }) => line);
  let source = 0;
  let placed = 0;
  for (const line of lines) {
    const own = byLine.get(line.at) ?? [];
    for (const word of line.words.matchAll(/[\p{L}\p{N}]+/gu)) {
      source += 1;
      const end = word.index + word[0].length;
      if (own.some(({ from, to }) => from <= word.index && end <= to)) placed += 1;
    }
  }
  return { source, placed, unplaced: source - placed };
}
