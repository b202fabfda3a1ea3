import type { PdfRun } from './pdfShapes.ts';
import { lineGroups } from './runLines.ts';

/** Words of one line that stand together: no more than a space parts them. */
export interface Segment {
  readonly left: number;
  readonly right: number;
  readonly runs: readonly PdfRun[];
  readonly text: string;
}

/** What stands on one height across the page, in pieces. */
export interface Band {
  readonly baseline: number;
  /** Of its largest letters. */
  readonly size: number;
  readonly segments: readonly [Segment, ...Segment[]];
}

/** A wider space than this, in sizes of the letters, parts two pieces; a typewriter's letters are 0.6 wide, and a Word table leaves 0.77 at 14 pt. */
const SPACE = 0.68;

/** The lines of a page from above, each in the pieces that wide spaces part; upright words are in none. */
export function textBands(runs: readonly PdfRun[]): readonly Band[] {
  return lineGroups(runs)
    .flatMap((group) => {
      const tall = group.reduce((most, one) => (one.text.length * one.size > most.text.length * most.size ? one : most));
      const [first, ...rest] = segmentsOf(group.toSorted((a, b) => a.left - b.left));
      return first === undefined ? [] : [{ baseline: tall.baseline, size: tall.size, segments: [first, ...rest] as const }];
    })
    .toSorted((a, b) => a.baseline - b.baseline);
}

function segmentsOf(runs: readonly PdfRun[]): readonly Segment[] {
  const pieces: PdfRun[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    if (run.left - end > run.size * SPACE) pieces.push([run]);
    else pieces.at(-1)?.push(run);
    end = Math.max(end, run.right);
  }
  return pieces.map((piece) => ({
    left: Math.min(...piece.map((run) => run.left)),
    right: Math.max(...piece.map((run) => run.right)),
    runs: piece,
    text: piece
      .map((run) => run.text)
      .join(' ')
      .trim(),
  }));
}
