import {
  CELL_LIMIT,
  columnOf,
  type ActionPlan,
  type ActivityRow,
  type PlanCell,
  type PlanColumn,
  type PlanRow,
} from '../../src-shared/documents/actionPlan.ts';
import type { Performer } from '../../src-shared/documents/point.ts';

/** What is done to the words of cells. Every command gives a new plan that shares the rows it did not touch. */

/** A label is a number, not a sentence (src-shared/documents/actionPlan.ts). */
export const LABEL_LIMIT = 100;

/** Writes words into one place: a cell, a number (then overtyped) or a section. What is too long is left out: ask `fits` before. */
export function writeText(plan: ActionPlan, at: number, column: PlanColumn, text: string): ActionPlan {
  return changeRow(plan, at, (row) => {
    if (row.kind === 'section') return { ...row, text: text.slice(0, CELL_LIMIT) };
    if (column.meaning === 'number') return { ...row, label: text.slice(0, LABEL_LIMIT) };
    return withCell(row, column.id, { text, ...(row.cells[column.id]?.parties ? { parties: row.cells[column.id]?.parties } : {}) });
  });
}

/** Whether a place can hold so many characters. */
export function fits(plan: ActionPlan, at: number, column: PlanColumn, text: string): boolean {
  return text.length <= (plan.rows[at]?.kind === 'activity' && column.meaning === 'number' ? LABEL_LIMIT : CELL_LIMIT);
}

/** Lets the number of a row be derived again. */
export function resetLabel(plan: ActionPlan, at: number): ActionPlan {
  return changeRow(plan, at, (row) => {
    if (row.kind === 'section' || row.label === undefined) return row;
    const { label: _dropped, ...rest } = row;
    return rest;
  });
}

/** Puts a cell as it is (words and parties) into a place; numbers and sections take the words. */
export function putCell(plan: ActionPlan, at: number, column: PlanColumn, cell: PlanCell): ActionPlan {
  if (plan.rows[at]?.kind !== 'activity' || column.meaning === 'number') return writeText(plan, at, column, cell.text);
  return changeRow(plan, at, (row) => (row.kind === 'section' ? row : withCell(row, column.id, cell)));
}

/** Fills the rows below the first of a range with its cells; sections stay, numbers too: two rows of one number help nobody. */
export function fillDown(plan: ActionPlan, rows: readonly [from: number, to: number], columns: readonly PlanColumn[]): ActionPlan {
  const source = plan.rows[rows[0]];
  if (source?.kind !== 'activity') return plan;
  let filled = plan;
  for (let at = rows[0] + 1; at <= rows[1]; at += 1) {
    if (plan.rows[at]?.kind !== 'activity') continue;
    for (const column of columns) {
      if (column.meaning !== 'number') filled = putCell(filled, at, column, source.cells[column.id] ?? { text: '' });
    }
  }
  return filled;
}

/** Appends what was chosen in the directory: its name to the words, itself to the parties. */
export function addParty(plan: ActionPlan, at: number, column: PlanColumn, party: Performer): ActionPlan {
  return changeRow(plan, at, (row) => {
    if (row.kind === 'section') return row;
    const cell = row.cells[column.id] ?? { text: '' };
    const words = cell.text.replace(/[\s,;]+$/u, '');
    const text = words === '' ? party.text : `${words}, ${party.text}`;
    const known = (cell.parties ?? []).some((each) => JSON.stringify(each) === JSON.stringify(party));
    return withCell(row, column.id, { text, parties: known ? (cell.parties ?? []) : [...(cell.parties ?? []), party] });
  });
}

/** The parties whose names still stand in the words. */
export function partiesStanding(parties: readonly Performer[], text: string): Performer[] {
  return parties.filter((party) => standsIn(text, party.text));
}

/** A row with one cell changed; an empty cell is absent, parties no longer named go. */
export function withCell(row: ActivityRow, columnId: string, cell: PlanCell): ActivityRow {
  const text = cell.text.slice(0, CELL_LIMIT);
  if (text === '') {
    const { [columnId]: _dropped, ...rest } = row.cells;
    return { ...row, cells: rest };
  }
  const parties = partiesStanding(cell.parties ?? [], text).slice(0, 100);
  return { ...row, cells: { ...row.cells, [columnId]: { text, ...(parties.length > 0 ? { parties } : {}) } } };
}

/** The column that takes words which have no column of their own. */
export function mainColumn(plan: Pick<ActionPlan, 'columns'>): PlanColumn | null {
  return columnOf(plan, 'activity') ?? plan.columns.find((column) => column.meaning !== 'number') ?? null;
}

function changeRow(plan: ActionPlan, at: number, change: (row: PlanRow) => PlanRow): ActionPlan {
  const row = plan.rows[at];
  if (!row) return plan;
  const changed = change(row);
  return changed === row ? plan : { ...plan, rows: plan.rows.with(at, changed) };
}

/** «СОШ № 1» does not stand in «СОШ № 12». */
function standsIn(text: string, name: string): boolean {
  if (name === '') return false;
  let at = text.indexOf(name);
  while (at >= 0) {
    const around = [text[at - 1] ?? '', text[at + name.length] ?? ''];
    if (!around.some((sign) => /[\p{L}\p{N}]/u.test(sign))) return true;
    at = text.indexOf(name, at + 1);
  }
  return false;
}
