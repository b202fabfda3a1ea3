import type { DueContext } from './dueContext.ts';
import { DEFAULT_SCHOOL_YEAR } from './schoolYear.ts';
import { createWorkCalendar } from './workCalendar.ts';
import { WORK_CALENDAR_DAYS, WORK_CALENDAR_YEARS } from './workCalendarDays.ts';

/** The working calendar as it was decreed, presidential days off included: what readings are explained by before a department edits its own. */
export const USUAL_CALENDAR = createWorkCalendar({ days: WORK_CALENDAR_DAYS, years: WORK_CALENDAR_YEARS, presidential: true });

/** By what the days of a deadline are counted: working days and terms. */
export type Counting = Pick<DueContext, 'school' | 'calendar'>;

/** The usual ones, where no department is known. */
export const USUAL_COUNTING: Counting = { school: DEFAULT_SCHOOL_YEAR, calendar: USUAL_CALENDAR };
