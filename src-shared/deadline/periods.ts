import { dateParts, type PlainDate } from '../base/plainDate.ts';
import { addDays, addMonths, clampedDay, dayFromNumber, dayNumber, monthEnd, weekdayOf } from './dayNumber.ts';
import type { Unit } from './deadline.ts';
import type { DueContext } from './dueContext.ts';
import { schoolDay, schoolYearOf, schoolYearSpan } from './schoolDays.ts';

/** One period of a rhythm, first and last day. */
export interface Period {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** Months that a unit of the calendar lasts. */
const MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, halfyear: 6, year: 12 };
/** A day «of the following month» may lie this far behind its period. */
const REACH_MONTHS = 4;

/**
 * The periods whose days may fall into the window. `every`: only each so-many-th, counted from the one the document lies in.
 * `school`: years and half-years of the school, not of the calendar.
 */
export function periodsOf(unit: Unit, every: number | undefined, school: boolean, context: DueContext): readonly Period[] {
  const step = every ?? 1;
  if (unit === 'day' || unit === 'calday' || unit === 'workday') return step === 1 ? [] : dayPeriods(step, context);
  // A period of several units may begin in the window and end behind it.
  const all = bounded(unit, school, { ...context, until: addMonths(context.until, step * (MONTHS[unit] ?? 12)) });
  if (step === 1) return all;
  const first = all.findIndex((period) => period.end >= context.on);
  return all.flatMap((period, at) => {
    const place = at - first;
    return place >= 0 && (place + 1) % step === 0 ? [{ start: all[at - step + 1]?.start ?? period.start, end: period.end }] : [];
  });
}

function dayPeriods(step: number, { on, until }: DueContext): readonly Period[] {
  const count = Math.floor((dayNumber(until) - dayNumber(on)) / step);
  return Array.from({ length: Math.max(0, count) }, (_, at) => ({ start: addDays(on, at * step + 1), end: addDays(on, (at + 1) * step) }));
}

function bounded(unit: Unit, school: boolean, context: DueContext): readonly Period[] {
  const { on, until } = context;
  // A year before: a day of «the following year» belongs to the year reported on.
  const from = addMonths(on, unit === 'year' ? -24 : -REACH_MONTHS - (MONTHS[unit] ?? 3));
  if (unit === 'week') return weeks(from, until);
  if (unit === 'decade') return decades(from, until);
  if (unit === 'term' || unit === 'trimester' || (school && (unit === 'halfyear' || unit === 'year')))
    return schoolPeriods(unit, from, context);
  const length = MONTHS[unit];
  return length === undefined ? [] : monthPeriods(length, from, until);
}

function weeks(from: PlainDate, until: PlainDate): readonly Period[] {
  const monday = dayNumber(from) - weekdayOf(from) + 1;
  const count = Math.floor((dayNumber(until) - monday) / 7) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => ({
    start: dayFromNumber(monday + at * 7),
    end: dayFromNumber(monday + at * 7 + 6),
  }));
}

function decades(from: PlainDate, until: PlainDate): readonly Period[] {
  return monthPeriods(1, from, until).flatMap(({ start, end }) => {
    const { year = 1, month = 1 } = dateParts(start) ?? {};
    const day = (n: number): PlainDate => clampedDay(year, month, n);
    return [
      { start, end: day(10) },
      { start: day(11), end: day(20) },
      { start: day(21), end },
    ];
  });
}

function monthPeriods(length: number, from: PlainDate, until: PlainDate): readonly Period[] {
  const first = Math.floor(monthIndex(from) / length);
  const last = Math.floor(monthIndex(until) / length);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => {
    const month = (first + at) * length;
    return { start: clampedDay(0, month + 1, 1), end: monthEnd(0, month + length) };
  });
}

/** Months since the beginning of the calendar. */
function monthIndex(date: PlainDate): number {
  const { year = 1, month = 1 } = dateParts(date) ?? {};
  return year * 12 + month - 1;
}

function schoolPeriods(unit: Unit, from: PlainDate, { until, school }: DueContext): readonly Period[] {
  const periods: Period[] = [];
  for (let year = schoolYearOf(from, school); year <= schoolYearOf(until, school); year += 1) {
    const span = schoolYearSpan(year, school);
    const ends =
      unit === 'year' ? [school.end] : unit === 'halfyear' ? school.halfEnds : unit === 'term' ? school.termEnds : school.trimesterEnds;
    let start = span.start;
    for (const each of ends) {
      const end = schoolDay(year, each, school);
      periods.push({ start, end });
      start = addDays(end, 1);
    }
  }
  return periods;
}
