import type { SourcePaper } from '../../../../src-shared/recognition/sourcePaper.ts';
import { columnTemplate } from './columnTemplate.ts';
import type { LineView } from './lineViews.ts';

/** The lines of a source as they are drawn: one below the other, or in the cells of a table. */
export type SourceGroup =
  | { readonly kind: 'line'; readonly view: LineView }
  | {
      readonly kind: 'table';
      readonly block: number;
      /** Its columns for a grid, by how much stands in each. */
      readonly template: string;
      readonly ruled: boolean;
      readonly rows: readonly SourceRow[];
    };

export interface SourceRow {
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly span: number; readonly views: readonly LineView[] }[];
}

/** Lines of one table together, row by row and cell by cell. */
export function sourceGroups(paper: SourcePaper, views: readonly LineView[]): readonly SourceGroup[] {
  const groups: SourceGroup[] = [];
  for (let at = 0; at < views.length;) {
    const view = views[at];
    if (view === undefined) break;
    if (view.line.cell === undefined) {
      groups.push({ kind: 'line', view });
      at += 1;
      continue;
    }
    const { block } = view.line;
    const end = views.findIndex((other, place) => place > at && (other.line.block !== block || other.line.cell === undefined));
    const inside = views.slice(at, end < 0 ? views.length : end);
    groups.push(tableOf(paper, block, inside));
    at += inside.length;
  }
  return groups;
}

function tableOf(paper: SourcePaper, block: number, views: readonly LineView[]): SourceGroup {
  const table = paper.blocks[block];
  const byRow = Map.groupBy(views, ({ line }) => line.cell?.row ?? 0);
  const rows = [...byRow].map(([row, inRow]) => ({ row, cells: cellsOf(inRow) }));
  const columns = rows.reduce((most, { cells }) => Math.max(most, ...cells.map(({ column, span }) => column + span)), 1);
  const drawn = rows.map((row) => acrossTable(row, columns));
  return { kind: 'table', block, template: templateOf(drawn, columns), ruled: table?.kind === 'table' && table.ruled, rows: drawn };
}

/** The words of a section have the whole row to themselves, although the file has them in one of its cells. */
function acrossTable({ row, cells }: SourceRow, columns: number): SourceRow {
  const [only, ...more] = cells;
  if (!only || more.length > 0 || only.views[0]?.role !== 'planSection') return { row, cells };
  return { row, cells: [{ ...only, column: 0, span: columns }] };
}

function cellsOf(views: readonly LineView[]): SourceRow['cells'] {
  const byColumn = Map.groupBy(views, ({ line }) => line.cell?.column ?? 0);
  return [...byColumn].map(([column, inCell]) => ({ column, span: inCell[0]?.line.cell?.span ?? 1, views: inCell }));
}

const NARROWEST = 3;
const WIDEST = 12;

/** A column of numbers is narrow and one of sentences is wide, yet no column takes all the room. */
function templateOf(rows: readonly SourceRow[], columns: number): string {
  const texts = Array.from({ length: columns }, (_, at) =>
    rows.flatMap(({ cells }) => cells.filter(({ column, span }) => column === at && span === 1).map(textOf)),
  );
  return columnTemplate(texts.map((each) => ({ weight: weightOf(each), texts: each })));
}

function weightOf(texts: readonly string[]): number {
  const mean = texts.length === 0 ? 0 : texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
  return Math.min(WIDEST, Math.max(NARROWEST, Math.sqrt(mean)));
}

function textOf({ views }: SourceRow['cells'][number]): string {
  return views.map(({ line }) => line.words).join(' ');
}
