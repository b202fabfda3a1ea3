import type { LineHints } from '../lineRole.ts';
import { lineText } from '../lineText.ts';
import { isNameAlone } from '../people/findNames.ts';
import { isPostStart } from '../people/isPostStart.ts';
import type { SourceLine } from '../sourceLines.ts';
import type { SourcePaper } from '../sourcePaper.ts';
import { shapeZone, type ShapedZone } from './planTableContent.ts';
import { hasPlanTable, isRowLine, planMeanings, planZone } from './planZone.ts';
import { isSectionAbove } from './sectionAbove.ts';
import { looksLikeSection } from './tableShape.ts';

/** The table of a plan found among lines, and what stands around it. */
export interface PlanPart {
  /** Lines between title and table. */
  readonly before: readonly SourceLine[];
  readonly shaped: ShapedZone;
  /** Lines below the table. */
  readonly after: readonly SourceLine[];
}

const PLAN_TITLE = /(?<!\p{L})(?:план|дорожн\p{L}+ карт|медиаплан|циклограмм|график)\p{L}*/iu;

/** Whether a title says that a plan follows. */
export function isPlanTitle(title: readonly SourceLine[]): boolean {
  return PLAN_TITLE.test(title.map(({ words }) => words).join(' '));
}

/**
 * The first plan among some lines; `null` where there is none. A table without a header is one only under a title that says so.
 * `whole` takes all tables as pieces of one plan; else a table with other columns (indicators, another plan) ends it.
 */
export function planPart(
  paper: SourcePaper,
  title: readonly SourceLine[],
  lines: readonly SourceLine[],
  hints: LineHints,
  whole: boolean,
): PlanPart | null {
  const hinted = lines.some((line) => isHintedRow(line, hints));
  const headed = hasPlanTable(paper, lines);
  if (!hinted && !headed && !(isPlanTitle(title) && lines.some(isRowLine))) return null;
  const [first, last] = hinted || whole ? outerRows(lines.slice(0, signedFrom(lines, hints)), hints) : innerRows(paper, lines);
  if (first < 0) return null;
  // Headings of sections may stand above the first piece of the table.
  let start = first;
  const above = start > 0 && isSectionAbove(lines, start - 1) ? lines[start - 1] : undefined;
  if (above) start -= 1;
  while (start > 0 && isSectionLine(lines[start - 1])) start -= 1;
  const told = above && hints[String(above.at)] === undefined ? { ...hints, [String(above.at)]: 'planSection' as const } : hints;
  const shaped = shapeZone(planZone(paper, lines.slice(start, last + 1), told));
  if (!shaped) return null;
  const outside = new Set(
    [...shaped.shape.before, ...shaped.shape.after].flatMap((row) => shaped.zone.lines[row] ?? []).map(({ at }) => at),
  );
  const zone = lines.slice(start, last + 1).filter((line) => outside.has(line.at));
  return { before: [...lines.slice(0, start), ...zone], shaped, after: lines.slice(last + 1) };
}

/** From the first row to the last, whatever tables they are of. */
function outerRows(lines: readonly SourceLine[], hints: LineHints): readonly [number, number] {
  const isRow = (line: SourceLine): boolean => isRowLine(line) || isHintedRow(line, hints);
  return [lines.findIndex(isRow), lines.findLastIndex(isRow)];
}

/** Where the signatures begin that stand in rows of their own below the plan: a post, a place for the hand and a name. */
function signedFrom(lines: readonly SourceLine[], hints: LineHints): number {
  let end = lines.length;
  for (const table of tablesOf(lines).toReversed()) {
    if (table.from === 0 || table.own.some((line) => isHintedRow(line, hints)) || !isSignatureTable(table.own)) break;
    end = table.from;
  }
  return end;
}

/** Every row of it begins with a post and ends with nothing but a name. */
function isSignatureTable(own: readonly SourceLine[]): boolean {
  const rows = Map.groupBy(own, ({ cell, at }) => cell?.row ?? -at).values();
  return [...rows].every((row) => {
    const cells = row.length > 1 ? row.map(lineText) : (row[0]?.words ?? '').split('\t');
    const words = cells.map((cell) => cell.trim()).filter((cell) => /\p{L}/u.test(cell));
    return words.length > 1 && isPostStart(words[0] ?? '') && isNameAlone(words.at(-1) ?? '');
  });
}

interface TableLines {
  readonly from: number;
  to: number;
  readonly own: SourceLine[];
}

/** From the first table with a plan's header to the last one that goes on with it. */
function innerRows(paper: SourcePaper, lines: readonly SourceLine[]): readonly [number, number] {
  const tables = tablesOf(lines);
  const begin = Math.max(
    0,
    tables.findIndex(({ own }) => planMeanings(paper, own) !== null),
  );
  const first = tables[begin];
  if (!first) return [-1, -1];
  const meanings = planMeanings(paper, first.own);
  const width = widthOf(paper, first.own);
  const foreign = tables.findIndex((table, at) => {
    if (at <= begin) return false;
    const own = planMeanings(paper, table.own);
    return own === null ? Math.abs(widthOf(paper, table.own) - width) > 1 : own !== meanings && meanings !== null;
  });
  const last = tables[(foreign < 0 ? tables.length : foreign) - 1] ?? first;
  return [first.from, last.to];
}

function tablesOf(lines: readonly SourceLine[]): readonly TableLines[] {
  const tables: TableLines[] = [];
  lines.forEach((line, at) => {
    if (!isRowLine(line)) return;
    const open = tables.at(-1);
    // Lines of tabs are one table, however many blocks they are.
    if (open && (line.cell ? open.own[0]?.block === line.block : open.own[0]?.cell === undefined)) {
      open.own.push(line);
      open.to = at;
    } else tables.push({ from: at, to: at, own: [line] });
  });
  return tables;
}

function widthOf(paper: SourcePaper, own: readonly SourceLine[]): number {
  const block = paper.blocks[own[0]?.block ?? -1];
  if (block?.kind !== 'table') return own[0]?.words.split('\t').length ?? 1;
  return block.rows.reduce(
    (most, row) =>
      Math.max(
        most,
        row.cells.reduce((sum, cell) => sum + (cell.span ?? 1), 0),
      ),
    0,
  );
}

function isSectionLine(line: SourceLine | undefined): boolean {
  return line !== undefined && looksLikeSection(lineText(line));
}

function isHintedRow(line: SourceLine, hints: LineHints): boolean {
  const hint = hints[String(line.at)];
  return hint === 'planHeader' || hint === 'planSection' || hint === 'planRow';
}
