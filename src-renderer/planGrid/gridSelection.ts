import type { ActionPlan } from '../../src-shared/documents/actionPlan.ts';

/** A place of the grid; row −1 is the header. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export const HEADER = -1;

/** A rectangle from where it began to where it ends now. */
export interface Selection {
  readonly anchor: Place;
  readonly focus: Place;
}

export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function at(row: number, column: number): Selection {
  return { anchor: { row, column }, focus: { row, column } };
}

export function areaOf({ anchor, focus }: Selection): Area {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  };
}

/** The rows of a selection; `null` in the header and in a plan without rows. */
export function rowsOf(selection: Selection): readonly [from: number, to: number] | null {
  const { top, bottom } = areaOf(selection);
  return bottom < 0 ? null : [Math.max(0, top), bottom];
}

/** The selection inside what the plan holds now: after an undo rows and columns may be gone. */
export function within(selection: Selection, plan: Pick<ActionPlan, 'rows' | 'columns'>): Selection {
  const fit = ({ row, column }: Place): Place => ({
    row: Math.max(HEADER, Math.min(plan.rows.length - 1, row)),
    column: Math.max(0, Math.min(plan.columns.length - 1, column)),
  });
  const anchor = fit(selection.anchor);
  const focus = fit(selection.focus);
  const same = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;
  return same(anchor, selection.anchor) && same(focus, selection.focus) ? selection : { anchor, focus };
}

/** Moves the end of the selection; without `extend` the beginning goes along. A range never takes in the header. */
export function movedTo(selection: Selection, to: Place, extend: boolean, plan: Pick<ActionPlan, 'rows' | 'columns'>): Selection {
  if (!extend) return within({ anchor: to, focus: to }, plan);
  const low = (place: Place): Place => ({ ...place, row: Math.max(0, place.row) });
  return within({ anchor: low(selection.anchor), focus: low(to) }, plan);
}

/** The next place for Tab, the one before it for Shift+Tab; `null` at the ends. Sections are one place. */
export function nextPlace(from: Place, step: 1 | -1, plan: Pick<ActionPlan, 'rows' | 'columns'>): Place | null {
  const column = from.row >= 0 && plan.rows[from.row]?.kind === 'section' ? (step > 0 ? plan.columns.length : -1) : from.column + step;
  if (column >= 0 && column < plan.columns.length) return { row: from.row, column };
  const row = from.row + step;
  if (row < HEADER || row >= plan.rows.length) return null;
  return { row, column: step > 0 ? 0 : plan.columns.length - 1 };
}
