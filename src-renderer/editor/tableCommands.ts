import type { Node } from 'prosemirror-model';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { paragraphAt, withoutBlock } from './blockPlaces.ts';
import { caretAt, placeOf, type Place } from './place.ts';
import { cellStarts, columnCount, MOST_COLUMNS, MOST_ROWS, spanOf, withColumn, withoutColumn, withoutRow, withRow } from './tableGrid.ts';

/** The table under the caret, and in which row and column of it. */
export interface TablePlace extends Place {
  readonly row: number;
  /** The first column of the cell. */
  readonly column: number;
  readonly span: number;
}

export function tablePlace(state: EditorState): TablePlace | null {
  const { $from } = state.selection;
  const table = placeOf($from, 'table');
  const row = placeOf($from, 'tableRow');
  const cell = placeOf($from, 'tableCell');
  if (!table || !row || !cell) return null;
  return { ...table, row: row.index, column: cellStarts(row.node)[cell.index] ?? 0, span: spanOf(cell.node) };
}

export function isInTable(state: EditorState): boolean {
  return placeOf(state.selection.$from, 'table') !== null;
}

/** Tab and Shift+Tab in a table: the next or previous cell; Tab in the last cell makes a row, as Word does. */
export function tableTab(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const table = tablePlace(state);
    const cell = placeOf(state.selection.$from, 'tableCell');
    if (!table || !cell) return false;
    const isLast = table.row === table.node.childCount - 1 && cell.index === cell.parent.childCount - 1;
    if (direction === 1 && isLast) return addRow(1)(state, dispatch);
    const isFirst = table.row === 0 && cell.index === 0;
    if (direction === -1 && isFirst) return true;
    const pos = direction === 1 ? cell.pos + cell.node.nodeSize + 1 : cell.pos - 1;
    dispatch?.(caretAt(state.tr, pos, direction));
    return true;
  };
}

/** One more row below (1) or above (-1) the caret. */
export function addRow(side: 1 | -1): Command {
  return onTable((table) => {
    if (table.node.childCount >= MOST_ROWS) return null;
    const row = table.row + (side === 1 ? 1 : 0);
    return { node: withRow(table.node, row), row, column: side === 1 && table.row === table.node.childCount - 1 ? 0 : table.column };
  });
}

export const removeRow: Command = onTable((table) => {
  const node = withoutRow(table.node, table.row);
  return { node, row: Math.min(table.row, table.node.childCount - 2), column: table.column };
});

/** One more column to the right (1) or left (-1) of the caret. */
export function addColumn(side: 1 | -1): Command {
  return onTable((table) => {
    if (columnCount(table.node) >= MOST_COLUMNS) return null;
    const column = table.column + (side === 1 ? table.span : 0);
    return { node: withColumn(table.node, column), row: table.row, column };
  });
}

export const removeColumn: Command = onTable((table) => {
  const node = withoutColumn(table.node, table.column);
  return { node, row: table.row, column: Math.max(0, Math.min(table.column, columnCount(table.node) - 2)) };
});

/** The row under the caret repeats at the top of every page, or is an ordinary one again. Rows above it go along. */
export const toggleHeaderRow: Command = (state, dispatch) => {
  const table = tablePlace(state);
  if (!table) return false;
  const on = table.node.child(table.row).attrs['header'] !== true;
  const { tr } = state;
  table.node.forEach((row, offset, index) => {
    // Only rows at the top repeat (src-shared/paper/leadingHeaders.ts).
    const header = on ? index <= table.row || row.attrs['header'] === true : index < table.row && row.attrs['header'] === true;
    if (header !== row.attrs['header']) tr.setNodeAttribute(table.pos + 1 + offset, 'header', header);
  });
  dispatch?.(tr);
  return true;
};

export const removeTable: Command = (state, dispatch) => {
  const table = placeOf(state.selection.$from, 'table');
  if (!table) return false;
  dispatch?.(withoutBlock(state.tr, table));
  return true;
};

/** ↑ and ↓ go to the cell above or below: the browser's own arrows get stuck in empty cells. From the edge rows they lead out. */
export function tableArrow(direction: 1 | -1): Command {
  return (state, dispatch, view) => {
    const table = tablePlace(state);
    const cell = placeOf(state.selection.$from, 'tableCell');
    if (!table || !cell || !state.selection.empty) return false;
    const edge = direction === 1 ? cell.node.lastChild : cell.node.firstChild;
    if (state.selection.$from.parent !== edge || (view && !view.endOfTextblock(direction === 1 ? 'down' : 'up'))) return false;
    const row = table.row + direction;
    if (row >= 0 && row < table.node.childCount) dispatch?.(caretAt(state.tr, table.pos + cellOffset(table.node, row, table.column)));
    else if (direction === -1) dispatch?.(caretAt(state.tr, table.pos, -1));
    else dispatch?.(belowTable(state, table));
    return true;
  };
}

/** Below a table with which all ends a line for text is made. */
function belowTable(state: EditorState, table: TablePlace): Transaction {
  const after = table.pos + table.node.nodeSize;
  const decided = placeOf(state.selection.$from, 'decided');
  const point = placeOf(state.selection.$from, 'point');
  // Among points the next one is the way on; Ctrl+Shift+Enter makes a further paragraph.
  const goesOn = table.index < table.parent.childCount - 1 || (decided && point && point.index < decided.node.childCount - 1);
  return goesOn ? caretAt(state.tr, after) : paragraphAt(state.tr, after);
}

/** Ctrl+Shift+Enter in a table: a paragraph after it. */
export const paragraphAfterTable: Command = (state, dispatch) => {
  const table = placeOf(state.selection.$from, 'table');
  if (!table) return false;
  dispatch?.(paragraphAt(state.tr, table.pos + table.node.nodeSize));
  return true;
};

interface Redrawn {
  /** `null`: nothing of the table is left. */
  readonly node: Node | null;
  readonly row: number;
  readonly column: number;
}

function onTable(change: (table: TablePlace) => Redrawn | null): Command {
  return (state, dispatch) => {
    const table = tablePlace(state);
    if (!table) return false;
    const next = change(table);
    if (!next || !dispatch) return true;
    if (next.node === null) dispatch(withoutBlock(state.tr, table));
    else {
      const tr = state.tr.replaceWith(table.pos, table.pos + table.node.nodeSize, next.node);
      dispatch(caretAt(tr, table.pos + cellOffset(next.node, next.row, next.column)));
    }
    return true;
  };
}

/** Where the text of the cell that stands in a row and column begins, from the table's own position. */
function cellOffset(table: Node, rowIndex: number, column: number): number {
  let offset = 1;
  for (let k = 0; k < rowIndex; k += 1) offset += table.child(k).nodeSize;
  const row = table.child(rowIndex);
  const starts = cellStarts(row);
  offset += 1;
  for (let k = 0; k < row.childCount - 1 && (starts[k + 1] ?? 0) <= column; k += 1) offset += row.child(k).nodeSize;
  return offset + 2;
}
