import type { PlainDate } from '../base/plainDate.ts';
import { addDays, weekdayOf } from './dayNumber.ts';

/** A day that differs from the five-day week: `transferred` and `presidential` are off, `working` is a Saturday to work, `short` an hour less. */
export interface CalendarDay {
  readonly date: PlainDate;
  readonly kind: 'transferred' | 'working' | 'presidential' | 'short';
  /** Why, with the decree. */
  readonly note: string;
  /** Sources disagree. */
  readonly unsure?: true;
}

export interface WorkCalendar {
  isDayOff(date: PlainDate): boolean;
  /** Why this day differs from its weekday, in Russian; `null` where it does not. */
  reason(date: PlainDate): string | null;
  /** Whether the transfers of this year are known; otherwise only the holidays by law and weekends count. */
  isFilledIn(year: number): boolean;
}

export interface WorkCalendarSettings {
  readonly days: readonly CalendarDay[];
  readonly years: readonly number[];
  /** Days off by decree of the President are days off here; offices of an administration often worked on them. */
  readonly presidential: boolean;
}

/** Holidays of article 112 of the Labour Code as `MM-DD`. */
const HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-08'].map((day) => [day, 'Новогодние каникулы'] as const),
  ['01-07', 'Рождество Христово'],
  ['02-23', 'День защитника Отечества'],
  ['03-08', 'Международный женский день'],
  ['05-01', 'Праздник Весны и Труда'],
  ['05-09', 'День Победы'],
  ['06-12', 'День России'],
  ['11-04', 'День народного единства'],
]);

/** The calendar that due dates are counted by: holidays by law, and the yearly transfers as data. */
export function createWorkCalendar({ days, years, presidential }: WorkCalendarSettings): WorkCalendar {
  const special = new Map<PlainDate, CalendarDay>();
  for (const day of days) {
    if (day.kind === 'short' || (day.kind === 'presidential' && !presidential)) continue;
    special.set(day.date, day);
  }
  const filled = new Set(years);
  return {
    isDayOff(date) {
      const kind = special.get(date)?.kind;
      if (kind !== undefined) return kind !== 'working';
      return HOLIDAYS.has(date.slice(5)) || weekdayOf(date) > 5;
    },
    reason: (date) => special.get(date)?.note ?? HOLIDAYS.get(date.slice(5)) ?? null,
    isFilledIn: (year) => filled.has(year),
  };
}

/** What to do with a due date on a day off. */
export type DayOffRule = 'asWritten' | 'before' | 'after';

/** The day itself, or the nearest working day before or after it. */
export function movedOffDayOff(date: PlainDate, calendar: WorkCalendar, rule: DayOffRule): PlainDate {
  if (rule === 'asWritten') return date;
  let day = date;
  while (calendar.isDayOff(day)) day = addDays(day, rule === 'before' ? -1 : 1);
  return day;
}

/** So many working days on (or back, when negative), the first day itself not counted (art. 191 of the Civil Code). */
export function addWorkdays(date: PlainDate, count: number, calendar: WorkCalendar): PlainDate {
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, count < 0 ? -1 : 1);
    if (!calendar.isDayOff(day)) left -= 1;
  }
  return day;
}
