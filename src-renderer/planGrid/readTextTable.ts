import { READ_COLUMNS, type SourceTable } from '../../src-shared/recognition/plan/sourceTable.ts';
import { cleanPastedText } from '../../src-shared/russian/cleanPastedText.ts';
import { readTsv } from './tsv.ts';

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
