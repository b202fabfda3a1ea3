import { DEFAULT_SCHOOL_YEAR } from '../../../src-shared/deadline/schoolYear.ts';
import type { DueContext } from '../../../src-shared/deadline/dueContext.ts';
import { createWorkCalendar } from '../../../src-shared/deadline/workCalendar.ts';
import { WORK_CALENDAR_DAYS, WORK_CALENDAR_YEARS } from '../../../src-shared/deadline/workCalendarDays.ts';

export const REAL_CALENDAR = createWorkCalendar({ days: WORK_CALENDAR_DAYS, years: WORK_CALENDAR_YEARS, presidential: true });
/** Weekends and the holidays by law, no transfers. */
export const BARE_CALENDAR = createWorkCalendar({ days: [], years: [], presidential: false });

/** How days are counted in tests: the default school year, the real calendar, days as they are written. */
export function dueContextOf(on: string, until: string, more: Partial<DueContext> = {}): DueContext {
  return { on, until, school: DEFAULT_SCHOOL_YEAR, calendar: REAL_CALENDAR, dayOff: 'asWritten', ...more };
}
