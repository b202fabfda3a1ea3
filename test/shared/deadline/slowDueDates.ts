import type { Offset, PeriodicDeadline, SimpleDeadline, Unit } from '../../../src-shared/deadline/deadline.ts';
import { AT, DAYS, dayAt, lengthOf, shifted, type SlowDay } from './slowCalendar.ts';

/**
 * The second way to the due days: every day of the window is looked at and asked whether something falls due on it.
 * Slow, with a calendar of its own, and written apart from src-shared/deadline.
 */
export function slowDueDates(value: SimpleDeadline, on: string, until: string): readonly string[] {
  const window = DAYS.slice(AT.get(on) ?? 0, (AT.get(until) ?? 0) + 1);
  const start = dayAt(on);
  return window.filter((day) => isDue(day, value, start, window)).map(({ text }) => text);
}

type Test = (day: SlowDay) => boolean;

/** A day without a year: in the year that is told, else only the first one from the document on. */
function inItsYear(
  day: SlowDay,
  matches: Test,
  told: { readonly year?: number; readonly yearFrom?: string },
  start: SlowDay,
  window: readonly SlowDay[],
  yearOf = (each: SlowDay): number => each.y,
): boolean {
  if (!matches(day)) return false;
  if (told.year !== undefined) return yearOf(day) === told.year;
  if (told.yearFrom === 'current') return yearOf(day) === start.y;
  if (told.yearFrom === 'next') return yearOf(day) === start.y + 1;
  return window.find(matches) === day;
}

const monthDay =
  (text: string): Test =>
  (day) =>
    day.text.slice(5) === text.slice(-5);
const PART_END: Readonly<Record<string, number>> = {
  start: 10,
  middle: 20,
  'first-half': 15,
  'first-decade': 10,
  'second-decade': 20,
  'first-week': 7,
  'second-week': 14,
  'third-week': 21,
  'fourth-week': 28,
};

function partEnds(day: SlowDay, month: number, part: string | undefined): boolean {
  return day.m === month && day.d === (PART_END[part ?? ''] ?? lengthOf(day.y, day.m));
}

function isDue(day: SlowDay, value: SimpleDeadline, start: SlowDay, window: readonly SlowDay[]): boolean {
  switch (value.kind) {
    case 'date': {
      if (value.bound === 'after') return false;
      return [value.date, ...(value.dates ?? [])].some((date) => {
        if (date === undefined) return false;
        if (!date.startsWith('--')) return date === day.text;
        return inItsYear(day, monthDay(date), { yearFrom: value.yearFrom ?? 'document' }, start, window);
      });
    }
    case 'month': {
      const months = value.span ? value.months.slice(-1) : value.months;
      return months.some((month) => {
        if (value.bound === 'by' && value.part === undefined) {
          const matches: Test = (each) => shifted(each, 1).m === month && shifted(each, 1).d === 1;
          return inItsYear(day, matches, value, start, window, (each) => shifted(each, 1).y);
        }
        return inItsYear(day, (each) => partEnds(each, month, value.part), value, start, window);
      });
    }
    case 'quarter': {
      const quarters = value.span ? value.quarters.slice(-1) : value.quarters;
      const yearFrom = value.offset === undefined ? value.yearFrom : value.offset === 'same-year' ? 'current' : 'next';
      const told = value.year === undefined ? { yearFrom } : { year: value.year };
      return quarters.some((quarter) => {
        if (value.bound === 'by' && value.part === undefined) {
          const matches: Test = (each) => shifted(each, 1).m === quarter * 3 - 2 && shifted(each, 1).d === 1;
          return inItsYear(day, matches, told, start, window, (each) => shifted(each, 1).y);
        }
        const month = quarter * 3 - (value.part === 'start' ? 2 : value.part === 'middle' ? 1 : 0);
        return inItsYear(day, (each) => partEnds(each, month, undefined), told, start, window);
      });
    }
    case 'halfyear': {
      if (value.schoolYear === undefined && value.scope === undefined) {
        return value.halves.some((half) => inItsYear(day, (each) => partEnds(each, half * 6, undefined), value, start, window));
      }
      const first = value.schoolYear === undefined ? meantSchoolYear(start) : Number(value.schoolYear.slice(0, 4));
      return value.halves.some((half) => day.text === (half === 1 ? `${first}-12-31` : `${first + 1}-05-31`));
    }
    case 'term': {
      const ends = value.unit === 'trimester' ? TRIMESTERS : TERMS;
      const terms = value.span ? value.terms.slice(-1) : value.terms;
      return terms.some((term) => {
        const matches = monthDay(ends[term - 1] ?? '');
        if (value.schoolYear === undefined) return matches(day) && window.find(matches) === day;
        const first = Number(value.schoolYear.slice(0, 4));
        return matches(day) && day.y === (day.m >= 9 ? first : first + 1);
      });
    }
    case 'range': {
      if (value.schoolYear !== undefined) return day.text === `${Number(value.schoolYear.slice(0, 4)) + 1}-08-31`;
      if (value.to === null) return false;
      if (!value.to.startsWith('--')) return day.text === value.to;
      const over = value.yearFrom === 'current' && value.from !== null && value.from > value.to;
      return inItsYear(day, monthDay(value.to), { yearFrom: over ? 'next' : (value.yearFrom ?? 'document') }, start, window);
    }
    case 'relative': {
      if (value.ambiguous === undefined) return false;
      const n = typeof value.n === 'number' ? value.n : value.n[1];
      return day === shifted(start, n);
    }
    case 'ongoing':
      return isLastOfScope(day, value, start, window);
    case 'periodic':
      return isPeriodic(day, value, start);
    case 'event':
    case 'planref':
    case 'asneeded':
    case 'immediate':
      return false;
    default:
      return value satisfies never;
  }
}

const TERMS = ['10-27', '12-29', '03-22', '05-26'];
const TRIMESTERS = ['11-19', '02-20', '05-26'];

function schoolYear(day: SlowDay): number {
  return day.m >= 9 ? day.y : day.y - 1;
}

/** In summer a paper speaks of the school year to come. */
function meantSchoolYear(day: SlowDay): number {
  return day.m >= 6 && day.m <= 8 ? day.y : schoolYear(day);
}

function isLastOfScope(
  day: SlowDay,
  value: { readonly scope: string; readonly year?: number; readonly schoolYear?: string },
  start: SlowDay,
  window: readonly SlowDay[],
): boolean {
  const first = (matches: Test): boolean => window.find(matches) === day;
  switch (value.scope) {
    case 'week':
      return first((each) => each.w === 7);
    case 'month':
      return first((each) => shifted(each, 1).d === 1);
    case 'quarter':
      return first((each) => shifted(each, 1).d === 1 && each.m % 3 === 0);
    case 'halfyear':
      return first((each) => shifted(each, 1).d === 1 && each.m % 6 === 0);
    case 'term':
      return first((each) => TERMS.includes(each.text.slice(5)));
    case 'calendar-year':
    case 'financial-year':
    case 'calendar-or-school-year':
      return day.text === `${value.year ?? start.y}-12-31`;
    case 'school-year':
      return day.text === `${(value.schoolYear === undefined ? meantSchoolYear(start) : Number(value.schoolYear.slice(0, 4))) + 1}-08-31`;
    default:
      return false;
  }
}

/** Months counted through, so that a year's end is nothing special. */
function monthIndex(day: SlowDay): number {
  return day.y * 12 + day.m - 1;
}

interface SlowPeriod {
  readonly first: SlowDay;
  readonly last: SlowDay;
}

const cache = new Map<string, readonly SlowPeriod[]>();

/** The periods of a unit, cut wherever the next day begins another one. */
function allPeriods(unit: Unit, school: boolean): readonly SlowPeriod[] {
  const key = `${unit} ${school}`;
  const known = cache.get(key);
  if (known) return known;
  const periods: SlowPeriod[] = [];
  let first = DAYS[0];
  for (const day of DAYS) {
    if (!first || !endsPeriod(day, unit, school)) continue;
    periods.push({ first, last: day });
    first = shifted(day, 1);
    // Between the last term and the new school year lies no term.
    if (isSchool(unit, school) && day.text.slice(5) === lastOfSchool(unit))
      first = DAYS.find((each) => each.text === `${day.y}-09-01`) ?? first;
  }
  cache.set(key, periods);
  return periods;
}

function isSchool(unit: Unit, school: boolean): boolean {
  return unit === 'term' || unit === 'trimester' || (school && unit === 'halfyear');
}

function lastOfSchool(unit: Unit): string {
  return unit === 'halfyear' ? '05-31' : '05-26';
}

function endsPeriod(day: SlowDay, unit: Unit, school: boolean): boolean {
  const monthEnds = shifted(day, 1).d === 1;
  switch (unit) {
    case 'week':
      return day.w === 7;
    case 'decade':
      return day.d === 10 || day.d === 20 || monthEnds;
    case 'month':
      return monthEnds;
    case 'quarter':
      return monthEnds && day.m % 3 === 0;
    case 'halfyear':
      return school ? monthEnds && (day.m === 12 || day.m === 5) : monthEnds && day.m % 6 === 0;
    case 'year':
      return monthEnds && day.m === (school ? 8 : 12);
    case 'term':
      return TERMS.includes(day.text.slice(5));
    case 'trimester':
      return TRIMESTERS.includes(day.text.slice(5));
    default:
      return false;
  }
}

/** The periods that count: all of them, or each so-many-th from the document's on, several taken as one. */
function countedPeriods(value: PeriodicDeadline, start: SlowDay): readonly SlowPeriod[] {
  const all = allPeriods(value.unit, value.scope === 'school-year');
  const every = value.every;
  if (every === undefined) return all;
  const here = all.findIndex(({ last }) => last.text >= start.text);
  const counted: SlowPeriod[] = [];
  for (let at = here + every - 1; at < all.length; at += every) {
    const [first, last] = [all[at - every + 1], all[at]];
    if (first && last) counted.push({ first: first.first, last: last.last });
  }
  return counted;
}

function isPeriodic(day: SlowDay, value: PeriodicDeadline, start: SlowDay): boolean {
  return isNamed(day, value, start) && isInside(day, value, start);
}

function isNamed(day: SlowDay, value: PeriodicDeadline, start: SlowDay): boolean {
  if (value.weekdayOfMonth !== undefined)
    return inEveryMonth(day, value, start) && value.weekdayOfMonth.some(([n, w]) => isCountedWeekday(day, n, w));
  if (value.weekdays !== undefined)
    return value.weekdays.includes(day.w) && (value.unit !== 'week' || value.every === undefined || weekCounts(day, value.every, start));
  if (value.dayOfMonth !== undefined || value.workdayOfMonth !== undefined)
    return countedPeriods(value, start).some((period) => isDayOfMonth(day, value, period));
  const yearCounts = value.unit !== 'year' || value.every === undefined || (day.y - start.y + 1) % value.every === 0;
  if (value.dates !== undefined) return yearCounts && value.dates.some((date) => isYearly(day, date));
  if (value.month !== undefined)
    return yearCounts && isYearly(day, `--${String(value.month).padStart(2, '0')}-${String(value.day).padStart(2, '0')}`);
  if (value.months !== undefined && ['year', 'month', 'quarter'].includes(value.unit)) {
    const due = value.unit === 'year' && value.span ? value.months.slice(-1) : monthsOf(value);
    return yearCounts && due.some((month) => partEnds(day, month, value.part));
  }
  const quarters = value.quarters ?? (value.quarter === undefined ? null : [value.quarter]);
  if (quarters)
    return (
      yearCounts &&
      quarters.some((quarter) => partEnds(day, quarter * 3 - (value.part === 'start' ? 2 : value.part === 'middle' ? 1 : 0), undefined))
    );
  if (value.halves) return yearCounts && value.halves.some((half) => partEnds(day, half * 6, undefined));
  if (value.terms) {
    const counts = value.every === undefined || (schoolYear(day) - start.y + 1) % value.every === 0;
    return counts && value.terms.some((term) => day.text.slice(5) === TERMS[term - 1]);
  }
  const last = value.to ?? value.from;
  if (value.unit === 'year' && last?.startsWith('--')) return yearCounts && isYearly(day, last);
  return isPlain(day, value, start);
}

function isPlain(day: SlowDay, value: PeriodicDeadline, start: SlowDay): boolean {
  const passed = (AT.get(day.text) ?? 0) - (AT.get(start.text) ?? 0);
  if (value.unit === 'hour') return false;
  if (value.unit === 'day' || value.unit === 'workday') {
    if (value.every !== undefined) return passed > 0 && passed % value.every === 0;
    return value.unit === 'day' || !isOff(day);
  }
  return countedPeriods(value, start).some(({ last }) => last === day);
}

/** The oracle knows Saturdays, Sundays and New Year only: its tests use a calendar without more. */
function isOff(day: SlowDay): boolean {
  return day.w > 5 || isHoliday(day);
}

function isHoliday(day: SlowDay): boolean {
  const text = day.text.slice(5);
  return (day.m === 1 && day.d <= 8) || ['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'].includes(text);
}

function isYearly(day: SlowDay, date: string): boolean {
  const [month, number] = [Number(date.slice(-5, -3)), Number(date.slice(-2))];
  return day.m === month && day.d === Math.min(number, lengthOf(day.y, month));
}

function weekCounts(day: SlowDay, every: number, start: SlowDay): boolean {
  let weeks = 1;
  for (let each = start; each.text < day.text; each = shifted(each, 1)) if (each.w === 7) weeks += 1;
  return weeks % every === 0;
}

function inEveryMonth(day: SlowDay, value: PeriodicDeadline, start: SlowDay): boolean {
  return value.every === undefined || (monthIndex(day) - monthIndex(start) + 1) % value.every === 0;
}

function isCountedWeekday(day: SlowDay, n: number, weekday: number): boolean {
  if (day.w !== weekday) return false;
  return n === -1 ? shifted(day, 7).m !== day.m : Math.ceil(day.d / 7) === n;
}

function isDayOfMonth(day: SlowDay, value: PeriodicDeadline, { first, last }: SlowPeriod): boolean {
  if (monthIndex(day) !== monthWanted(value, first, last)) return false;
  if (value.workdayOfMonth !== undefined) return isWorkday(day, value.workdayOfMonth);
  const days = typeof value.dayOfMonth === 'number' ? [value.dayOfMonth] : (value.dayOfMonth ?? []);
  const length = lengthOf(day.y, day.m);
  return days.some((each) => day.d === (each === -1 ? length : Math.min(each, length)));
}

function isWorkday(day: SlowDay, place: number): boolean {
  if (isOff(day)) return false;
  const month = DAYS.filter((each) => monthIndex(each) === monthIndex(day) && !isOff(each));
  return place === -1 ? month.at(-1) === day : month[place - 1] === day;
}

function monthWanted(value: PeriodicDeadline, first: SlowDay, last: SlowDay): number {
  const behind: Readonly<Partial<Record<Offset, number>>> = {
    'following-month': 1,
    'second-following-month': 2,
    'third-following-month': 3,
  };
  const steps = behind[value.offset ?? 'same-month'];
  if (steps !== undefined) return monthIndex(last) + steps;
  if (value.offset === 'first-month') return monthIndex(first);
  if (value.offset === 'second-month') return monthIndex(first) + 1;
  return value.ambiguous === 'monthNotNamed' ? monthIndex(last) + 1 : monthIndex(last);
}

function monthsOf(value: PeriodicDeadline): readonly number[] {
  const [first = 1, last = 1] = value.months ?? [];
  if (!value.crossesYear) return value.months ?? [];
  const months = [first];
  for (let month = first; month !== last; months.push(month)) month = (month % 12) + 1;
  return months;
}

function isInside(day: SlowDay, value: PeriodicDeadline, start: SlowDay): boolean {
  if (value.months !== undefined && !monthsOf(value).includes(day.m)) return false;
  return isInsideStretch(day, value.from ?? null, value.to ?? null, start) && isInsideScope(day, value.scope, start);
}

function isInsideStretch(day: SlowDay, from: string | null, to: string | null, start: SlowDay): boolean {
  const place = day.text.slice(5);
  if (from?.startsWith('--') && to?.startsWith('--')) {
    const [a, b] = [from.slice(2), to.slice(2)];
    return a <= b ? a <= place && place <= b : a <= place || place <= b;
  }
  return (from === null || day.text >= full(from, start)) && (to === null || day.text <= full(to, start));
}

/** The next such day from the document on; 29 February may be the 28th. */
function full(date: string, start: SlowDay): string {
  if (!date.startsWith('--')) return date;
  for (let at = AT.get(start.text) ?? 0; at < DAYS.length; at += 1) {
    const day = DAYS[at];
    if (day && isYearly(day, date)) return day.text;
  }
  return date;
}

function isInsideScope(day: SlowDay, scope: string | undefined, start: SlowDay): boolean {
  if (scope === 'calendar-year') return day.y === start.y;
  return scope !== 'school-year' || schoolYear(day) === meantSchoolYear(start);
}
