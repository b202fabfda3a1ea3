import { calendarWith } from '../../../src-shared/deadline/editedCalendar.ts';
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
