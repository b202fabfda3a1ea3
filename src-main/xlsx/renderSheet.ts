import writeExcelFile from 'write-excel-file/node';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import { printable } from '../../src-shared/paper/printable.ts';

/** A table as a sheet of Excel. What a cell says is always text, a number or a day: a text that begins with «=» stays a text. */
export interface SheetTable {
  /** The tab's name. */
  readonly name: string;
  /** Lines above the table: what it shows, and when it was made. */
  readonly lead: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly orientation: 'portrait' | 'landscape';
}

export interface SheetColumn {
  readonly title: string;
  /** In characters of the font. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
}

export type SheetCell = string | number | { readonly day: PlainDate } | { readonly text: string; readonly bold: true } | null;

/** Longest text Excel keeps in a cell. */
const CELL_TEXT = 32_767;
const TAB_NAME = 31;

/** The bytes of an XLSX file: bold heads that stay in sight and repeat in print, wrapped text, thin borders for black-and-white print. */
export async function renderSheet(table: SheetTable): Promise<Uint8Array> {
  const lead = table.lead.map((line) => [{ value: text(line), fontWeight: 'bold' as const, columnSpan: table.columns.length }]);
  const head = table.columns.map(({ title }) => ({
    value: text(title),
    fontWeight: 'bold' as const,
    align: 'center' as const,
    alignVertical: 'center' as const,
    wrap: true,
    borderStyle: 'thin' as const,
  }));
  const body = table.rows.map((row) => table.columns.map(({ align }, index) => ({ ...cell(row[index] ?? null), ...framed(align) })));
  const sheet = writeExcelFile([...lead, head, ...body], {
    sheet: tabName(table.name),
    columns: table.columns.map(({ width }) => ({ width })),
    ...(table.orientation === 'landscape' ? { orientation: 'landscape' as const } : {}),
    stickyRowsCount: lead.length + 1,
  });
  return new Uint8Array(await sheet.toBuffer());
}

function framed(align: SheetColumn['align']) {
  return { borderStyle: 'thin' as const, alignVertical: 'top' as const, wrap: true, ...(align ? { align } : {}) };
}

function cell(value: SheetCell) {
  if (value === null) return { value: '' };
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'string') return { value: text(value), type: String };
  if ('day' in value) return { value: new Date(`${value.day}T00:00:00.000Z`), type: Date, format: 'dd.mm.yyyy' };
  return { value: text(value.text), type: String, fontWeight: 'bold' as const };
}

function text(value: string): string {
  const clean = printable(value);
  return clean.length > CELL_TEXT ? `${clean.slice(0, CELL_TEXT - 1)}…` : clean;
}

/** Excel forbids these signs in the name of a tab, and more than 31 of any. */
function tabName(name: string): string {
  const clean = printable(name)
    .replace(/[\\/?*[\]:']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return (clean === '' ? 'Лист' : clean).slice(0, TAB_NAME);
}
