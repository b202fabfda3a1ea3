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

/** The days of a meeting that was held so many weeks before `today`, on a Wednesday that was no public holiday. */
export function demoDates(today: PlainDate, weeksAgo: number): DemoDates {
  const wednesday = toNearest(shift(today, -7 * weeksAgo), WEDNESDAY);
  const meeting = [0, 1, 2].map((weeks) => shift(wednesday, -7 * weeks)).find((date) => !isHoliday(date)) ?? wednesday;
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
/** Public holidays by the Labour Code of the Russian Federation, article 112. */
const HOLIDAYS = /-(?:01-0[1-8]|02-23|03-08|05-01|05-09|06-12|11-04)$/;
const DAY = 86_400_000;

function shift(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function isHoliday(date: PlainDate): boolean {
  return HOLIDAYS.test(date);
}

function weekday(date: PlainDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The last such weekday not after the date. */
function toNearest(date: PlainDate, day: number): PlainDate {
  return shift(date, -((weekday(date) - day + 7) % 7));
}

function workingDay(date: PlainDate): PlainDate {
  const isFree = isHoliday(date) || weekday(date) === 6 || weekday(date) === 0;
  return isFree ? workingDay(shift(date, 1)) : date;
}
