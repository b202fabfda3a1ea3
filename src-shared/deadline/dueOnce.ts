import { assertNever } from '../base/assertNever.ts';
import { dateParts, type PlainDate } from '../base/plainDate.ts';
import { addDays, addMonths, clampedDay, monthEnd, weekdayOf } from './dayNumber.ts';
import type {
  DateDeadline,
  HalfyearDeadline,
  MonthDeadline,
  OngoingDeadline,
  QuarterDeadline,
  RangeDeadline,
  RelativeDeadline,
  TermDeadline,
  YearFrom,
} from './deadline.ts';
import type { DueContext } from './dueContext.ts';
import { monthPartEnd, quarterPartEnd } from './duePart.ts';
import { hasYear, partialDate, partialParts, type PartialDate } from './partialDate.ts';
import { schoolDay, schoolYearMeant, schoolYearOf, schoolYearSpan, yearOf } from './schoolDays.ts';
import { addWorkdays } from './workCalendar.ts';

/** That day. «После 20 мая» names none. */
export function dateDue({ date, dates, bound, yearFrom }: DateDeadline, context: DueContext): readonly PlainDate[] {
  if (bound === 'after') return [];
  return (dates ?? (date === undefined ? [] : [date])).flatMap((each) => someDay(each, yearFrom, context));
}

/** A day without a year: the next such day from the document on, or the one of this or the next year. Eight years reach the next 29 February. */
function someDay(date: PartialDate, yearFrom: YearFrom | undefined, { on }: DueContext): readonly PlainDate[] {
  if (hasYear(date)) return [date];
  const { month, day } = partialParts(date);
  const [first, last] = yearFrom === 'current' ? [0, 0] : yearFrom === 'next' ? [1, 1] : [0, 8];
  for (let year = yearOf(on) + first; year <= yearOf(on) + last; year += 1) {
    const found = partialDate(month, day, year);
    if (found !== null && (yearFrom === 'current' || found >= on)) return [found];
  }
  return [];
}

interface YearOf {
  readonly year?: number;
  readonly yearFrom?: YearFrom;
}

/** The year in which a day, given by year, falls; without one the first in which it is not past. */
function inYear({ year, yearFrom }: YearOf, { on }: DueContext, dayIn: (year: number) => PlainDate): PlainDate {
  if (year !== undefined) return dayIn(year);
  const now = yearOf(on);
  if (yearFrom === 'current') return dayIn(now);
  if (yearFrom === 'next') return dayIn(now + 1);
  return dayIn(now) >= on ? dayIn(now) : dayIn(now + 1);
}

export function monthDue(value: MonthDeadline, context: DueContext): readonly PlainDate[] {
  const months = value.span ? value.months.slice(-1) : value.months;
  return months.map((month) =>
    inYear(value, context, (year) => {
      // «до сентября»: before it begins.
      if (value.bound === 'by' && value.part === undefined) return addDays(clampedDay(year, month, 1), -1);
      return monthPartEnd(year, month, value.part);
    }),
  );
}

export function quarterDue(value: QuarterDeadline, context: DueContext): readonly PlainDate[] {
  const quarters = value.span ? value.quarters.slice(-1) : value.quarters;
  const yearFrom = value.offset === 'following-year' ? 'next' : value.offset === 'same-year' ? 'current' : value.yearFrom;
  return quarters.map((quarter) =>
    inYear({ year: value.year, yearFrom }, context, (year) => {
      if (value.bound === 'by' && value.part === undefined) return addDays(clampedDay(year, quarter * 3 - 2, 1), -1);
      return quarterPartEnd(year, quarter, value.part);
    }),
  );
}

export function halfyearDue(value: HalfyearDeadline, context: DueContext): readonly PlainDate[] {
  const { school } = context;
  if (value.schoolYear === undefined && value.scope === undefined) {
    return value.halves.map((half) => inYear(value, context, (year) => monthEnd(year, half * 6)));
  }
  const first = value.schoolYear === undefined ? schoolYearMeant(context.on, school) : Number(value.schoolYear.slice(0, 4));
  return value.halves.map((half) => schoolDay(first, school.halfEnds[half - 1] ?? school.end, school));
}

export function termDue(value: TermDeadline, { on, school }: DueContext): readonly PlainDate[] {
  const ends = value.unit === 'trimester' ? school.trimesterEnds : school.termEnds;
  return (value.span ? value.terms.slice(-1) : value.terms).map((term) => {
    const end = ends[term - 1] ?? school.end;
    if (value.schoolYear !== undefined) return schoolDay(Number(value.schoolYear.slice(0, 4)), end, school);
    const first = schoolYearOf(on, school);
    const now = schoolDay(first, end, school);
    return now >= on ? now : schoolDay(first + 1, end, school);
  });
}

/** The last day of the span. */
export function rangeDue(value: RangeDeadline, context: DueContext): readonly PlainDate[] {
  if (value.schoolYear !== undefined) return [schoolYearSpan(Number(value.schoolYear.slice(0, 4)), context.school).end];
  const last = value.to ?? value.from;
  if (last === null) return [];
  // «с 28 декабря по 9 января текущего года» ends in the next one.
  const over = value.from !== null && value.to !== null && !hasYear(value.to) && value.from > value.to && value.yearFrom === 'current';
  return someDay(last, over ? 'next' : value.yearFrom, context);
}

/** The reading of «срок – 3 дня» that a person confirmed. */
export const DOCUMENT_ANCHOR = 'подписания документа';

/** Counted from the document only where the words leave nothing else; an event has no date of its own. */
export function relativeDue(value: RelativeDeadline, { on, calendar }: DueContext): readonly PlainDate[] {
  if ((value.ambiguous !== 'anchorNotNamed' && value.anchor !== DOCUMENT_ANCHOR) || value.dir === 'before') return [];
  const n = typeof value.n === 'number' ? value.n : value.n[1];
  switch (value.unit) {
    case 'hour':
      return [addDays(on, Math.ceil(n / 24))];
    case 'day':
    case 'calday':
      return [addDays(on, n)];
    case 'workday':
      return [addWorkdays(on, n, calendar)];
    case 'week':
      return [addDays(on, n * 7)];
    case 'decade':
      return [addDays(on, n * 10)];
    case 'month':
      return [addMonths(on, n)];
    case 'quarter':
    case 'trimester':
    case 'term':
      return [addMonths(on, n * 3)];
    case 'halfyear':
      return [addMonths(on, n * 6)];
    case 'year':
      return [addMonths(on, n * 12)];
    default:
      return assertNever(value.unit);
  }
}

/** The last day of the month, quarter or year that the document lies in. */
export function ongoingDue(value: OngoingDeadline, { on, school }: DueContext): readonly PlainDate[] {
  const { year = 1, month = 1 } = dateParts(on) ?? {};
  switch (value.scope) {
    case 'permanent':
    case 'period':
      return [];
    case 'week':
      return [addDays(on, 7 - weekdayOf(on))];
    case 'month':
      return [monthEnd(year, month)];
    case 'quarter':
      return [monthEnd(year, Math.ceil(month / 3) * 3)];
    case 'halfyear':
      return [monthEnd(year, Math.ceil(month / 6) * 6)];
    case 'term':
      // In the days between the last term and summer the first term of the coming year is meant.
      return [0, 1]
        .flatMap((later) => school.termEnds.map((end) => schoolDay(schoolYearMeant(on, school) + later, end, school)))
        .filter((end) => end >= on)
        .slice(0, 1);
    case 'calendar-year':
    case 'financial-year':
    case 'calendar-or-school-year':
      return [monthEnd(value.year ?? year, 12)];
    case 'school-year': {
      const first = value.schoolYear === undefined ? schoolYearMeant(on, school) : Number(value.schoolYear.slice(0, 4));
      return [schoolYearSpan(first, school).end];
    }
    default:
      return assertNever(value.scope);
  }
}
