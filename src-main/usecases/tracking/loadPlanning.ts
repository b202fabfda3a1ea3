import { createWorkCalendar, type CalendarDay, type WorkCalendar } from '../../../src-shared/deadline/workCalendar.ts';
import { WORK_CALENDAR_DAYS } from '../../../src-shared/deadline/workCalendarDays.ts';
import type { CalendarDayMark } from '../../../src-shared/api/calendarApi.ts';
import type { DayCounting } from '../../../src-shared/tracking/deadlineOf.ts';
import type { Register } from '../../../src-shared/tracking/register.ts';
import type { Reader } from '../../db/handles.ts';
import { listAudiences } from '../../db/repositories/audiences.ts';
import { readDepartment } from '../../db/repositories/departments.ts';
import { listInstitutions } from '../../db/repositories/institutions.ts';
import { listPersons } from '../../db/repositories/persons.ts';
import { listCalendarYears, readTrackingSettings } from '../../db/repositories/workCalendar.ts';

/** The directory as it is now. */
export async function loadRegister(reader: Reader): Promise<Register> {
  return {
    department: await readDepartment(reader),
    institutions: await listInstitutions(reader),
    persons: await listPersons(reader),
    audiences: await listAudiences(reader),
  };
}

/** What days are counted by: the department's settings and the working calendar. */
export async function loadCounting(reader: Reader): Promise<DayCounting> {
  const settings = await readTrackingSettings(reader);
  return { settings, calendar: calendarWith(await listCalendarYears(reader), settings.presidentialDaysOff) };
}

/** The years the program's own data knows. */
const BUILT_IN_YEARS: readonly number[] = [...new Set(WORK_CALENDAR_DAYS.map(({ date }) => Number(date.slice(0, 4))))];

/** The program's own data, with the years that the user edited in place of its own. */
export function calendarWith(edited: ReadonlyMap<number, readonly CalendarDayMark[]>, presidential: boolean): WorkCalendar {
  const own = WORK_CALENDAR_DAYS.filter(({ date }) => !edited.has(Number(date.slice(0, 4))));
  const days = [...own, ...[...edited.values()].flat().flatMap(dayOf)];
  return createWorkCalendar({ days, years: [...new Set([...BUILT_IN_YEARS, ...edited.keys()])], presidential });
}

/** Holidays by law are in every calendar; the other marks of a year are its data. */
function dayOf({ date, kind, note }: CalendarDayMark): readonly CalendarDay[] {
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
