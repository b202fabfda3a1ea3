import type { Id } from '../../src-shared/base/id.ts';
import { MAX_COLUMNS, MAX_ROWS, type ActionPlan, type PlanColumn, type PlanRow } from '../../src-shared/documents/actionPlan.ts';
import { labelPlanRows } from '../../src-shared/documents/planNumbering.ts';
import { LABEL_LIMIT, mainColumn, withCell } from './cellCommands.ts';
import { matchColumns } from './matchColumns.ts';
import type { PastedRow, PastedTable } from '../../src-shared/recognition/plan/recognizeTable.ts';
import { blankActivity, isBlank } from './rowCommands.ts';

export interface PasteChoice {
  /** New rows before the place, or the words written over what stands from it on. */
  readonly mode: 'new' | 'over';
  readonly row: number;
  /** The column that a table without a header is written over from. */
  readonly column: number;
  /** The numbers of the source stay as they are written; else all are counted anew. */
  readonly keepNumbers: boolean;
  /** Words of cells merged downwards stand in each of their rows; else only in the first. */
  readonly repeatMerged: boolean;
  /** Whether a derived number ends with a point. */
  readonly dot: boolean;
}

export type Inserted =
  | { readonly ok: true; readonly plan: ActionPlan; readonly from: number; readonly count: number }
  | { readonly ok: false; readonly sentence: string };

/** Puts a recognized table into a plan. A plan that is still empty takes the source's columns. */
export function insertPasted(plan: ActionPlan, table: PastedTable, choice: PasteChoice, newId: () => Id): Inserted {
  const blank = plan.rows.every(isBlank);
  const base: ActionPlan = blank ? { ...plan, rows: [] } : plan;
  const { columns, places } = matchColumns(plan, table, { takeOver: blank, from: choice.mode === 'over' ? choice.column : 0 }, newId);
  if (columns.length > MAX_COLUMNS) {
    return { ok: false, sentence: `С новыми столбцами вышло бы ${columns.length}, а в плане помещается ${MAX_COLUMNS}: уберите лишние.` };
  }
  const from = blank ? 0 : Math.max(0, Math.min(base.rows.length, choice.row));
  const over = choice.mode === 'over' && !blank;
  const total = over ? Math.max(base.rows.length, from + table.rows.length) : base.rows.length + table.rows.length;
  if (total > MAX_ROWS) {
    const many = (count: number): string => count.toLocaleString('ru-RU');
    return { ok: false, sentence: `Вышло бы строк: ${many(total)}, а в плане помещается ${many(MAX_ROWS)}: вставьте таблицу по частям.` };
  }
  const shape = { columns, places, numberAt: table.numberAt, choice };
  const made = table.rows.map((row, at) => toRow(row, over ? (base.rows[from + at] ?? null) : null, shape, newId));
  const rows = base.rows.toSpliced(from, over ? made.length : 0, ...made);
  const settled = table.numberAt === null ? rows : settleLabels(rows, from, made.length, choice);
  return { ok: true, plan: { ...base, columns, rows: settled }, from, count: made.length };
}

interface Shape {
  readonly columns: PlanColumn[];
  /** For each column of the source the column of the plan. */
  readonly places: readonly PlanColumn[];
  readonly numberAt: number | null;
  readonly choice: PasteChoice;
}

function toRow(row: PastedRow, old: PlanRow | null, shape: Shape, newId: () => Id): PlanRow {
  const id = old?.id ?? newId();
  if (row.kind === 'section') return { kind: 'section', id, text: row.text };
  let made = old?.kind === 'activity' ? old : blankActivity(id);
  let homeless = '';
  row.cells.forEach((cell, at) => {
    const column = shape.places[at];
    if (!column) return;
    const text = cell.text === '' && shape.choice.repeatMerged && column.meaning !== 'number' ? (cell.mergedFrom ?? '') : cell.text;
    if (column.meaning !== 'number') made = withCell(made, column.id, { text });
    else if (shape.numberAt === null && text === '') return;
    else if (text.length <= LABEL_LIMIT) made = { ...made, label: text };
    else homeless = text;
  });
  const main = homeless === '' ? null : mainColumn(shape);
  // Words that are no number are kept beside the activity.
  return main ? withCell(made, main.id, { text: `${homeless} ${made.cells[main.id]?.text ?? ''}`.trim() }) : made;
}

/** Labels that say what would be counted anyway become derived ones; the others stay as written, or go if so chosen. */
function settleLabels(rows: readonly PlanRow[], from: number, count: number, choice: PasteChoice): PlanRow[] {
  const pasted = (at: number): boolean => at >= from && at < from + count;
  const free = rows.map((row, at) => {
    if (row.kind === 'section' || row.label === undefined || !pasted(at)) return row;
    if (choice.keepNumbers && row.label === '') return row;
    const { label: _written, ...rest } = row;
    return rest;
  });
  if (!choice.keepNumbers) return free;
  const derived = labelPlanRows(free, { dot: choice.dot });
  return free.map((row, at) => {
    const written = rows[at];
    if (row.kind === 'section' || written?.kind !== 'activity' || written.label === undefined) return row;
    return written.label === derived.get(row.id)?.text ? row : written;
  });
}
