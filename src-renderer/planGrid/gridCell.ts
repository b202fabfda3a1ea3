import type { Id } from '../../src-shared/base/id.ts';
import { cellText, type ActionPlan } from '../../src-shared/documents/actionPlan.ts';
import type { RowLabel } from '../../src-shared/documents/planNumbering.ts';
import { HEADER, type Place } from './gridSelection.ts';

/** The words that stand at a place: of a header, a section, a number as printed, or a cell. */
export function wordsAt(plan: ActionPlan, labels: ReadonlyMap<Id, RowLabel>, { row, column }: Place): string {
  const where = plan.columns[column];
  if (row === HEADER) return where?.title ?? '';
  const shown = plan.rows[row];
  if (!shown || !where) return '';
  if (shown.kind === 'section') return shown.text;
  return where.meaning === 'number' ? (labels.get(shown.id)?.text ?? '') : cellText(shown, where.id);
}

/** The first place where two values of a plan differ; `null` when only rows or columns came, went or moved. */
export function firstDifference(before: ActionPlan, after: ActionPlan): Place | null {
  const row = after.rows.findIndex((each, at) => each !== before.rows[at]);
  if (before.columns !== after.columns) {
    const column = after.columns.findIndex((each, at) => each !== before.columns[at]);
    return column < 0 ? null : { row: row < 0 ? HEADER : row, column };
  }
  const now = after.rows[row];
  const then = before.rows[row];
  if (!now) return before.rows.length === after.rows.length ? null : { row: after.rows.length - 1, column: 0 };
  if (now.kind === 'section' || then?.kind !== 'activity' || now.id !== then.id) return { row, column: 0 };
  const column = after.columns.findIndex(({ id, meaning }) =>
    meaning === 'number' ? now.label !== then.label : now.cells[id] !== then.cells[id],
  );
  return { row, column: Math.max(0, column) };
}
