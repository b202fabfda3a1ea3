import { dateParts, type PlainDate } from '../base/plainDate.ts';
import { clampedDay } from './dayNumber.ts';
import type { SchoolYearSettings } from './schoolYear.ts';

/** The year in which the school year of this day began. */
export function schoolYearOf(date: PlainDate, { start }: SchoolYearSettings): number {
  const year = yearOf(date);
  return date.slice(5) >= start ? year : year - 1;
}

/** The school year that a paper of this day speaks of: after the end of lessons the one to come. */
export function schoolYearMeant(date: PlainDate, school: SchoolYearSettings): number {
  const running = schoolYearOf(date, school);
  return date > schoolDay(running, school.lessonsEnd, school) ? running + 1 : running;
}

/** A day of the school year that began in `first`: autumn lies in that year, spring in the next. */
export function schoolDay(first: number, monthDay: string, { start }: SchoolYearSettings): PlainDate {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  return clampedDay(monthDay >= start ? first : first + 1, month, day);
}

/** First and last day of a school year. */
export function schoolYearSpan(first: number, school: SchoolYearSettings): { readonly start: PlainDate; readonly end: PlainDate } {
  return { start: schoolDay(first, school.start, school), end: schoolDay(first, school.end, school) };
}

export function yearOf(date: PlainDate): number {
  return dateParts(date)?.year ?? Number.NaN;
}
