import { dateParts, plainDate, daysInMonth, type PlainDate } from './plainDate.ts';

const DAY_MS = 86_400_000;

/** The day so many days later (or, below zero, earlier). Throws for a text that is no day. */
export function addDays(date: PlainDate, days: number): PlainDate {
  const moment = new Date(dayNumber(date) * DAY_MS + days * DAY_MS);
  const moved = plainDate(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
  if (moved === null) throw new RangeError(`Outside the calendar: ${date} and ${days} days`);
  return moved;
}

/** How many days lie from one day to another; below zero when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day so many years later; 29 February becomes 28 where the year has none. */
export function addYears(date: PlainDate, years: number): PlainDate {
  const parts = dateParts(date);
  const year = (parts?.year ?? 0) + years;
  const moved = parts && plainDate(year, parts.month, Math.min(parts.day, daysInMonth(year, parts.month)));
  if (!moved) throw new RangeError(`Outside the calendar: ${date} and ${years} years`);
  return moved;
}

function dayNumber(date: PlainDate): number {
  const parts = dateParts(date);
  if (!parts) throw new RangeError(`Not a day: ${date}`);
  const moment = new Date(0);
  moment.setUTCFullYear(parts.year, parts.month - 1, parts.day);
  return Math.round(moment.getTime() / DAY_MS);
}
