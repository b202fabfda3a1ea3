import { CELL_LIMIT, MAX_COLUMNS, MAX_ROWS, type ColumnMeaning } from '../../src-shared/documents/actionPlan.ts';
import { sectionNumber } from '../../src-shared/documents/planNumbering.ts';
import { readMeaning } from './columnMeanings.ts';
import { largest } from './largest.ts';
import type { SourceCell, SourceRow, SourceTable } from './sourceTable.ts';

/** A foreign table understood as a plan, before it is decided where it goes. */
export interface PastedTable {
  /** The words of the header and what they say; `null` without one. */
  readonly header: readonly PastedColumn[] | null;
  readonly width: number;
  readonly rows: readonly PastedRow[];
  /** The column of the numbers, told by the header or by its cells; `null` where the source has none. */
  readonly numberAt: number | null;
  /** Cells merged downwards: their words can be repeated or left as gaps. */
  readonly hasMerged: boolean;
  /** Lines around the table that are no part of the plan; told to people, so that nothing is lost unseen. */
  readonly leftOut: readonly string[];
}

export interface PastedColumn {
  readonly title: string;
  readonly meaning: ColumnMeaning | null;
}

export type PastedRow =
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'activity'; readonly cells: readonly SourceCell[] };

export type Recognized = { readonly ok: true; readonly table: PastedTable } | { readonly ok: false; readonly sentence: string };

/** Finds header, sections and activities; what no plan can hold is refused in one sentence, before anything is changed. */
export function recognizeTable(source: SourceTable): Recognized {
  const found = findHeader(source.rows);
  const tail = trimTail(source.rows.slice(found.after));
  const body = tail.rows.filter((row) => !isRepeated(row, found.titles) && !isColumnCount(row));
  const width = Math.max(
    found.titles?.length ?? 0,
    largest(body, (row) => (row.whole ? 0 : filledWidth(row))),
    1,
  );
  const refused = refusal(source, body, width);
  if (refused !== null) return { ok: false, sentence: refused };
  const header = found.titles === null ? null : headerColumns(found.titles, width);
  const numberAt = header ? numberOfHeader(header) : numberByCells(body, width);
  const rows = body.map((row) => readRow(row, width, numberAt));
  return {
    ok: true,
    table: {
      header,
      width,
      rows,
      numberAt,
      hasMerged: body.some((row) => row.cells.some((cell) => (cell.mergedFrom ?? '') !== '')),
      leftOut: [...found.before, ...tail.leftOut],
    },
  };
}

const SECTION_WORD =
  /^\s*(?:\d{1,3}[.)]?\s*|[IVXLC]{1,7}[.)]\s*)?(?:направление|раздел|этап|блок|модуль|глава|часть|тема|задача|цель|подраздел|секция|квартал|полугодие)(?![а-яё])/iu;
const MONTHS: ReadonlySet<string> = new Set('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '));

/** Whether words look like the heading of a section: «Направление 2. …», «II. …», «Сентябрь». */
export function looksLikeSection(text: string): boolean {
  const words = text.trim();
  if (SECTION_WORD.test(words)) return true;
  if (/^[IVX]{1,6}[.)]\s/u.test(words)) return true;
  return MONTHS.has(words.toLowerCase().replace(/\s+\d{4}(?:\s*(?:г\.?|год[а]?))?$/u, ''));
}

const LABEL = /^(?:п\.?\s*)?(?:\d{1,4}(?:\s*\.\s*\d{1,4})*|[IVXLC]{1,7}|[а-яёa-z])\s*[.)]*$/iu;

/** Whether words can only be a number: «2.1.», «3)», «IV». */
export function looksLikeLabel(text: string): boolean {
  return LABEL.test(text.trim());
}

interface FoundHeader {
  readonly titles: readonly string[] | null;
  /** Where the rows begin. */
  readonly after: number;
  readonly before: readonly string[];
}

/** How deep a header may lie under a title that was copied along. */
const HEADER_DEPTH = 12;

function findHeader(rows: readonly SourceRow[]): FoundHeader {
  for (let at = 0; at < Math.min(rows.length, HEADER_DEPTH); at += 1) {
    const row = rows[at];
    if (!row || !isHeader(row)) continue;
    const second = rows[at + 1];
    const below = second && isSecondLevel(second) ? second : null;
    const depth = Math.max(row.cells.length, below?.cells.length ?? 0);
    const titles = Array.from({ length: depth }, (_, column) => joined(row.cells[column]?.text ?? '', below?.cells[column]?.text ?? ''));
    const before = rows
      .slice(0, at)
      .flatMap((each) => each.cells.map((cell) => cell.text))
      .filter((text) => text !== '');
    return { titles, after: at + (below ? 2 : 1), before };
  }
  // Without a header the lines before the table are no part of it, unless they head a section.
  const start = rows.findIndex((row) => !row.outside || looksLikeSection(row.cells[0]?.text ?? ''));
  return { titles: null, after: Math.max(0, start), before: rows.slice(0, Math.max(0, start)).map((row) => row.cells[0]?.text ?? '') };
}

function isHeader(row: SourceRow): boolean {
  if (row.whole || row.cells.length < 2) return false;
  const filled = row.cells.filter((cell) => cell.text !== '');
  if (filled.length < 2 || filled.some((cell) => cell.text.length > 120 || looksLikeLabel(cell.text))) return false;
  const known = new Set(filled.map((cell) => readMeaning(cell.text)).filter((meaning) => meaning !== null));
  return known.size >= 2 && known.size * 2 >= Math.min(filled.length, 4);
}

/** The lower half of a header on two levels: under cells merged downwards, short words and no number. */
function isSecondLevel(row: SourceRow): boolean {
  const covered = row.cells.filter((cell) => (cell.mergedFrom ?? '') !== '').length;
  const own = row.cells.filter((cell) => cell.text !== '');
  return !row.whole && covered > 0 && own.length > 0 && own.every((cell) => cell.text.length <= 60 && !looksLikeLabel(cell.text));
}

/** «1 | 2 | 3 | 4 | 5» under a header counts the columns and says nothing. */
function isColumnCount(row: SourceRow): boolean {
  return row.cells.length > 2 && row.cells.every((cell, at) => cell.text === String(at + 1));
}

/** The header again, where a table was broken over pages. */
function isRepeated(row: SourceRow, titles: readonly string[] | null): boolean {
  if (titles === null || row.whole) return false;
  const words = row.cells.map((cell) => cell.text);
  return words.some((text) => text !== '') && words.every((text, at) => text === (titles[at] ?? ''));
}

/** Lines under the table that head nothing: a signature, a note. */
function trimTail(rows: readonly SourceRow[]): { readonly rows: readonly SourceRow[]; readonly leftOut: readonly string[] } {
  const last = rows.findLastIndex((row) => !row.outside || looksLikeSection(row.cells[0]?.text ?? ''));
  return { rows: rows.slice(0, last + 1), leftOut: rows.slice(last + 1).map((row) => row.cells[0]?.text ?? '') };
}

function filledWidth(row: SourceRow): number {
  return row.cells.findLastIndex((cell) => cell.text !== '' || (cell.mergedFrom ?? '') !== '') + 1;
}

function headerColumns(titles: readonly string[], width: number): PastedColumn[] {
  const columns = Array.from({ length: width }, (_, at) => ({ title: titles[at] ?? '', meaning: readMeaning(titles[at] ?? '') }));
  const number = columns.findIndex((column) => column.meaning === 'number');
  // One column of numbers is all a plan has.
  return columns.map((column, at) => (column.meaning === 'number' && at !== number ? { ...column, meaning: null } : column));
}

function numberOfHeader(header: readonly PastedColumn[]): number | null {
  const at = header.findIndex((column) => column.meaning === 'number');
  return at < 0 ? null : at;
}

/** Without a header the first column holds the numbers when whatever stands in it is one. */
function numberByCells(rows: readonly SourceRow[], width: number): number | null {
  if (width < 2) return null;
  const first = rows.filter((row) => !row.whole && filledWidth(row) > 1).map((row) => row.cells[0]?.text ?? '');
  return first.some((text) => text !== '') && first.every((text) => text === '' || looksLikeLabel(text)) ? 0 : null;
}

function readRow(row: SourceRow, width: number, numberAt: number | null): PastedRow {
  const filled = row.cells.filter((cell) => cell.text !== '');
  const [only] = filled;
  const text = only?.text ?? '';
  if (row.whole && width > 1) return { kind: 'section', text };
  const gaps = row.cells.every((cell) => (cell.mergedFrom ?? '') === '');
  if (width > 1 && filled.length === 1 && gaps) {
    const first = row.cells[0]?.text === text;
    if (first && (numberAt === 0 ? !looksLikeLabel(text) : looksLikeSection(text))) return { kind: 'section', text };
    if (!first && looksLikeSection(text) && sectionNumber(text) !== null) return { kind: 'section', text };
  }
  return { kind: 'activity', cells: placed(row, width, numberAt) };
}

/** The cells in their columns: a row one cell short whose first is no number has lost the empty cell of its number. */
function placed(row: SourceRow, width: number, numberAt: number | null): SourceCell[] {
  const cells = row.cells.slice(0, width);
  const lostNumber = numberAt === 0 && width > 2 && row.cells.length === width - 1 && !looksLikeLabel(cells[0]?.text ?? '');
  if (lostNumber && (cells[0]?.text ?? '') !== '') cells.unshift({ text: '' });
  while (cells.length < width) cells.push({ text: '' });
  return cells;
}

function refusal(source: SourceTable, body: readonly SourceRow[], width: number): string | null {
  if (source.tooWide || width > MAX_COLUMNS) {
    const told = source.tooWide ? 'слишком много столбцов' : `столбцов: ${width}`;
    return `В таблице ${told}, а в плане помещается ${MAX_COLUMNS}: скопируйте нужную часть и вставьте её.`;
  }
  if (body.length > MAX_ROWS) {
    return `В таблице строк: ${inWords(body.length)}, а в плане помещается ${inWords(MAX_ROWS)}: вставьте её по частям.`;
  }
  const long = largest(body, (row) => largest(row.cells, (cell) => cell.text.length));
  if (long > CELL_LIMIT) {
    return `В одной ячейке знаков: ${inWords(long)}, а помещается ${inWords(CELL_LIMIT)}: разделите её текст и вставьте таблицу снова.`;
  }
  return body.length === 0 ? 'В скопированном нет строк таблицы: выделите таблицу и скопируйте её снова.' : null;
}

function inWords(count: number): string {
  return count.toLocaleString('ru-RU');
}

function joined(above: string, below: string): string {
  if (below === '' || below === above) return above;
  return above === '' ? below : `${above}\n${below}`;
}
