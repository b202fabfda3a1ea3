import type { Piece } from './recognised.ts';
import type { SourceLine } from './sourceLines.ts';

/** The book of what went where: every builder writes into it, and what nobody wrote down is unplaced. */
export interface Claims {
  /** Notes that characters `from`–`to` of a line (all of it without them) went to a part of the content. Claimed twice is a fault of the program. */
  readonly claim: (line: SourceLine, target: string, what?: string, from?: number, to?: number) => void;
  readonly pieces: () => readonly Piece[];
  /** Stretches with any word in them that nobody claimed, in reading order. */
  readonly unplaced: () => readonly Stretch[];
}

export interface Stretch {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export function openClaims(lines: readonly SourceLine[]): Claims {
  const byLine = new Map<number, Piece[]>();
  return {
    claim: (line, target, what = '', from = 0, to = line.words.length) => {
      const taken = byLine.get(line.at) ?? [];
      if (from < 0 || to > line.words.length || from > to) throw new RangeError(`line ${line.at}: ${from}–${to} is outside the line`);
      if (taken.some((piece) => piece.from < to && from < piece.to))
        throw new RangeError(`line ${line.at}: ${from}–${to} is claimed twice`);
      taken.push({ line: line.at, from, to, target, what });
      byLine.set(line.at, taken);
    },
    pieces: () => lines.flatMap((line) => inOrder(byLine.get(line.at) ?? [])),
    unplaced: () => lines.flatMap((line) => gapsOf(line, inOrder(byLine.get(line.at) ?? []))),
  };
}

function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.toSorted((a, b) => a.from - b.from);
}

function gapsOf(line: SourceLine, taken: readonly Piece[]): readonly Stretch[] {
  const gaps: Stretch[] = [];
  let at = 0;
  for (const piece of [...taken, { from: line.words.length, to: line.words.length }]) {
    if (line.words.slice(at, piece.from).trim() !== '') gaps.push({ line: line.at, from: at, to: piece.from });
    at = Math.max(at, piece.to);
  }
  return gaps;
}
