import type { ColumnMeaning } from '../../documents/actionPlan.ts';
import { sectionNumber } from '../../documents/planNumbering.ts';
import { readMeaning } from './columnMeanings.ts';
import { largest } from './largest.ts';
import type { SourceCell, SourceRow, SourceTable } from './sourceTable.ts';

/** What the rows of a foreign table are. Rows are named by their place in the source, so that nobody has to guess where words came from. */
export interface TableShape {
  /** The words of the header and what they say; `null` without one. */
  readonly header: readonly HeaderColumn[] | null;
  /** The rows the header was made of: one, or two levels. */
  readonly headerRows: readonly number[];
  readonly width: number;
  readonly rows: readonly ShapedRow[];
  /** The column of the numbers, told by the header or by its cells; `null` where the source has none. */
  readonly numberAt: number | null;
  /** Rows above the header and below the last row that are no part of the plan. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** The header again on another page, and rows that count the columns. */
  readonly skipped: readonly number[];
}

export interface HeaderColumn {
  readonly title: string;
  readonly meaning: ColumnMeaning | null;
}

export type ShapedRow =
  | { readonly kind: 'section'; readonly from: number; readonly text: string }
  | {
      readonly kind: 'activity';
      readonly from: number;
      readonly cells: readonly SourceCell[];
      /** By how many columns the cells moved to the right: the empty cell of the number was lost. */
      readonly shift: 0 | 1;
    };

/** Finds header, sections and activities. */
export function tableShape(source: SourceTable): TableShape {
  const found = findHeader(source.rows);
  const last = source.rows.findLastIndex((row) => !row.outside || row.forced !== undefined || looksLikeSection(row.cells[0]?.text ?? ''));
  // What a person, or its likes below, say to head a section stays one above the header, too.
  const leading = source.rows.flatMap((row, at) => (at < found.after && row.forced === 'section' ? [at] : []));
  const body: number[] = [...leading];
  const skipped: number[] = [];
  for (let at = found.after; at <= last; at += 1) {
    const row = source.rows[at];
    if (row) (isRepeated(row, source.rows, found) || isColumnCount(row) ? skipped : body).push(at);
  }
  const rows = body.flatMap((at) => source.rows[at] ?? []);
  const width = Math.max(
    found.titles?.length ?? 0,
    largest(rows, (row) => (row.whole ? 0 : filledWidth(row))),
    1,
  );
  const header = found.titles === null ? null : headerColumns(found.titles, width);
  const numberAt = header ? numberOfHeader(header) : numberByCells(rows, width);
  return {
    header,
    headerRows: found.rows,
    width,
    rows: body.flatMap((at) => {
      const row = source.rows[at];
      return row ? [readRow(row, at, width, numberAt)] : [];
    }),
    numberAt,
    before: source.rows.flatMap((_, at) => (at < found.after && !found.rows.includes(at) && !leading.includes(at) ? [at] : [])),
    after: source.rows.flatMap((_, at) => (at > last && at >= found.after ? [at] : [])),
    skipped,
  };
}

const SECTION_WORD =
  /^\s*(?:\d{1,3}[.)]?\s*|[IVXLC]{1,7}[.)]\s*)?(?:направление|раздел|этап|блок|модуль|глава|часть|тема|задача|цель|подраздел|секция|приоритет|квартал|полугодие)(?![а-яё])/iu;
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
  /** The rows the titles stand in. */
  readonly rows: readonly number[];
  /** Where the rows begin. */
  readonly after: number;
}

/** How deep a header may lie under a title that was copied along. */
const HEADER_DEPTH = 12;

function findHeader(rows: readonly SourceRow[]): FoundHeader {
  const forced = forcedHeader(rows);
  if (forced) return forced;
  for (let at = 0; at < Math.min(rows.length, HEADER_DEPTH); at += 1) {
    const row = rows[at];
    if (!row || !isHeader(row)) continue;
    const second = rows[at + 1];
    const below = second && isSecondLevel(second) ? second : null;
    const depth = Math.max(row.cells.length, below?.cells.length ?? 0);
    const titles = Array.from({ length: depth }, (_, column) => joined(row.cells[column]?.text ?? '', below?.cells[column]?.text ?? ''));
    return { titles, rows: below ? [at, at + 1] : [at], after: at + (below ? 2 : 1) };
  }
  const marked = rows.findIndex((row) => row.marked === true && row.forced === undefined);
  if (marked >= 0 && marked < HEADER_DEPTH) {
    return { titles: rows[marked]?.cells.map((cell) => cell.text) ?? [], rows: [marked], after: marked + 1 };
  }
  // Without a header the lines before the table are no part of it, unless they head a section.
  const start = rows.findIndex((row) => !row.outside || row.forced !== undefined || looksLikeSection(row.cells[0]?.text ?? ''));
  return { titles: null, rows: [], after: Math.max(0, start) };
}

/** Rows of which a person said that they are the header: those that stand first and together. */
function forcedHeader(rows: readonly SourceRow[]): FoundHeader | null {
  const first = rows.findIndex((row) => row.forced === 'header');
  if (first < 0) return null;
  const past = rows.findIndex((row, at) => at > first && row.forced !== 'header');
  const after = past < 0 ? rows.length : past;
  const header = rows.slice(first, after);
  const depth = largest(header, (row) => row.cells.length);
  const titles = Array.from({ length: depth }, (_, column) => header.map((row) => row.cells[column]?.text ?? '').reduce(joined, ''));
  return { titles, rows: header.map((_, index) => first + index), after };
}

/** Whether a row can only head a table: short words, two and more of which name what plans have. */
export function isHeader(row: SourceRow): boolean {
  if (row.forced !== undefined || row.whole || row.cells.length < 2) return false;
  const filled = row.cells.filter((cell) => cell.text !== '');
  if (filled.length < 2 || filled.some((cell) => cell.text.length > 120 || looksLikeLabel(cell.text))) return false;
  const known = new Set(filled.map((cell) => readMeaning(cell.text)).filter((meaning) => meaning !== null));
  const told = known.size + (filled.some((cell) => PLAIN_HEAD.test(cell.text.trim())) ? 1 : 0);
  return told >= 2 && told * 2 >= Math.min(filled.length, 4);
}

/** Heads of columns that mean nothing to a plan, and still are heads: «Дата | Учреждение | Время». */
const PLAIN_HEAD =
  /^(?:(?:образовательное )?учреждени[ея]|(?:образовательная )?организаци[яи]|место(?: проведения)?|предмет|класс|кабинет|должность|ф\.?\s?и\.?\s?о\.?)$/iu;

/** The lower half of a header on two levels: under cells merged downwards, short words and no number. */
function isSecondLevel(row: SourceRow): boolean {
  const covered = row.cells.filter((cell) => (cell.mergedFrom ?? '') !== '').length;
  const own = row.cells.filter((cell) => cell.text !== '');
  return (
    row.forced === undefined &&
    !row.whole &&
    covered > 0 &&
    own.length > 0 &&
    own.every((cell) => cell.text.length <= 60 && !looksLikeLabel(cell.text))
  );
}

/** «1 | 2 | 3 | 4 | 5» under a header counts the columns and says nothing. */
function isColumnCount(row: SourceRow): boolean {
  return row.forced === undefined && row.cells.length > 2 && row.cells.every((cell, at) => cell.text === String(at + 1));
}

/** The header again, where a table was broken over pages. */
function isRepeated(row: SourceRow, rows: readonly SourceRow[], found: FoundHeader): boolean {
  if (row.forced === 'repeated') return true;
  if (found.titles === null || row.whole || row.forced === 'section' || row.forced === 'activity') return false;
  const words = row.cells.map((cell) => cell.text);
  if (words.every((text) => text === '')) return false;
  return (
    words.every((text, at) => text === (found.titles?.[at] ?? '')) ||
    found.rows.some((at) => words.every((text, column) => text === (rows[at]?.cells[column]?.text ?? '')))
  );
}

function filledWidth(row: SourceRow): number {
  return row.cells.findLastIndex((cell) => cell.text !== '' || (cell.mergedFrom ?? '') !== '') + 1;
}

function headerColumns(titles: readonly string[], width: number): HeaderColumn[] {
  const columns = Array.from({ length: width }, (_, at) => ({ title: titles[at] ?? '', meaning: readMeaning(titles[at] ?? '') }));
  const number = columns.findIndex((column) => column.meaning === 'number');
  // One column of numbers is all a plan has.
  return columns.map((column, at) => (column.meaning === 'number' && at !== number ? { ...column, meaning: null } : column));
}

function numberOfHeader(header: readonly HeaderColumn[]): number | null {
  const at = header.findIndex((column) => column.meaning === 'number');
  return at < 0 ? null : at;
}

/** Without a header the first column holds the numbers when whatever stands in it is one. */
function numberByCells(rows: readonly SourceRow[], width: number): number | null {
  if (width < 2) return null;
  const first = rows.filter((row) => !row.whole && filledWidth(row) > 1).map((row) => row.cells[0]?.text ?? '');
  return first.some((text) => text !== '') && first.every((text) => text === '' || looksLikeLabel(text)) ? 0 : null;
}

function readRow(row: SourceRow, from: number, width: number, numberAt: number | null): ShapedRow {
  const filled = row.cells.filter((cell) => cell.text !== '');
  const [only] = filled;
  const text = only?.text ?? '';
  if (row.forced === 'section') return { kind: 'section', from, text: filled.map((cell) => cell.text).join(' ') };
  if (row.forced === 'activity') return { kind: 'activity', from, ...placed(row, width, numberAt) };
  if (row.whole && width > 1) return { kind: 'section', from, text };
  const gaps = row.cells.every((cell) => (cell.mergedFrom ?? '') === '');
  if (width > 1 && filled.length === 1 && gaps) {
    const first = row.cells[0]?.text === text;
    if (first && (numberAt === 0 ? !looksLikeLabel(text) : looksLikeSection(text))) return { kind: 'section', from, text };
    if (!first && looksLikeSection(text) && sectionNumber(text) !== null) return { kind: 'section', from, text };
  }
  return { kind: 'activity', from, ...placed(row, width, numberAt) };
}

/** The cells in their columns: a row one cell short whose first is no number has lost the empty cell of its number. */
function placed(row: SourceRow, width: number, numberAt: number | null): { readonly cells: readonly SourceCell[]; readonly shift: 0 | 1 } {
  const cells = row.cells.slice(0, width);
  const first = cells[0]?.text ?? '';
  const isAlone = row.forced === 'activity' && row.cells.slice(1).every((cell) => cell.text === '');
  const isShort = row.cells.length === width - 1 || isAlone;
  const lostNumber = numberAt === 0 && width > 2 && isShort && first !== '' && !looksLikeLabel(first);
  if (lostNumber) cells.unshift({ text: '' });
  cells.length = Math.min(cells.length, width);
  while (cells.length < width) cells.push({ text: '' });
  return { cells, shift: lostNumber ? 1 : 0 };
}

function joined(above: string, below: string): string {
  if (below === '' || below === above) return above;
  return above === '' ? below : `${above}\n${below}`;
}
