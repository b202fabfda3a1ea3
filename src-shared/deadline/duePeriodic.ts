import { dateParts, type PlainDate } from '../base/plainDate.ts';
import { addDays, addMonths, clampedDay, dayFromNumber, dayNumber, monthEnd, weekdayOf } from './dayNumber.ts';
import type { PeriodicDeadline, WeekdayOfMonth } from './deadline.ts';
import type { DueContext } from './dueContext.ts';
import { monthPartEnd, quarterPartEnd } from './duePart.ts';
import { hasYear, partialParts } from './partialDate.ts';
import { periodsOf, type Period } from './periods.ts';
import { schoolDay, schoolYearMeant, schoolYearSpan, yearOf } from './schoolDays.ts';
import { addWorkdays } from './workCalendar.ts';

/** The days of a rhythm: what the words name in each period, otherwise its last day; within the stretch that limits it. */
export function periodicDue(value: PeriodicDeadline, context: DueContext): readonly PlainDate[] {
  const days = named(value, context) ?? periods(value, context).map(({ end }) => end);
  return days.filter((day) => isWithin(day, value, context));
}

function periods(value: PeriodicDeadline, context: DueContext): readonly Period[] {
  return periodsOf(value.unit, value.every, value.scope === 'school-year', context);
}

/** The days that the words name; `null` where they name none. */
function named(value: PeriodicDeadline, context: DueContext): readonly PlainDate[] | null {
  if (value.weekdayOfMonth !== undefined) return countedWeekdays(value.weekdayOfMonth, value, context);
  if (value.weekdays !== undefined)
    return everyDay(context).filter((day) => value.weekdays?.includes(weekdayOf(day)) && rightWeek(day, value, context));
  if (value.dayOfMonth !== undefined || value.workdayOfMonth !== undefined)
    return periods(value, context).flatMap((period) => daysOfMonth(value, period, context));
  if (value.dates !== undefined) return yearly(value, context, (year) => value.dates?.map((date) => inYear(date, year)) ?? []);
  const { month, day } = value;
  if (month !== undefined && day !== undefined) return yearly(value, context, (year) => [clampedDay(year, month, day)]);
  return ofYear(value, context) ?? plainDays(value, context);
}

/** Months, quarters, halves, terms and stretches that a year's rhythm names. */
function ofYear(value: PeriodicDeadline, context: DueContext): readonly PlainDate[] | null {
  const { months, span, part, from, to } = value;
  if (months !== undefined && !['day', 'workday', 'week', 'decade', 'hour'].includes(value.unit)) {
    // «ежемесячно, сентябрь – май» falls due in each month, «ежегодно, март-апрель» once, at the end.
    const due = value.unit === 'year' && span ? months.slice(-1) : spelledOut(value);
    return yearly(value, context, (year) => due.map((month) => monthPartEnd(year, month, part)));
  }
  const quarters = value.quarters ?? (value.quarter === undefined ? undefined : [value.quarter]);
  if (quarters !== undefined) return yearly(value, context, (year) => quarters.map((quarter) => quarterPartEnd(year, quarter, part)));
  if (value.halves !== undefined) return yearly(value, context, (year) => value.halves?.map((half) => monthEnd(year, half * 6)) ?? []);
  if (value.terms !== undefined)
    return yearly(
      value,
      context,
      (year) => value.terms?.map((term) => schoolDay(year, context.school.termEnds[term - 1] ?? context.school.end, context.school)) ?? [],
    );
  const last = to ?? from;
  if (value.unit !== 'year' || last === undefined || last === null || hasYear(last)) return null;
  return yearly(value, context, (year) => [inYear(last, year)]);
}

/** «ежедневно», «каждый рабочий день». */
function plainDays(value: PeriodicDeadline, context: DueContext): readonly PlainDate[] | null {
  if (value.unit === 'hour') return [];
  if (!['day', 'calday', 'workday'].includes(value.unit) || value.every !== undefined) return null;
  return everyDay(context).filter((day) => value.unit !== 'workday' || !context.calendar.isDayOff(day));
}

function everyDay({ on, until }: DueContext): readonly PlainDate[] {
  const first = dayNumber(on);
  return Array.from({ length: Math.max(0, dayNumber(until) - first + 1) }, (_, at) => dayFromNumber(first + at));
}

/** «раз в две недели по пятницам»: every second week, counted from the document's. */
function rightWeek(day: PlainDate, value: PeriodicDeadline, { on }: DueContext): boolean {
  if (value.every === undefined || value.unit !== 'week') return true;
  const monday = (date: PlainDate): number => dayNumber(date) - weekdayOf(date) + 1;
  return ((monday(day) - monday(on)) / 7 + 1) % value.every === 0;
}

/** A year before the document's, too: «раз в пять лет» is counted from the document's year, though. */
function yearly(value: PeriodicDeadline, { on, until }: DueContext, daysIn: (year: number) => readonly PlainDate[]): readonly PlainDate[] {
  const first = yearOf(on);
  const days: PlainDate[] = [];
  for (let year = first - 1; year <= yearOf(until); year += 1) {
    if (value.every !== undefined && value.unit === 'year' && (year - first + 1) % value.every !== 0) continue;
    days.push(...daysIn(year));
  }
  return days;
}

/** A yearly 29 February is the 28th in common years: it comes every year. */
function inYear(date: string, year: number): PlainDate {
  const { month, day } = partialParts(date);
  return clampedDay(year, month, day);
}

function daysOfMonth(value: PeriodicDeadline, { start, end }: Period, { calendar }: DueContext): readonly PlainDate[] {
  const { year, month } = monthMeant(value, start, end);
  if (value.workdayOfMonth !== undefined) {
    const place = value.workdayOfMonth;
    return [
      place === -1
        ? addWorkdays(addDays(monthEnd(year, month), 1), -1, calendar)
        : addWorkdays(addDays(clampedDay(year, month, 1), -1), place, calendar),
    ];
  }
  const days = typeof value.dayOfMonth === 'number' ? [value.dayOfMonth] : (value.dayOfMonth ?? []);
  return days.map((day) => (day === -1 ? monthEnd(year, month) : clampedDay(year, month, day)));
}

/** In which month of or after its period the day lies. Where the words do not say, after it (the usual reading; told as ambiguous). */
function monthMeant(
  { unit, offset, ambiguous }: PeriodicDeadline,
  start: PlainDate,
  end: PlainDate,
): { readonly year: number; readonly month: number } {
  const first = dateParts(start) ?? { year: 1, month: 1 };
  const last = dateParts(addMonths(`${end.slice(0, 7)}-01`, 0)) ?? first;
  switch (offset) {
    case 'following-month':
      return { year: last.year, month: last.month + 1 };
    case 'second-following-month':
      return { year: last.year, month: last.month + 2 };
    case 'third-following-month':
      return { year: last.year, month: last.month + 3 };
    case 'first-month':
      return first;
    case 'second-month':
      return { year: first.year, month: first.month + 1 };
    case undefined:
      return unit !== 'month' && ambiguous === 'monthNotNamed' ? { year: last.year, month: last.month + 1 } : last;
    default:
      return last;
  }
}

function countedWeekdays(days: readonly WeekdayOfMonth[], value: PeriodicDeadline, context: DueContext): readonly PlainDate[] {
  return periodsOf('month', value.every, false, context).flatMap(({ end }) => {
    const { year = 1, month = 1 } = dateParts(end) ?? {};
    return days.flatMap(([n, weekday]) => {
      const first = clampedDay(year, month, 1);
      const offset = (weekday - weekdayOf(first) + 7) % 7;
      const day = n === -1 ? addDays(end, -((weekdayOf(end) - weekday + 7) % 7)) : addDays(first, offset + (n - 1) * 7);
      return day <= end ? [day] : [];
    });
  });
}

/** Months, dates and years that the rhythm is limited to. */
function isWithin(day: PlainDate, value: PeriodicDeadline, context: DueContext): boolean {
  const { months, from, to, scope } = value;
  if (months !== undefined && !spelledOut(value).includes(dateParts(day)?.month ?? 0)) return false;
  return isInStretch(day, from ?? null, to ?? null, context) && isInScope(day, scope, context);
}

/** A span over the year's end is kept by its ends: «ноябрь – март». */
function spelledOut({ months = [], crossesYear }: PeriodicDeadline): readonly number[] {
  const [first = 1, last = 1] = months;
  if (!crossesYear) return months;
  return Array.from({ length: ((last - first + 12) % 12) + 1 }, (_, at) => ((first - 1 + at) % 12) + 1);
}

function isInStretch(day: PlainDate, from: string | null, to: string | null, { on }: DueContext): boolean {
  if (from !== null && to !== null && !hasYear(from) && !hasYear(to)) {
    const place = `-${day.slice(4)}`;
    return from <= to ? place >= from && place <= to : place >= from || place <= to;
  }
  const first = from === null ? null : hasYear(from) ? from : nextDay(from, on);
  const last = to === null ? null : hasYear(to) ? to : nextDay(to, on);
  return (first === null || day >= first) && (last === null || day <= last);
}

function nextDay(date: string, on: PlainDate): PlainDate {
  const now = inYear(date, yearOf(on));
  return now >= on ? now : inYear(date, yearOf(on) + 1);
}

function isInScope(day: PlainDate, scope: PeriodicDeadline['scope'], { on, school }: DueContext): boolean {
  if (scope === 'calendar-year' || scope === 'calendar-or-school-year' || scope === 'financial-year')
    return day.slice(0, 4) === on.slice(0, 4);
  if (scope !== 'school-year') return true;
  const { start, end } = schoolYearSpan(schoolYearMeant(on, school), school);
  return day >= start && day <= end;
}
