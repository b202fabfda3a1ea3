import type { CalendarDayMark, CalendarYear } from '../../../../src-shared/api/calendarApi.ts';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import { weekday } from '../../../ui/dateSteps.ts';

const OFF: ReadonlySet<CalendarDayMark['kind']> = new Set(['holiday', 'transferredOff', 'presidentialOff', 'off']);

export interface DayKind {
  readonly isOff: boolean;
  /** What makes the day differ from its weekday; empty when nothing does. */
  readonly note: string;
}

/** Whether people work on a day, by the marks of its year; a weekday without a mark is worked, a weekend is not. */
export function dayKind(day: PlainDate, years: readonly CalendarYear[]): DayKind {
  const mark = years.find(({ year }) => year === Number(day.slice(0, 4)))?.days.find(({ date }) => date === day);
  if (mark === undefined) return { isOff: weekday(day) > 4, note: '' };
  if (OFF.has(mark.kind)) return { isOff: true, note: mark.note };
  return { isOff: mark.kind === 'shortened' && weekday(day) > 4, note: mark.note };
}
