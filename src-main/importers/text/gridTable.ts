import type { SourceTableBlock } from '../../../src-shared/recognition/sourcePaper.ts';
import type { LineReading } from './lineReading.ts';

/** A row of a table as text: cells, or one cell across the table. */
export interface TextRow {
  readonly cells: readonly string[];
  readonly across?: true;
  readonly header?: true;
}

/** A ruled table out of rows of words; short rows are filled with empty cells, so that every row has the same columns. */
export function gridTable(rows: readonly TextRow[], reading: LineReading): SourceTableBlock {
  const width = Math.max(1, ...rows.map((row) => (row.across ? 1 : row.cells.length)));
  return {
    kind: 'table',
    ruled: true,
    rows: rows.map((row) => ({
      ...(row.header ? { header: true as const } : {}),
      cells: row.across
        ? [{ ...(width > 1 ? { span: width } : {}), paragraphs: [...reading.cell(row.cells[0] ?? '')] }]
        : Array.from({ length: width }, (_, column) => ({ paragraphs: [...reading.cell(row.cells[column] ?? '')] })),
    })),
  };
}
