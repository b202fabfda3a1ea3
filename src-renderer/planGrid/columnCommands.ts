import type { Id } from '../../src-shared/base/id.ts';
import {
  cellText,
  MAX_COLUMNS,
  type ActionPlan,
  type ColumnMeaning,
  type PlanColumn,
  type PlanRow,
} from '../../src-shared/documents/actionPlan.ts';
import { labelPlanRows } from '../../src-shared/documents/planNumbering.ts';
import { countWord } from '../../src-shared/russian/plural.ts';
import { LABEL_LIMIT, withCell } from './cellCommands.ts';
import { USUAL_WIDTHS } from '../../src-shared/recognition/plan/columnMeanings.ts';

/** What is done to the columns of a plan. A command that cannot be done gives a sentence and leaves the plan as it was. */
export interface ColumnChange {
  readonly plan: ActionPlan;
  /** What people should know of it; empty where the screen shows it all. */
  readonly said: string;
}

/** Puts an empty column before the place `at`. */
export function addColumn(plan: ActionPlan, at: number, id: Id): ColumnChange {
  if (plan.columns.length >= MAX_COLUMNS) return { plan, said: `В плане помещается ${MAX_COLUMNS} столбцов: удалите лишний.` };
  const column: PlanColumn = { id, meaning: 'free', title: 'Новый столбец', width: averageWidth(plan.columns) };
  return { plan: { ...plan, columns: plan.columns.toSpliced(at, 0, column) }, said: '' };
}

export function renameColumn(plan: ActionPlan, id: Id, title: string): ActionPlan {
  return changeColumn(plan, id, (column) => ({ ...column, title: title.slice(0, 500) }));
}

/** Removes a column with its words, and says what went. The last column stays. Overtyped numbers wait in their rows. */
export function removeColumn(plan: ActionPlan, id: Id): ColumnChange {
  const column = plan.columns.find((each) => each.id === id);
  if (!column) return { plan, said: '' };
  if (plan.columns.length === 1) return { plan, said: 'Последний столбец не удаляется: сначала добавьте другой.' };
  const filled = plan.rows.filter((row) => row.kind === 'activity' && cellText(row, id) !== '').length;
  const went = filled === 0 ? '' : ` вместе с текстом ${countWord(filled, 'ячейки', 'ячеек', 'ячеек')}`;
  const columns = plan.columns.filter((each) => each.id !== id);
  const rows = plan.rows.map((row) => (row.kind === 'section' || !(id in row.cells) ? row : withCell(row, id, { text: '' })));
  return { plan: { ...plan, columns, rows }, said: `Столбец «${shortTitle(column)}» удалён${went} · Ctrl+Z вернёт` };
}

/** Moves a column so that it stands at the place `to`. */
export function moveColumn(plan: ActionPlan, id: Id, to: number): ActionPlan {
  const from = plan.columns.findIndex((column) => column.id === id);
  const column = plan.columns[from];
  if (!column || to < 0 || to >= plan.columns.length || to === from) return plan;
  return { ...plan, columns: plan.columns.toSpliced(from, 1).toSpliced(to, 0, column) };
}

/** Says what a column holds. Typed numbers become labels, labels become words: nothing goes on the way. */
export function setMeaning(plan: ActionPlan, id: Id, meaning: ColumnMeaning): ColumnChange {
  const column = plan.columns.find((each) => each.id === id);
  if (!column || column.meaning === meaning) return { plan, said: '' };
  const columns = changeColumn(plan, id, (each) => ({ ...each, meaning })).columns;
  if (meaning === 'number') return toNumbers(plan, column, columns);
  if (column.meaning !== 'number') return { plan: { ...plan, columns }, said: '' };
  const labels = labelPlanRows(plan.rows, { dot: true });
  const rows = plan.rows.map((row): PlanRow => {
    if (row.kind === 'section') return row;
    const { label: _written, ...rest } = row;
    return withCell(rest, id, { text: labels.get(row.id)?.text ?? '' });
  });
  return { plan: { ...plan, columns, rows }, said: '' };
}

/** Sets the widths of some columns; each stays within what a sheet can show. */
export function setWidths(plan: ActionPlan, widths: ReadonlyMap<Id, number>): ActionPlan {
  return {
    ...plan,
    columns: plan.columns.map((column) => {
      const width = widths.get(column.id);
      return width === undefined ? column : { ...column, width: Math.round(Math.max(1, Math.min(1000, width)) * 100) / 100 };
    }),
  };
}

/** One step wider or narrower for people without a mouse. */
export function stepWidth(plan: ActionPlan, id: Id, direction: 1 | -1): ActionPlan {
  const column = plan.columns.find((each) => each.id === id);
  const total = plan.columns.reduce((sum, each) => sum + each.width, 0);
  return column ? setWidths(plan, new Map([[id, Math.max(total / 50, column.width + (direction * total) / 50)]])) : plan;
}

/** A header's words in one line, short enough for a sentence. */
export function shortTitle({ title }: PlanColumn): string {
  const line = title.replace(/\s+/gu, ' ').trim();
  return line === '' ? 'без названия' : line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function toNumbers(plan: ActionPlan, column: PlanColumn, columns: PlanColumn[]): ColumnChange {
  const other = plan.columns.find((each) => each.meaning === 'number');
  if (other) return { plan, said: `Номер уже стоит в столбце «${shortTitle(other)}»: сначала измените значение того столбца.` };
  const long = plan.rows.some((row) => row.kind === 'activity' && cellText(row, column.id).length > LABEL_LIMIT);
  if (long) return { plan, said: `В столбце «${shortTitle(column)}» есть текст длиннее номера: перенесите его в другой столбец.` };
  const rows = plan.rows.map((row): PlanRow => {
    const written = row.kind === 'activity' ? cellText(row, column.id) : '';
    if (row.kind === 'section' || written === '') return row;
    return { ...withCell(row, column.id, { text: '' }), label: written };
  });
  return { plan: { ...plan, columns, rows }, said: '' };
}

function changeColumn(plan: ActionPlan, id: Id, change: (column: PlanColumn) => PlanColumn): ActionPlan {
  return { ...plan, columns: plan.columns.map((column) => (column.id === id ? change(column) : column)) };
}

function averageWidth(columns: readonly PlanColumn[]): number {
  const sum = columns.reduce((total, column) => total + column.width, 0);
  return columns.length === 0 ? USUAL_WIDTHS.free : Math.max(1, Math.round(sum / columns.length));
}
