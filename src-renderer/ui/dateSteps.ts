import { dateParts, daysInMonth, plainDate, type PlainDate } from '../../src-shared/base/plainDate.ts';

const DAY_MS = 86_400_000;

/** The day so many days later (or earlier). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day so many months later, or that month's last day where it has no such day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = parts(date);
  const index = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return plainDate(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth))) ?? date;
}

export function firstOfMonth(date: PlainDate): PlainDate {
  return `${date.slice(0, 8)}01`;
}

export function lastOfMonth(date: PlainDate): PlainDate {
  const { year, month } = parts(date);
  return plainDate(year, month, daysInMonth(year, month)) ?? date;
}

/** 0 is Monday. */
export function weekday(date: PlainDate): number {
  return (new Date(date).getUTCDay() + 6) % 7;
}

/** Whole weeks, Monday first, that cover the month of a day. */
export function monthWeeks(date: PlainDate): readonly (readonly PlainDate[])[] {
  const first = firstOfMonth(date);
  const start = addDays(first, -weekday(first));
  const last = lastOfMonth(date);
  const weeks: PlainDate[][] = [];
  for (let monday = start; monday <= last; monday = addDays(monday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset)));
  }
  return weeks;
}

function parts(date: PlainDate): NonNullable<ReturnType<typeof dateParts>> {
  const found = dateParts(date);
  if (!found) throw new RangeError(`Not a day: ${date}`);
  return found;
}
