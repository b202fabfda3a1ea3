import type { PdfPage, PdfRule, PdfRun } from './pdfShapes.ts';
import { ruleGroups } from './ruleGroups.ts';

/** A cell of a drawn table: the columns it covers and the words that lie in it. */
export interface PdfCell {
  readonly left: number;
  readonly right: number;
  readonly span: number;
  /** Belongs to the cell above. */
  readonly covered: boolean;
  readonly runs: readonly PdfRun[];
}

/** A table on one page, drawn with lines or told by its columns alone. */
export interface PdfTable {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** Where its columns begin and end, from the left. */
  readonly columns: readonly number[];
  readonly ruled: boolean;
  /** Where the words of its columns begin and end, where no lines tell. */
  /** Words of the lines of its first row, where no lines tell: they may be printed again on the next page. */
  readonly head?: readonly string[];
  readonly edges?: readonly { readonly left: number; readonly right: number }[];
  readonly rows: readonly (readonly PdfCell[])[];
}

/** The tables of a page, and the words that lie outside of them. */
export function pageTables(page: PdfPage): { readonly tables: readonly PdfTable[]; readonly rest: readonly PdfRun[] } {
  const tables: PdfTable[] = [];
  let rest = page.runs;
  for (const rules of ruleGroups(page.rules)) {
    const grid = gridOf(rules);
    if (grid === null) continue;
    const inside = rest.filter((run) => liesIn(run, grid));
    const table = tableOf(page.number, grid, inside);
    // A frame around one text is no table, and neither is an empty drawing.
    if (table.rows.flat().filter((cell) => !cell.covered).length < 2 || inside.length === 0) continue;
    tables.push(table);
    const taken = new Set(inside);
    rest = rest.filter((run) => !taken.has(run));
  }
  return { tables: tables.toSorted((a, b) => a.top - b.top), rest };
}

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly rules: readonly PdfRule[];
}

/** Lines nearer than this are one line drawn twice, or both edges of a thick one. */
const SAME = 3;
/** More lines than a table of a page has: a drawing on squared paper. */
const MOST_CELLS = 20_000;

function gridOf(rules: readonly PdfRule[]): Grid | null {
  const vertical = rules.filter((rule) => rule.way === 'vertical');
  const xs = distinct(vertical.map((rule) => rule.at));
  const drawn = rules.filter((rule) => rule.way === 'horizontal').map((rule) => rule.at);
  const ys = distinct([...drawn, ...openEnds(vertical)]);
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MOST_CELLS) return null;
  return { xs, ys, rules };
}

/** A row that goes on over the page has no line where the page ends: its columns end there all the same. */
function openEnds(vertical: readonly PdfRule[]): readonly number[] {
  const [top, second] = vertical.map((rule) => rule.from).toSorted((a, b) => a - b);
  const [bottom, last] = vertical.map((rule) => rule.to).toSorted((a, b) => b - a);
  const agreed = (one: number | undefined, other: number | undefined): readonly number[] =>
    one !== undefined && other !== undefined && Math.abs(one - other) <= SAME ? [one] : [];
  return [...agreed(top, second), ...agreed(bottom, last)];
}

function distinct(places: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const place of places.toSorted((a, b) => a - b)) if (place - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME) kept.push(place);
  return kept;
}

function middle(run: PdfRun): { readonly x: number; readonly y: number } {
  return { x: (run.left + run.right) / 2, y: run.upright ? (run.top + run.bottom) / 2 : run.baseline - run.size * 0.3 };
}

function liesIn(run: PdfRun, { xs, ys }: Grid): boolean {
  const { x, y } = middle(run);
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0);
}

function tableOf(page: number, grid: Grid, runs: readonly PdfRun[]): PdfTable {
  const { xs, ys } = grid;
  const owners = merged(grid);
  const words = new Map<number, PdfRun[]>();
  for (const run of runs) {
    const { x, y } = middle(run);
    const owner = owners[indexIn(ys, y) * (xs.length - 1) + indexIn(xs, x)] ?? 0;
    words.set(owner, [...(words.get(owner) ?? []), run]);
  }
  const rows = ys.slice(1).map((_, row) => rowOf(row, grid, owners, words));
  return { page, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, columns: xs, ruled: true, rows };
}

function rowOf(row: number, { xs }: Grid, owners: readonly number[], words: ReadonlyMap<number, PdfRun[]>): readonly PdfCell[] {
  const width = xs.length - 1;
  const cells: PdfCell[] = [];
  for (let column = 0; column < width;) {
    const owner = owners[row * width + column] ?? 0;
    let next = column + 1;
    while (next < width && owners[row * width + next] === owner) next += 1;
    const covered = Math.floor(owner / width) < row;
    const runs = covered ? [] : (words.get(owner) ?? []);
    cells.push({ left: xs[column] ?? 0, right: xs[next] ?? 0, span: next - column, covered, runs });
    column = next;
  }
  return cells;
}

function indexIn(edges: readonly number[], place: number): number {
  const at = edges.findIndex((edge) => edge > place);
  return Math.min(Math.max(at - 1, 0), edges.length - 2);
}

/** For each cell of the grid the upper left cell of the merged cell it belongs to. */
function merged(grid: Grid): readonly number[] {
  const width = grid.xs.length - 1;
  const height = grid.ys.length - 1;
  const owners = Array.from({ length: width * height }, (_, at) => at);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const left = at - 1;
      const above = at - width;
      if (column > 0 && !hasRule(grid, 'vertical', column, row)) owners[at] = owners[left] ?? at;
      // Downwards only when nothing was merged sideways into another cell: merged cells are rectangles.
      else if (row > 0 && !hasRule(grid, 'horizontal', row, column)) owners[at] = owners[above] ?? at;
    }
  }
  return owners;
}

/** Whether a line is drawn along this edge of a cell: at its middle, so that corners may be open. */
function hasRule({ xs, ys, rules }: Grid, way: PdfRule['way'], edge: number, across: number): boolean {
  const [at, others] = way === 'vertical' ? [xs[edge] ?? 0, ys] : [ys[edge] ?? 0, xs];
  const from = others[across] ?? 0;
  const to = others[across + 1] ?? 0;
  const half = (from + to) / 2;
  return rules.some((rule) => rule.way === way && Math.abs(rule.at - at) <= SAME + 0.5 && rule.from <= half && rule.to >= half);
}
