import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import { addDays, firstOfMonth, weekday } from '../../../ui/dateSteps.ts';

/** Six whole weeks, Monday first, that hold the month of a day: always as many, so that nothing jumps from month to month. */
export function monthCells(day: PlainDate): readonly PlainDate[] {
  const first = firstOfMonth(day);
  const start = addDays(first, -weekday(first));
  return Array.from({ length: 42 }, (_, index) => addDays(start, index));
}
