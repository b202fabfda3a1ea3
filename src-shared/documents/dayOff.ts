import type { PlainDate } from '../base/plainDate.ts';
import { weekdayOf } from '../deadline/dayNumber.ts';
import { createWorkCalendar } from '../deadline/workCalendar.ts';
import { WORK_CALENDAR_DAYS } from '../deadline/workCalendarDays.ts';

/** Days off by decree of the President are left out: administrations worked on many of them. */
const CALENDAR = createWorkCalendar({ days: WORK_CALENDAR_DAYS, years: [], presidential: false });

/** What kind of day off a deadline falls on, after «на»: «субботу», «нерабочий день»; `null` for a working day. */
export function dayOffWords(date: PlainDate): string | null {
  if (!CALENDAR.isDayOff(date)) return null;
  if (CALENDAR.reason(date) !== null) return 'нерабочий день';
  return weekdayOf(date) === 6 ? 'субботу' : 'воскресенье';
}
