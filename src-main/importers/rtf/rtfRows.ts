import type { SourceParagraph, SourceTableBlock } from '../../../src-shared/recognition/sourcePaper.ts';

type Row = SourceTableBlock['rows'][number];

/** How a row's cells are defined: where each ends, and how it is merged. */
export interface RtfCellShape {
  /** Twips from the left. */
  readonly right: number;
  /** Merged with the cell before it. */
  readonly sideways: boolean;
  /** «first» begins a merged column, «next» belongs to the cell above. */
  readonly downwards: 'first' | 'next' | null;
}

export interface RtfRow {
  readonly cells: readonly (readonly SourceParagraph[])[];
  readonly shapes: readonly RtfCellShape[];
  readonly header: boolean;
  readonly ruled: boolean;
}

/** Edges nearer than this (half a millimetre) are one. */
const SAME_TWIPS = 30;

/** A table out of rows, whose cells tell only where they end: columns are all such places. */
export function rtfTable(rows: readonly RtfRow[]): SourceTableBlock {
  const edges = edgesOf(rows);
  return {
    kind: 'table',
    ruled: rows.some((row) => row.ruled),
    rows: rows.map((row) => ({ ...(row.header ? { header: true as const } : {}), cells: cellsOf(row, edges) })),
  };
}

function edgesOf(rows: readonly RtfRow[]): readonly number[] {
  const edges: number[] = [];
  for (const right of rows.flatMap((row) => row.shapes.map((shape) => shape.right)).toSorted((a, b) => a - b)) {
    if (right - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_TWIPS) edges.push(right);
  }
  return edges;
}

function cellsOf(row: RtfRow, edges: readonly number[]): Row['cells'] {
  const cells: { span: number; covered: boolean; paragraphs: SourceParagraph[] }[] = [];
  let column = 0;
  row.cells.forEach((paragraphs, at) => {
    const shape = row.shapes[at];
    const end = shape === undefined ? column + 1 : edges.findIndex((edge) => edge >= shape.right - SAME_TWIPS) + 1;
    const span = Math.max(1, end - column);
    column += span;
    const before = cells.at(-1);
    if (shape?.sideways === true && before !== undefined) {
      before.span += span;
      before.paragraphs.push(...paragraphs.filter((one) => one.text !== ''));
    } else {
      const empty = paragraphs.every((one) => one.text === '');
      cells.push({ span, covered: shape?.downwards === 'next' && empty, paragraphs: [...paragraphs] });
    }
  });
  return cells.map(({ span, covered, paragraphs }) => ({
    ...(span > 1 ? { span } : {}),
    ...(covered ? { covered: true as const } : {}),
    paragraphs: covered || paragraphs.every((one) => one.text === '' && one.label === undefined) ? [] : paragraphs,
  }));
}
