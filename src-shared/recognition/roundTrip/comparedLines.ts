import type { Id } from '../../base/id.ts';
import type { Letterhead } from '../../documents/letterhead.ts';
import type { Alignment } from './alignLines.ts';
import type { FileLine } from './fileLines.ts';
import type { PrintedLine } from './printedLines.ts';
import { typedLabel } from './wordsOfLine.ts';

/** Our paper and a file of it, line beside line. */
export interface Both {
  readonly printed: readonly PrintedLine[];
  readonly lines: readonly FileLine[];
  readonly peers: Alignment;
  readonly letterhead: Letterhead;
}

export interface Told extends Both {
  /** Lines of the file that are points nobody printed. */
  readonly newPoints: ReadonlySet<number>;
}

export interface All extends Told {
  /** Lines of the file that stand elsewhere than before: points, questions, rows. */
  readonly moved: ReadonlySet<number>;
}

/** The name that changes have for what is new on a line of the file. */
export function newId(at: number): Id {
  return `new-${at}`;
}

/** The printed line that a line of the file is. */
export function printOf({ printed, peers }: Both, at: number): PrintedLine | undefined {
  const peer = peers[at];
  return peer === null || peer === undefined ? undefined : printed[peer];
}

/** The nearest printed line above a line of the file. */
export function printAbove(both: Both, at: number): PrintedLine | undefined {
  const above = both.peers.findLastIndex((peer, index) => index < at && peer !== null);
  return above < 0 ? undefined : printOf(both, above);
}

/** The point a line belongs to, its deadline and further paragraphs included. */
export function pointOf(print: PrintedLine): Id | null {
  return print.place.kind === 'point' || print.place.kind === 'deadline' ? print.place.id : null;
}

/** Depth of a point by the file's own list, else by how many numbers its label has; a dash is deeper than any number. */
export function depthOf(line: FileLine): number {
  if (line.level !== null && !line.bullet) return line.level;
  const label = line.label === '' ? typedLabel(line.text) : line.label;
  const numbers = label.match(/\d+/gu)?.length ?? 0;
  return numbers > 0 ? numbers - 1 : 9;
}
