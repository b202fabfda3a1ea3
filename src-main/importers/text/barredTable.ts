import { readMeaning } from '../../../src-shared/recognition/plan/columnMeanings.ts';
import { looksLikeLabel } from '../../../src-shared/recognition/plan/tableShape.ts';
import { gridTable, type TextRow } from './gridTable.ts';
import type { FoundTable, LineReading } from './lineReading.ts';

interface BarredCell {
  readonly text: string;
  /** Bars behind it with nothing between: «I. Организация | |||» covers the row. */
  readonly bars: number;
  /** The line after the one that closes it, and the place on the line where the next one begins. */
  readonly end: number;
}

/** A cell has not more lines; what is longer has no bar of its own. */
const MOST_LINES = 60;
const LONGEST_HEAD = 80;
const MOST_COLUMNS = 12;

/**
 * The table of a plan as sites of legal databases give it as text: a cell a line, «|» at its end or alone below it. Only the heads of
 * the columns tell how many of them make a row.
 */
export function barredTableAt(lines: readonly string[], at: number, reading: LineReading): FoundTable | null {
  if (!isHeadCell(lines, at)) return null;
  const cells = cellsFrom(lines, at);
  const heads = cells.findIndex(({ text, bars }) => bars > 1 || !isHead(text));
  const header = cells.slice(0, heads < 0 ? 0 : heads);
  const meanings = new Set(header.map(({ text }) => readMeaning(text)));
  const isPlan = meanings.has('activity') && (meanings.has('deadline') || meanings.has('responsible'));
  if (!isPlan || header.length < 3 || header.length > MOST_COLUMNS) return null;
  const { rows, taken } = rowsOf(cells, header.length, meanings.has('number'));
  if (rows.length === 0) return null;
  const head: TextRow = { header: true, cells: header.map(({ text }) => text) };
  return { table: gridTable([head, ...rows], reading), lines: (cells[taken - 1]?.end ?? at) - at };
}

/** Without reading any further: words of a head, closed by a bar on their line or alone on the next. */
function isHeadCell(lines: readonly string[], at: number): boolean {
  const first = (lines[at] ?? '').slice(0, 200).trim();
  if (first === '' || first.startsWith('|') || !isHead(first.split('|')[0]?.trim() ?? '')) return false;
  return /\|\s*$/u.test((lines[at] ?? '').slice(-200)) || (lines[at + 1] ?? '').slice(0, 200).trim() === '|';
}

function isHead(text: string): boolean {
  if (/^(?:№|N)(?:\s*п\s*\/?\s*п)?\.?$/iu.test(text)) return true;
  if (text === '' || text.length > LONGEST_HEAD || looksLikeLabel(text) || /^(?:[IVX]{1,5}|\d{1,2})[.)]?\s/u.test(text)) return false;
  return readMeaning(text) !== null || /^(?:место|учреждени|организаци|класс|примечани|форма|финансирован|источник)/iu.test(text);
}

/** Cells one after another, up to words that no bar closes. */
function cellsFrom(lines: readonly string[], start: number): readonly BarredCell[] {
  const cells: BarredCell[] = [];
  let words: string[] = [];
  for (let at = start; at < lines.length && words.length < MOST_LINES; at += 1) {
    const parts = (lines[at] ?? '').split('|').map((part) => part.trim());
    const rest = parts.pop() ?? '';
    for (const part of parts) {
      const text = [...words, part].filter((each) => each !== '').join('\n');
      words = [];
      const last = cells.at(-1);
      if (text === '' && last) cells[cells.length - 1] = { ...last, bars: last.bars + 1, end: at + 1 };
      else cells.push({ text, bars: 1, end: at + 1 });
    }
    if (rest !== '') words.push(rest);
  }
  return cells;
}

function rowsOf(
  cells: readonly BarredCell[],
  width: number,
  numbered: boolean,
): { readonly rows: readonly TextRow[]; readonly taken: number } {
  const rows: TextRow[] = [];
  let at = width;
  while (at < cells.length) {
    const cell = cells[at];
    if (!cell) break;
    const next = cells[at + 1];
    // Above a numbered row a cell without a number goes over all columns.
    const isSection = cell.bars >= width - 1 || (numbered && !looksLikeLabel(cell.text) && next !== undefined && looksLikeLabel(next.text));
    if (isSection) {
      rows.push({ cells: [cell.text], across: true });
      at += 1;
      continue;
    }
    const own = cells.slice(at, at + width);
    if (own.length < width || (numbered && !looksLikeLabel(cell.text))) break;
    rows.push({ cells: own.map(({ text }) => text) });
    at += width;
  }
  return { rows, taken: at };
}
