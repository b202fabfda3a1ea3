import type { Band } from './textBands.ts';

/** Where the words of a column begin and end. */
export interface ColumnEdges {
  readonly left: number;
  readonly right: number;
}

/** A white way is at least as wide as this part of a letter's size: a Word table leaves 3.8 mm, a page of a browser often less. */
const NARROWEST = 0.5;

/** What is left where white ways part the words of all these lines. */
export function columnsOf(bands: readonly Band[]): readonly ColumnEdges[] {
  return bands.reduce<readonly ColumnEdges[]>(withBand, []);
}

export function withBand(known: readonly ColumnEdges[], band: Band): readonly ColumnEdges[] {
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of [...known, ...band.segments].toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && left - last.right < band.size * NARROWEST) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

/** The column a piece stands in: from the white way on its left to the one on its right. */
export function columnAt({ left, right }: ColumnEdges, columns: readonly ColumnEdges[]): number {
  return columns.findIndex(
    (column, at) =>
      left > (columns[at - 1]?.right ?? Number.NEGATIVE_INFINITY) &&
      right < (columns[at + 1]?.left ?? Number.POSITIVE_INFINITY) &&
      (at > 0 || left >= column.left - 3),
  );
}
