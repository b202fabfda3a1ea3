import type { PlainDate } from '../base/plainDate.ts';
import { createWorkCalendar, type CalendarDay, type WorkCalendar } from './workCalendar.ts';
import { WORK_CALENDAR_DAYS } from './workCalendarDays.ts';

/** A mark of a year as a department edits it. */
export interface EditedDay {
  readonly date: PlainDate;
  readonly kind: 'holiday' | 'transferredOff' | 'presidentialOff' | 'off' | 'working' | 'shortened';
  readonly note: string;
}

/** The years the program's own data knows. */
const BUILT_IN_YEARS: readonly number[] = [...new Set(WORK_CALENDAR_DAYS.map(({ date }) => Number(date.slice(0, 4))))];

/** The program's own data, with the years that the department edited in place of its own. */
export function calendarWith(edited: ReadonlyMap<number, readonly EditedDay[]>, presidential: boolean): WorkCalendar {
  const own = WORK_CALENDAR_DAYS.filter(({ date }) => !edited.has(Number(date.slice(0, 4))));
  const days = [...own, ...[...edited.values()].flat().flatMap(dayOf)];
  return createWorkCalendar({ days, years: [...new Set([...BUILT_IN_YEARS, ...edited.keys()])], presidential });
}

/** Holidays by law are in every calendar; the other marks of a year are its data. */
function dayOf({ date, kind, note }: EditedDay): readonly CalendarDay[] {
  switch (kind) {
    case 'holiday':
      return [];
    case 'transferredOff':
    case 'off':
      return [{ date, kind: 'transferred', note }];
    case 'presidentialOff':
      return [{ date, kind: 'presidential', note }];
    case 'working':
      return [{ date, kind: 'working', note }];
    case 'shortened':
      return [{ date, kind: 'short', note }];
  }
}
