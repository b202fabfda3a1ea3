import type { PlainDate } from '../../src-shared/base/plainDate.ts';

/** Days around one demo meeting, so that the demo is as fresh on any day as on the first. */
export interface DemoDates {
  readonly meeting: PlainDate;
  /** «14.04.2026»: a working day so many days after the meeting. */
  after(days: number): string;
  readonly year: number;
  /** «2025–2026» of the school year the meeting falls into. */
  readonly schoolYear: string;
}

/** The days of a meeting that was held so many weeks before `today`, on a Wednesday. */
export function demoDates(today: PlainDate, weeksAgo: number): DemoDates {
  const meeting = toNearest(shift(today, -7 * weeksAgo), WEDNESDAY);
  const year = Number(meeting.slice(0, 4));
  const first = Number(meeting.slice(5, 7)) >= 9 ? year : year - 1;
  return {
    meeting,
    after: (days) => workingDay(shift(meeting, days)).split('-').toReversed().join('.'),
    year,
    schoolYear: `${first}–${first + 1}`,
  };
}

const WEDNESDAY = 3;
const DAY = 86_400_000;

function shift(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function weekday(date: PlainDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The last such weekday not after the date. */
function toNearest(date: PlainDate, day: number): PlainDate {
  return shift(date, -((weekday(date) - day + 7) % 7));
}

function workingDay(date: PlainDate): PlainDate {
  const day = weekday(date);
  return day === 6 ? shift(date, 2) : day === 0 ? shift(date, 1) : date;
}
