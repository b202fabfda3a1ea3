import type { Id } from '../../src-shared/base/id.ts';
import {
  cellText,
  MAX_ROWS,
  type ActionPlan,
  type ActivityRow,
  type PlanRow,
  type SectionRow,
} from '../../src-shared/documents/actionPlan.ts';
import { LABEL_LIMIT, mainColumn, withCell } from './cellCommands.ts';

/** What is done to whole rows of a plan. Rows are named by their place; every command gives a new plan. */

export function blankActivity(id: Id): ActivityRow {
  return { kind: 'activity', id, cells: {} };
}

export function blankSection(id: Id): SectionRow {
  return { kind: 'section', id, text: '' };
}

/** Puts a row before the place `at`; `null` where the plan is full. */
export function insertRow(plan: ActionPlan, at: number, row: PlanRow): ActionPlan | null {
  return plan.rows.length >= MAX_ROWS ? null : { ...plan, rows: plan.rows.toSpliced(at, 0, row) };
}

export function removeRows(plan: ActionPlan, from: number, to: number): ActionPlan {
  return { ...plan, rows: plan.rows.toSpliced(from, to - from + 1) };
}

/** Moves the rows `from`…`to` so that they stand before the row that was at `before`. */
export function moveRows(plan: ActionPlan, from: number, to: number, before: number): ActionPlan {
  const target = Math.max(0, Math.min(plan.rows.length, before));
  if (target >= from && target <= to + 1) return plan;
  const moved = plan.rows.slice(from, to + 1);
  const at = target > to ? target - moved.length : target;
  return { ...plan, rows: plan.rows.toSpliced(from, moved.length).toSpliced(at, 0, ...moved) };
}

/** Makes an activity of a section, or a section of an activity; no word is lost on the way. */
export function turnRow(plan: ActionPlan, at: number): ActionPlan {
  const row = plan.rows[at];
  if (!row) return plan;
  return { ...plan, rows: plan.rows.with(at, row.kind === 'section' ? toActivity(plan, row) : toSection(plan, row)) };
}

/** Whether nothing stands in the row. */
export function isBlank(row: PlanRow): boolean {
  if (row.kind === 'section') return row.text.trim() === '';
  return (row.label ?? '') === '' && Object.values(row.cells).every((cell) => cell.text.trim() === '');
}

function toActivity(plan: ActionPlan, row: SectionRow): PlanRow {
  const column = mainColumn(plan);
  if (column) return withCell(blankActivity(row.id), column.id, { text: row.text });
  // A plan of numbers alone has no place for a sentence.
  return row.text.length <= LABEL_LIMIT ? { ...blankActivity(row.id), label: row.text } : row;
}

function toSection(plan: ActionPlan, row: ActivityRow): SectionRow {
  const words = plan.columns.map((column) => (column.meaning === 'number' ? (row.label ?? '') : cellText(row, column.id)));
  return { kind: 'section', id: row.id, text: words.filter((text) => text.trim() !== '').join(' ') };
}
