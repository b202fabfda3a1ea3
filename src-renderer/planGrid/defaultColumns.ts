import type { Id } from '../../src-shared/base/id.ts';
import type { ColumnMeaning, PlanColumn } from '../../src-shared/documents/actionPlan.ts';
import { USUAL_WIDTHS } from './columnMeanings.ts';

const USUAL: readonly (readonly [ColumnMeaning, string])[] = [
  ['number', '№ п/п'],
  ['activity', 'Мероприятие'],
  ['audience', 'Целевая аудитория'],
  ['deadline', 'Срок'],
  ['responsible', 'Ответственный'],
];

/** The five columns of a usual plan (acceptance.md, 004). `newId` gives a fresh id at every call. */
export function defaultColumns(newId: () => Id): PlanColumn[] {
  return USUAL.map(([meaning, title]) => ({ id: newId(), meaning, title, width: USUAL_WIDTHS[meaning] }));
}
