import { MAX_COLUMNS } from '../../documents/actionPlan.ts';
import { joinStretches, type JoinedText } from '../joinStretches.ts';
import type { LineHints, LineRole } from '../lineRole.ts';
import { wholeLine, type LineStretch } from '../lineStretch.ts';
import type { SourceLine } from '../sourceLines.ts';
import type { SourcePaper, SourceTableBlock } from '../sourcePaper.ts';
import { readMeaning } from './columnMeanings.ts';
import { largest } from './largest.ts';
import type { ForcedRow, SourceCell, SourceRow, SourceTable } from './sourceTable.ts';
import { isHeader, looksLikeLabel, tableShape } from './tableShape.ts';

/** Lines of a paper as the rows of one foreign table; every cell still knows its lines. Tables broken over pages are one here. */
export interface PlanZone {
  readonly source: SourceTable;
  /** By row and cell of `source`, the words and where they stand. */
  readonly words: readonly (readonly JoinedText[])[];
  /** The lines of each row. */
  readonly lines: readonly (readonly SourceLine[])[];
}

interface ZoneRow {
  readonly row: SourceRow;
  readonly words: readonly JoinedText[];
  readonly lines: readonly SourceLine[];
}

/** Reads lines as rows: tables cell by cell, lines with tabs as rows, other lines as rows outside. Lines hinted away are left out. */
export function planZone(paper: SourcePaper, lines: readonly SourceLine[], hints: LineHints): PlanZone {
  const used = lines.filter((line) => !isLeftOut(line, hints));
  const rows = stretchesOfBlocks(used).flatMap((group) => {
    const block = paper.blocks[group[0]?.block ?? -1];
    return block?.kind === 'table' ? tableRows(block, group, hints) : group.map((line) => textRow(line, hints));
  });
  return {
    source: { rows: withRepeated(rows), tooWide: false },
    words: rows.map(({ words }) => words),
    lines: rows.map((row) => row.lines),
  };
}

/** Pieces of a table have headers of their own, not always in the same words: «Ответственный» and «Ответственные». */
function withRepeated(rows: readonly ZoneRow[]): readonly SourceRow[] {
  const first = rows.find(({ row }) => isHeader(row));
  if (!first) return rows.map(({ row }) => row);
  const meanings = meaningsOf(first.row);
  return rows.map(({ row, lines }) => {
    const isLater = lines[0]?.block !== first.lines[0]?.block;
    return isLater && isHeader(row) && meaningsOf(row) === meanings ? { ...row, forced: 'repeated' } : row;
  });
}

function meaningsOf(row: SourceRow): string {
  return row.cells.map(({ text }) => (text === '' ? '' : (readMeaning(text) ?? 'free'))).join(' ');
}

/** Whether the table of a plan stands among some lines: its header says so, and rows follow. */
export function hasPlanTable(paper: SourcePaper, lines: readonly SourceLine[]): boolean {
  return stretchesOfTables(paper, lines).some((table) => planMeanings(paper, table) !== null);
}

/** What the columns of a plan's table hold, by its header; `null` of any other table. */
export function planMeanings(paper: SourcePaper, table: readonly SourceLine[]): string | null {
  const { header, rows, width } = tableShape(planZone(paper, table, {}).source);
  const meanings = header?.map(({ meaning }) => meaning ?? 'free') ?? [];
  const isPlan = meanings.includes('activity') && (meanings.includes('deadline') || meanings.includes('responsible'));
  return isPlan && rows.length > 0 && width <= MAX_COLUMNS ? meanings.join(' ') : null;
}

/** Whether a line stands in a row of a table, or is one itself by its tabs. */
export function isRowLine(line: SourceLine): boolean {
  return line.cell !== undefined || hasCells(line);
}

function isLeftOut(line: SourceLine, hints: LineHints): boolean {
  const hint = hints[String(line.at)];
  if (hint !== undefined) return hint === 'noise' || hint === 'unplaced';
  if (line.aside !== undefined && line.aside !== 'textbox') return true;
  return line.cell === undefined && /^[\s–—-]*\d{1,3}[\s–—-]*$/u.test(line.words.slice(0, 20)) && line.words.length < 20;
}

/** Lines of one block, or lines without a table between tables. */
function stretchesOfBlocks(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const groups: SourceLine[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open && open[0]?.block === line.block) open.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Each table with the lines of tabs around it, the way a plan's pieces follow each other. */
function stretchesOfTables(paper: SourcePaper, lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const tables = stretchesOfBlocks(lines).filter((group) => paper.blocks[group[0]?.block ?? -1]?.kind === 'table');
  const tabbed = lines.filter((line) => line.cell === undefined && hasCells(line));
  return tabbed.length > 1 ? [...tables, tabbed] : tables;
}

const FORCED: Readonly<Partial<Record<LineRole, ForcedRow>>> = { planHeader: 'header', planSection: 'section', planRow: 'activity' };

function forcedOf(lines: readonly SourceLine[], hints: LineHints): { readonly forced?: ForcedRow } {
  for (const line of lines) {
    const hint = hints[String(line.at)];
    const forced = hint === undefined ? undefined : FORCED[hint];
    if (forced) return { forced };
  }
  return {};
}

function hasCells(line: SourceLine): boolean {
  const cells = line.words.split('\t');
  return cells.length > 2 && cells.filter((cell) => cell.trim() !== '').length > 1;
}

function textRow(line: SourceLine, hints: LineHints): ZoneRow {
  const forced = forcedOf([line], hints);
  if (!hasCells(line) && !(line.words.includes('\t') && forced.forced === 'activity')) {
    const words = joinStretches([wholeLine(line)]);
    return { row: { cells: [{ text: words.text }], whole: true, outside: true, ...forced }, words: [words], lines: [line] };
  }
  const words = tabStretches(line).map((stretch) => joinStretches([stretch]));
  return { row: { cells: words.map(({ text }) => ({ text })), whole: false, outside: false, ...forced }, words, lines: [line] };
}

function tabStretches(line: SourceLine): readonly LineStretch[] {
  const found: LineStretch[] = [];
  let from = 0;
  for (const cell of line.words.split('\t')) {
    found.push({ line, from, to: from + cell.length });
    from += cell.length + 1;
  }
  return found;
}

interface ReadRow {
  readonly cells: readonly SourceCell[];
  readonly words: readonly JoinedText[];
  readonly lines: readonly SourceLine[];
  readonly marked: boolean;
  /** The widest cell with words. */
  readonly covers: number;
}

const NO_WORDS = joinStretches([]);

/** The rows of a table that have any words among the lines given. */
function tableRows(block: SourceTableBlock, lines: readonly SourceLine[], hints: LineHints): readonly ZoneRow[] {
  const byCell = new Map<string, SourceLine[]>();
  for (const line of lines) {
    const key = `${line.cell?.row} ${line.cell?.column}`;
    const open = byCell.get(key);
    if (open) open.push(line);
    else byCell.set(key, [line]);
  }
  const above: string[] = [];
  const read = block.rows.map((row, rowAt): ReadRow => {
    const cells: SourceCell[] = [];
    const words: JoinedText[] = [];
    const own: SourceLine[] = [];
    let covers = 0;
    for (const cell of row.cells) {
      const column = cells.length;
      const found = byCell.get(`${rowAt} ${column}`) ?? [];
      const joined = joinStretches(found.map(wholeLine), '\n');
      const span = cell.span ?? 1;
      const mergedFrom = cell.covered && joined.text === '' ? (above[column] ?? '') : '';
      if (joined.text !== '') covers = Math.max(covers, span);
      own.push(...found);
      cells.push(mergedFrom === '' ? { text: joined.text } : { text: '', mergedFrom });
      words.push(joined);
      above[column] = cell.covered && joined.text === '' ? (above[column] ?? '') : joined.text;
      for (let rest = 1; rest < span; rest += 1) {
        above[column + rest] = '';
        cells.push({ text: '' });
        words.push(NO_WORDS);
      }
    }
    const marked = row.header === true || (rowAt === 0 && own.length > 1 && own.every((line) => line.paragraph.bold === true));
    return { cells, words, lines: own, covers, marked };
  });
  const width = largest(read, ({ words }) => words.findLastIndex(({ text }) => text !== '') + 1);
  return read.filter((row) => row.lines.length > 0).map((row) => asRow(row, width, hints));
}

/** A row whose words stand in one cell over (nearly) the full width is whole: a number may stand beside it. */
function asRow({ cells, words, lines, covers, marked }: ReadRow, width: number, hints: LineHints): ZoneRow {
  const filled = words.filter(({ text }) => text !== '');
  const alone = filled.length === 1 || (filled.length === 2 && looksLikeLabel(words[0]?.text ?? ''));
  const forced = forcedOf(lines, hints);
  const whole = alone && width > 1 && covers >= Math.max(2, width - 1) && cells.every((cell) => cell.mergedFrom === undefined);
  const mark = marked && filled.length > 1 ? { marked: true as const } : {};
  if (!whole) return { row: { cells, whole: false, outside: false, ...mark, ...forced }, words, lines };
  const text = filled.map((each) => each.text).join(' ');
  return { row: { cells: [{ text }], whole: true, outside: false, ...forced }, words: filled, lines };
}
