import { createWorkCalendar } from './workCalendar.ts';
import { WORK_CALENDAR_DAYS, WORK_CALENDAR_YEARS } from './workCalendarDays.ts';

/** The working calendar as it was decreed, presidential days off included: what readings are explained by before a department edits its own. */
export const USUAL_CALENDAR = createWorkCalendar({ days: WORK_CALENDAR_DAYS, years: WORK_CALENDAR_YEARS, presidential: true });
