import type { Claims } from './claims.ts';
import { stretchWords, type LineStretch } from './lineStretch.ts';

/** Words of several stretches as one text, of which every character still knows its line: what is read out of it can be claimed. */
export interface JoinedText {
  readonly text: string;
  readonly stretches: readonly LineStretch[];
  /** Claims characters `from`–`to` of `text` (all of it without them); what only joins lines is nobody's. */
  readonly claim: (claims: Claims, target: string, what?: string, from?: number, to?: number) => void;
}

/** Joins stretches in order without the spaces at their ends: a paragraph broken over lines by a space, lines of a head by `\n`. */
export function joinStretches(stretches: readonly LineStretch[], joint = ' '): JoinedText {
  const trimmed = stretches.map(trimStretch).filter(({ from, to }) => from < to);
  return {
    text: trimmed.map(stretchWords).join(joint),
    stretches: trimmed,
    claim: (claims, target, what = '', from = 0, to = Infinity) => {
      let start = 0;
      for (const stretch of trimmed) {
        const length = stretch.to - stretch.from;
        const [first, last] = [Math.max(from, start), Math.min(to, start + length)];
        if (first < last) claims.claim(stretch.line, target, what, stretch.from + first - start, stretch.from + last - start);
        start += length + joint.length;
      }
    },
  };
}

/** A stretch without the spaces at its ends. */
export function trimStretch(stretch: LineStretch): LineStretch {
  const words = stretchWords(stretch);
  const from = stretch.from + (words.length - words.trimStart().length);
  return { line: stretch.line, from, to: Math.max(from, from + words.trim().length) };
}
