import { dateParts, daysInMonth, plainDate, type PlainDate } from '../base/plainDate.ts';

const DAY = 86_400_000;

/** Days since 1970-01-01: days as numbers can be added and compared. Throws on text that is no day. */
export function dayNumber(date: PlainDate): number {
  const parts = dateParts(date);
  if (!parts) throw new RangeError(`Not a day: ${date}`);
  return Date.UTC(parts.year, parts.month - 1, parts.day) / DAY;
}

export function dayFromNumber(day: number): PlainDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return dayFromNumber(dayNumber(date) + days);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: PlainDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The same day so many months on; the last day of a shorter month: 31.01 and one month is 28.02 (art. 192 of the Civil Code). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const parts = dateParts(date);
  if (!parts) throw new RangeError(`Not a day: ${date}`);
  const index = parts.year * 12 + parts.month - 1 + months;
  return clampedDay(Math.floor(index / 12), (index % 12) + 1, parts.day);
}

/** A day of a month, or the month's last one where it is shorter. Months beyond 12 run on into the next years. */
export function clampedDay(year: number, month: number, day: number): PlainDate {
  const index = year * 12 + month - 1;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const date = plainDate(y, m, Math.min(day, daysInMonth(y, m)));
  if (date === null) throw new RangeError(`Beyond the calendar: ${year}-${month}-${day}`);
  return date;
}

/** The last day of a month; months beyond 12 run on into the next years. */
export function monthEnd(year: number, month: number): PlainDate {
  return clampedDay(year, month, 31);
}
