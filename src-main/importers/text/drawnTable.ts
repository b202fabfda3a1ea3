import type { SourceTableBlock } from '../../../src-shared/recognition/sourcePaper.ts';
import type { FoundTable, LineReading } from './lineReading.ts';

/** ┌─┬─┐, ╔═╦═╗ and +--+: a border line, whole or broken by cells that go on. */
const BORDER = /^[\s+\-=|\u2500-\u257f]+$/u;
const OPENING = /^\s*[+┌╔╒╓┏╭][-=─━═┬╤╦╥┳+]{2,}/u;
const VERTICAL = /[|│┃║╎┆┊]/u;
const JOINT = /[+|│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╒╓╕╖╘╙╛╜╞╟╡╢╤╥╧╨╪╫┏┓┗┛┣┫┳┻╋╭╮╯╰]/u;

/** A table drawn with box characters or with «+--+»: columns by the places of the vertical lines, merged cells where lines are missing. */
export function drawnTableAt(lines: readonly string[], at: number, reading: LineReading): FoundTable | null {
  if (!OPENING.test(lines[at] ?? '') || !BORDER.test(lines[at] ?? '')) return null;
  let end = at;
  while (end < lines.length && isPart(lines[end] ?? '')) end += 1;
  const own = lines.slice(at, end);
  const columns = columnsOf(own);
  if (columns.length < 2) return null;
  const rows = rowsOf(own, columns);
  if (rows.length === 0) return null;
  const table: SourceTableBlock = {
    kind: 'table',
    ruled: true,
    rows: rows.map((row) => ({
      cells: row.map((cell) => ({
        ...(cell.span > 1 ? { span: cell.span } : {}),
        ...(cell.covered ? { covered: true as const } : {}),
        paragraphs: [...reading.cell(joinWrapped(cell.lines))],
      })),
    })),
  };
  return { table, lines: end - at };
}

interface DrawnCell {
  readonly from: number;
  readonly span: number;
  readonly lines: string[];
  covered: boolean;
}

function isPart(line: string): boolean {
  const first = line.trimStart()[0];
  return first !== undefined && JOINT.test(first);
}

/** Every place where a vertical line or a joint stands, on border lines and between words alike. */
function columnsOf(lines: readonly string[]): readonly number[] {
  const places = new Set<number>();
  for (const line of lines) {
    if (!BORDER.test(line)) continue;
    [...line].forEach((char, place) => {
      if (JOINT.test(char)) places.add(place);
    });
  }
  return [...places].toSorted((a, b) => a - b);
}

function rowsOf(lines: readonly string[], columns: readonly number[]): readonly (readonly DrawnCell[])[] {
  const rows: DrawnCell[][] = [];
  let open: DrawnCell[] | null = null;
  /** Columns whose cell goes on below the border that was read last. */
  let goingOn = new Set<number>();
  for (const line of lines) {
    if (BORDER.test(line) && /[-=─━═]{2}/u.test(line)) {
      goingOn = open === null ? new Set() : unbrokenColumns(line, columns);
      open = null;
      continue;
    }
    if (open === null) {
      open = cellsOf(line, columns);
      const above = rows.at(-1);
      for (const cell of open)
        cell.covered = goingOn.has(cell.from) && above?.some((other) => other.from === cell.from && other.span === cell.span) === true;
      rows.push(open);
    }
    write(line, columns, open, rows);
  }
  return rows;
}

function unbrokenColumns(line: string, columns: readonly number[]): Set<number> {
  const chars = [...line];
  const unbroken = new Set<number>();
  for (let at = 0; at + 1 < columns.length; at += 1) {
    const between = chars.slice((columns[at] ?? 0) + 1, columns[at + 1]);
    if (between.length > 0 && between.every((char) => char.trim() === '')) unbroken.add(at);
  }
  return unbroken;
}

function cellsOf(line: string, columns: readonly number[]): DrawnCell[] {
  const chars = [...line];
  const cells: DrawnCell[] = [];
  let from = 0;
  for (let at = 1; at < columns.length; at += 1) {
    const last = at === columns.length - 1;
    if (!last && !VERTICAL.test(chars[columns[at] ?? 0] ?? '')) continue;
    cells.push({ from, span: at - from, lines: [], covered: false });
    from = at;
  }
  return cells;
}

/** Words of a covered cell belong to the cell that covers it. */
function write(line: string, columns: readonly number[], cells: readonly DrawnCell[], rows: readonly DrawnCell[][]): void {
  const chars = [...line];
  const last = cells.at(-1);
  for (const cell of cells) {
    const start = (columns[cell.from] ?? 0) + 1;
    const stop = columns[cell.from + cell.span] ?? chars.length;
    // Words that stick out over the last line are words all the same.
    const text = (
      cell === last
        ? chars
            .slice(start)
            .join('')
            .replace(/[|│┃║]\s*$/u, '')
        : chars.slice(start, stop).join('')
    ).trim();
    if (text === '') continue;
    const owner = cell.covered
      ? rows.slice(0, -1).findLast((row) => row.some((other) => other.from === cell.from && !other.covered))
      : undefined;
    (owner?.find((other) => other.from === cell.from) ?? cell).lines.push(text);
  }
}

/** Lines of a cell are wrapped by its width: joined again; a hyphen at a line's end stays as written. */
function joinWrapped(lines: readonly string[]): string {
  return lines.reduce((text, line) => (text === '' ? line : `${text}${/\p{L}-$/u.test(text) ? '' : ' '}${line}`), '');
}
