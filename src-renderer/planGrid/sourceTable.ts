import { cleanPastedText } from '../../src-shared/russian/cleanPastedText.ts';
import { readTsv } from './tsv.ts';

/** A foreign table before it is decided what its rows and columns are: the neutral form of HTML and of tab-separated text. */
export interface SourceTable {
  readonly rows: readonly SourceRow[];
  /** More columns than any plan: the rest was not read. */
  readonly tooWide: boolean;
}

export interface SourceRow {
  readonly cells: readonly SourceCell[];
  /** One cell over the full width. */
  readonly whole: boolean;
  /** A line that stood in no table. */
  readonly outside: boolean;
}

export interface SourceCell {
  readonly text: string;
  /** The words of the cell above that is merged down to here; `text` is empty then. */
  readonly mergedFrom?: string;
}

/** Wider rows are a workbook, not a plan. */
export const READ_COLUMNS = 400;

/** Tab-separated text; a line of one cell among wider ones stands over the full width. */
export function readTextTable(text: string): SourceTable {
  const rows = readTsv(cleanPastedText(text))
    .map((row) => row.map((cell) => cell.trim()))
    .filter((row) => row.some((cell) => cell !== ''));
  const wide = rows.some((row) => row.length > 1);
  return {
    tooWide: rows.some((row) => row.slice(READ_COLUMNS).some((cell) => cell !== '')),
    rows: rows.map((row) => ({
      cells: row.slice(0, READ_COLUMNS).map((cell) => ({ text: cell })),
      whole: wide && row.length === 1,
      outside: wide && row.length === 1,
    })),
  };
}
