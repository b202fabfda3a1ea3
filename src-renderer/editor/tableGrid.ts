import { Fragment, type Node } from 'prosemirror-model';
import { children } from './richTextNodes.ts';
import { schema } from './schema.ts';

/** As many as a stored table holds (src-shared/documents/richText.ts). */
export const MOST_COLUMNS = 20;
export const MOST_ROWS = 500;

/** Before which column each cell of a row starts. */
export function cellStarts(row: Node): readonly number[] {
  let column = 0;
  return children(row).map((cell) => {
    const start = column;
    column += spanOf(cell);
    return start;
  });
}

/** How many columns a table has: the widest row tells, whatever the stored widths say. */
export function columnCount(table: Node): number {
  return Math.max(...children(table).map((row) => children(row).reduce((sum, cell) => sum + spanOf(cell), 0)));
}

/** A table of empty cells; the first row is a header. */
export function emptyTable(rows: number, columns: number): Node {
  const header = schema.nodes.tableCell.create(null, schema.nodes.paragraph.create({ align: 'center' }));
  const cells = (like?: Node): readonly Node[] => Array.from({ length: columns }, () => emptyCell(1, like));
  const all = Array.from({ length: rows }, (_, index) => rowOf(cells(index === 0 ? header : undefined), index === 0 && rows > 1));
  return schema.nodes.table.create({ columns: Array.from({ length: columns }, () => 1) }, all);
}

/** One more row before the one at `index`; its cells stand as in the row beside it. */
export function withRow(table: Node, index: number): Node {
  const rows = children(table);
  const pattern = rows[Math.max(0, index - 1)] ?? table.child(0);
  const cells = children(pattern).map((cell) => emptyCell(spanOf(cell), pattern.attrs['header'] === true ? undefined : cell));
  return rebuilt(table, rows.toSpliced(index, 0, rowOf(cells, false)));
}

/** Without the row at `index`; `null` when it is the last one. */
export function withoutRow(table: Node, index: number): Node | null {
  return table.childCount < 2 ? null : rebuilt(table, children(table).toSpliced(index, 1));
}

/** One more column before the one at `column`; a cell that spans the place grows. */
export function withColumn(table: Node, column: number): Node {
  const rows = children(table).map((row) => {
    const starts = cellStarts(row);
    const cells = children(row);
    const across = cells.findIndex((cell, at) => (starts[at] ?? 0) < column && column < (starts[at] ?? 0) + spanOf(cell));
    if (across >= 0) return row.copy(Fragment.from(cells.map((cell, at) => (at === across ? spanned(cell, spanOf(cell) + 1) : cell))));
    const before = starts.findIndex((start) => start >= column);
    const at = before < 0 ? cells.length : before;
    return row.copy(Fragment.from(cells.toSpliced(at, 0, emptyCell(1, cells[at] ?? cells[at - 1]))));
  });
  const widths = widthsOf(table);
  const beside = widths[Math.min(column, widths.length - 1)] ?? 1;
  return rebuilt(table, rows, widths.toSpliced(column, 0, beside));
}

/** Without a column; a cell that spans it shrinks. `null` when it is the last column. */
export function withoutColumn(table: Node, column: number): Node | null {
  if (columnCount(table) < 2) return null;
  const rows = children(table).map((row) => {
    const starts = cellStarts(row);
    const cells = children(row).flatMap((cell, at) => {
      const start = starts[at] ?? 0;
      if (column < start || column >= start + spanOf(cell)) return [cell];
      return spanOf(cell) > 1 ? [spanned(cell, spanOf(cell) - 1)] : [];
    });
    return row.copy(Fragment.from(cells.length > 0 ? cells : [emptyCell(1)]));
  });
  return rebuilt(table, rows, widthsOf(table).toSpliced(column, 1));
}

export function spanOf(cell: Node): number {
  return Number(cell.attrs['span']);
}

function rebuilt(table: Node, rows: readonly Node[], columns: readonly number[] = widthsOf(table)): Node {
  return schema.nodes.table.create({ ...table.attrs, columns }, rows);
}

/** The stored widths, one a column. */
function widthsOf(table: Node): readonly number[] {
  const stored = table.attrs['columns'] as readonly number[];
  return Array.from({ length: columnCount(table) }, (_, at) => stored[at] ?? 1);
}

function rowOf(cells: readonly Node[], header: boolean): Node {
  return schema.nodes.tableRow.create({ header }, cells);
}

/** An empty cell, aligned like the one beside it. */
function emptyCell(span: number, like?: Node): Node {
  const align: unknown = like?.firstChild?.attrs['align'] ?? null;
  return schema.nodes.tableCell.create({ span }, schema.nodes.paragraph.create({ align }));
}

function spanned(cell: Node, span: number): Node {
  return cell.type.create({ ...cell.attrs, span }, cell.content);
}
