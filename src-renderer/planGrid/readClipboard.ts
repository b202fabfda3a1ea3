import { copiedText, type CopiedRange } from './copyRange.ts';
import { largest } from '../../src-shared/recognition/plan/largest.ts';
import { readHtmlTables } from './readHtmlTables.ts';
import { recognizeTable, type PastedTable } from '../../src-shared/recognition/plan/recognizeTable.ts';
import type { SourceTable } from '../../src-shared/recognition/plan/sourceTable.ts';
import { readTextTable } from './readTextTable.ts';

/** What a paste means. */
export type Pasted =
  /** A rectangle to be written where the selection is. */
  | { readonly kind: 'range'; readonly range: CopiedRange }
  /** A table to be looked at first; `lines` are its words where it is no table but lines. */
  | { readonly kind: 'table'; readonly table: PastedTable; readonly lines: string | null }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'nothing' };

/** Longer HTML is a book: its plain text is read instead. */
const MOST_HTML = 12_000_000;
const MOST_TEXT = 8_000_000;

export interface Around {
  /** What this grid copied last. */
  readonly copied: CopiedRange | null;
  readonly chosen: { readonly rows: number; readonly columns: number };
}

/** Reads the clipboard: our own copy whole, a table of another program, or plain text. */
export function readClipboard(html: string, text: string, { copied, chosen }: Around): Pasted {
  const plain = text.replaceAll('\r\n', '\n');
  if (copied && plain !== '' && plain === copiedText(copied).replaceAll('\r\n', '\n') && isPlainRange(copied)) {
    return { kind: 'range', range: copied };
  }
  if (text.length > MOST_TEXT)
    return { kind: 'refused', sentence: 'Скопировано слишком много: выделите нужную таблицу и скопируйте только её.' };
  const table = html.length > MOST_HTML ? null : readHtmlTables(html);
  const source = table ?? readTextTable(text);
  if (source.rows.length === 0) return { kind: 'nothing' };
  const range = asRange(source);
  if (range && range.rows.length === 1 && range.width === 1) return { kind: 'range', range };
  const recognized = recognizeTable(source);
  if (!recognized.ok) return { kind: 'refused', sentence: recognized.sentence };
  const several = chosen.rows * chosen.columns > 1;
  const inside = range && several && range.rows.length <= chosen.rows && range.width <= chosen.columns;
  if (inside && recognized.table.header === null) return { kind: 'range', range };
  return { kind: 'table', table: recognized.table, lines: !table && recognized.table.width === 1 ? plain.trim() : null };
}

function isPlainRange({ rows, header }: CopiedRange): boolean {
  return header === null && rows.every((row) => row.kind === 'activity');
}

/** A source without sections and merged cells as a rectangle. */
function asRange({ rows }: SourceTable): CopiedRange | null {
  if (rows.some((row) => (row.whole && rows.length > 1) || row.cells.some((cell) => cell.mergedFrom !== undefined))) return null;
  const width = largest(rows, (row) => row.cells.length);
  const cellsOf = (at: number): { text: string }[] =>
    Array.from({ length: width }, (_, column) => ({ text: rows[at]?.cells[column]?.text ?? '' }));
  return { header: null, width, rows: rows.map((_, at) => ({ kind: 'activity', cells: cellsOf(at) })) };
}
