import type { ActionPlan, PlanRow } from '../../documents/actionPlan.ts';
import type { Content } from '../../documents/kinds.ts';
import type { Anchor, PaperChange } from './paperChange.ts';
import { untied } from './wordsOfLine.ts';

/** Changes a row of a plan; `null` where it is gone or the change does not fit. */
export function changeRow(content: Content, id: string, change: (row: PlanRow) => PlanRow | null): Content | null {
  return changeRows(content, id, (rows, at) => {
    const row = rows[at] && change(rows[at]);
    return row ? rows.with(at, row) : null;
  });
}

/** Takes a row out. */
export function removeRow(content: Content, id: string): Content | null {
  return changeRows(content, id, (rows, at) => rows.toSpliced(at, 1));
}

/** Puts a row beside another of the same plan. */
export function moveRow(content: Content, id: string, anchor: Anchor): Content | null {
  let row: PlanRow | undefined;
  const without = changeRows(content, id, (rows, at) => {
    row = rows[at];
    return rows.toSpliced(at, 1);
  });
  const moved = row;
  return without && moved ? changeRows(without, anchor.neighbour, (rows, at) => rows.toSpliced(besides(at, anchor), 0, moved)) : null;
}

/** Puts a new row beside another. */
export function insertRow(content: Content, change: Extract<PaperChange, { kind: 'newRow' }>, id: string, anchor: Anchor): Content | null {
  return changeRows(content, anchor.neighbour, (rows, at, plan) => rows.toSpliced(besides(at, anchor), 0, newRow(id, change, plan)));
}

function besides(at: number, { side }: Anchor): number {
  return side === 'before' ? at : at + 1;
}

function newRow(id: string, { section, cells }: Extract<PaperChange, { kind: 'newRow' }>, plan: ActionPlan): PlanRow {
  if (section) return { kind: 'section', id, text: untied(cells.find((cell) => cell.trim() !== '') ?? '') };
  const filled = plan.columns.flatMap((column, place) => {
    const text = untied(cells[place] ?? '');
    return column.meaning === 'number' || text === '' ? [] : [[column.id, { text }] as const];
  });
  return { kind: 'activity', id, cells: Object.fromEntries<{ text: string }>(filled) };
}

type ChangeRows = (rows: readonly PlanRow[], at: number, plan: ActionPlan) => PlanRow[] | null;

function changeRows(content: Content, id: string, change: ChangeRows): Content | null {
  const inPlan = (plan: ActionPlan): ActionPlan | null => {
    const at = plan.rows.findIndex((row) => row.id === id);
    const rows = at < 0 ? null : change(plan.rows, at, plan);
    return rows && { ...plan, rows };
  };
  if (content.kind === 'plan') {
    const plan = inPlan(content.plan);
    return plan && { ...content, plan };
  }
  if (content.kind === 'notice') return null;
  for (const annex of content.annexes) {
    const plan = annex.kind === 'plan' ? inPlan(annex.plan) : null;
    if (annex.kind === 'plan' && plan)
      return { ...content, annexes: content.annexes.map((each) => (each === annex ? { ...annex, plan } : each)) };
  }
  return null;
}
