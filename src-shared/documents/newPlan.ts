import type { Id } from '../base/id.ts';
import type { ActionPlan, ColumnMeaning, PlanColumn } from './actionPlan.ts';

/** The columns of a usual plan (norms.md, section 3), with their relative widths. */
const USUAL: readonly (readonly [ColumnMeaning, title: string, width: number])[] = [
  ['number', '№ п/п', 7],
  ['activity', 'Мероприятие', 34],
  ['audience', 'Целевая аудитория', 20],
  ['deadline', 'Срок', 16],
  ['responsible', 'Ответственный', 23],
];

/** The five columns of a usual plan. `newId` gives a fresh id at every call. */
export function defaultColumns(newId: () => Id): PlanColumn[] {
  return USUAL.map(([meaning, title, width]) => ({ id: newId(), meaning, title, width }));
}

/** A plan without rows, title and years, with the usual columns. */
export function newPlan(newId: () => Id): ActionPlan {
  return { title: '', years: null, columns: defaultColumns(newId), rows: [] };
}
