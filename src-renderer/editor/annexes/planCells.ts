import { cellText, type ActionPlan } from '../../../src-shared/documents/actionPlan.ts';

/** A place of a plan with words in it; the column of a section row is empty. */
export interface PlanCellText {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** The words of a plan in reading order: sections, cells. */
export function planCells(plan: ActionPlan): readonly PlanCellText[] {
  const columns = plan.columns.filter((column) => column.meaning !== 'number');
  return plan.rows.flatMap((row) =>
    row.kind === 'section'
      ? [{ row: row.id, column: '', text: row.text }]
      : columns.map((column) => ({ row: row.id, column: column.id, text: cellText(row, column.id) })),
  );
}

/** The plan with other words in a place; parties that stood for the old words no longer do. */
export function writePlanCell(plan: ActionPlan, rowId: string, column: string, text: string): ActionPlan {
  const rows = plan.rows.map((row) => {
    if (row.id !== rowId) return row;
    return row.kind === 'section' ? { ...row, text } : { ...row, cells: { ...row.cells, [column]: { text } } };
  });
  return { ...plan, rows };
}
