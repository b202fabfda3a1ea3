import { daysInMonth } from '../base/plainDate.ts';
import { assertNever } from '../base/assertNever.ts';
import type { DateDeadline, MonthDeadline, QuarterDeadline, SimpleDeadline, YearFrom } from './deadline.ts';
import { hasYear, partialDate } from './partialDate.ts';
import type { Piece } from './piece.ts';

type Counted = Extract<Piece, { is: 'counted' }>;
type Months = Extract<Piece, { is: 'months' }>;
type Days = Extract<Piece, { is: 'days' }>;
type Years = Extract<Piece, { is: 'years' }>;

/** What happens once, or lasts: a day, a month, a range, an event. `led`: «Срок» stands before it. */
export function combineOnce(group: readonly Piece[], led: boolean): SimpleDeadline | null {
  const years = group.find((piece): piece is Years => piece.is === 'years');
  const time = group.find((piece) => piece.is === 'time')?.time;
  const main = group.find((piece) => piece.is !== 'years' && piece.is !== 'time') ?? years;
  return main === undefined ? null : simple(main, main === years ? undefined : years, { led, time });
}

interface Around {
  readonly led: boolean;
  readonly time: string | undefined;
}

function simple(piece: Piece, years: Years | undefined, around: Around): SimpleDeadline | null {
  switch (piece.is) {
    case 'days':
      return days({ ...piece, ...(piece.time === undefined && around.time !== undefined ? { time: around.time } : {}) }, years);
    case 'range':
      return range(piece);
    case 'months':
      return months(piece, years);
    case 'counted':
      return counted(piece, years);
    case 'years':
      return yearSpan(piece);
    case 'relative':
      return relative(piece, around.led);
    case 'scope':
      return scope(piece, years);
    case 'event':
      return { kind: 'event', event: piece.event, bound: piece.bound, ...(piece.use ? { use: piece.use } : {}) };
    case 'planref':
      return { kind: 'planref', ref: piece.ref };
    case 'asneeded':
      return piece.condition === undefined ? { kind: 'asneeded' } : { kind: 'asneeded', condition: piece.condition };
    case 'immediate':
      return { kind: 'immediate' };
    case 'lead':
    case 'every':
    case 'dayOfMonth':
    case 'weekdays':
    case 'weekdayOfMonth':
    case 'time':
    case 'assignee':
    case 'noSuchDay':
      return null;
    default:
      return assertNever(piece);
  }
}

function days(piece: Days, years: Years | undefined): DateDeadline | null {
  const year = years?.from === years?.to ? years?.from : undefined;
  const dates = piece.dates.map((date) => (hasYear(date) || year === undefined || year === null ? date : `${year}${date.slice(1)}`));
  const [date, ...more] = dates;
  if (date === undefined) return null;
  const yearFrom = dates.every(hasYear) ? undefined : (piece.yearFrom ?? 'document');
  return {
    kind: 'date',
    ...(more.length === 0 ? { date } : { dates }),
    bound: piece.bound ?? 'on',
    ...(yearFrom === undefined ? {} : { yearFrom }),
    ...(piece.time === undefined ? {} : { time: piece.time }),
    ...(piece.ambiguous === undefined ? {} : { ambiguous: piece.ambiguous }),
  };
}

function range(piece: Extract<Piece, { is: 'range' }>): SimpleDeadline {
  const yearFrom = piece.yearFrom === undefined ? {} : { yearFrom: piece.yearFrom };
  return { kind: 'range', from: piece.from, to: piece.to, ...yearFrom };
}

function months(piece: Months, years: Years | undefined): SimpleDeadline | null {
  const [first = 1] = piece.months;
  const year = piece.year ?? (years !== undefined && years.from === years.to ? (years.from ?? undefined) : undefined);
  const when: { year?: number; yearFrom?: YearFrom } = { ...(year === undefined ? {} : { year }), ...yearFromOf(piece) };
  if (piece.bound === 'from') return { kind: 'date', date: partialDate(first, 1, year) ?? '', bound: 'from', ...documentYear(when) };
  if (piece.bound === 'by' && piece.part === 'start')
    return { kind: 'date', date: partialDate(first, 1, year) ?? '', bound: 'by', ...documentYear(when) };
  // The last day of February waits for its year.
  if (piece.bound === 'by' && piece.part === 'end' && (first !== 2 || year !== undefined)) {
    return { kind: 'date', date: partialDate(first, daysInMonth(year ?? 2001, first), year) ?? '', bound: 'by', ...documentYear(when) };
  }
  const bound = piece.bound === 'by' ? ({ bound: 'by' } as const) : {};
  const value: MonthDeadline = {
    kind: 'month',
    months: piece.months,
    ...when,
    ...(piece.span ? { span: true } : {}),
    ...(piece.crossesYear ? { crossesYear: true } : {}),
    ...(piece.part === undefined ? {} : { part: piece.part }),
    ...bound,
    ...(piece.bound === 'by' && piece.part === undefined ? { ambiguous: 'monthBound' } : {}),
  };
  return value;
}

function documentYear({ year, yearFrom }: { readonly year?: number; readonly yearFrom?: YearFrom }): { readonly yearFrom?: YearFrom } {
  return year === undefined ? { yearFrom: yearFrom ?? 'document' } : {};
}

function yearFromOf(piece: { readonly yearFrom?: YearFrom; readonly offset?: string }): { readonly yearFrom?: YearFrom } {
  if (piece.yearFrom !== undefined) return { yearFrom: piece.yearFrom };
  return piece.offset === 'following-year' ? { yearFrom: 'next' } : {};
}

function counted(piece: Counted, years: Years | undefined): SimpleDeadline {
  const year = piece.year ?? (years !== undefined && years.from === years.to ? (years.from ?? undefined) : undefined);
  const schoolYear = piece.schoolYear ?? years?.schoolYear;
  const yearWords = { ...(year === undefined ? {} : { year }), ...(piece.yearFrom === undefined ? {} : { yearFrom: piece.yearFrom }) };
  const school = schoolYear === undefined ? {} : { schoolYear };
  const span = piece.span ? ({ span: true } as const) : {};
  switch (piece.unit) {
    case 'quarter':
      return { kind: 'quarter', quarters: piece.numbers, ...yearWords, ...span, ...part(piece), ...quarterOffset(piece) };
    case 'halfyear':
      return { kind: 'halfyear', halves: piece.numbers, ...yearWords, ...school, ...(piece.scope ? { scope: piece.scope } : {}) };
    case 'term':
      return { kind: 'term', terms: piece.numbers, ...span, ...school };
    case 'trimester':
      return { kind: 'term', terms: piece.numbers, ...span, unit: 'trimester', ...school };
    default:
      return assertNever(piece.unit);
  }
}

function part(piece: Counted): Pick<QuarterDeadline, 'part' | 'bound'> {
  return { ...(piece.part === undefined ? {} : { part: piece.part }), ...(piece.bound === 'by' ? { bound: 'by' as const } : {}) };
}

function quarterOffset(piece: Counted): Pick<QuarterDeadline, 'offset'> {
  return piece.offset === 'following-year' || piece.offset === 'same-year' ? { offset: piece.offset } : {};
}

function yearSpan(piece: Years): SimpleDeadline | null {
  if (piece.during) {
    if (piece.schoolYear !== undefined) return { kind: 'ongoing', scope: 'school-year', schoolYear: piece.schoolYear };
    if (piece.from !== null && piece.from === piece.to) return { kind: 'ongoing', scope: 'calendar-year', year: piece.from };
  }
  if (piece.schoolYear !== undefined && piece.from !== null) {
    return { kind: 'range', from: `${piece.from}-09-01`, to: `${piece.from + 1}-08-31`, schoolYear: piece.schoolYear };
  }
  // «с 2024 года» has a beginning only: that is a day.
  if (piece.to === null) return piece.from === null ? null : { kind: 'date', date: `${piece.from}-01-01`, bound: 'from' };
  return {
    kind: 'range',
    from: piece.from === null ? null : `${piece.from}-01-01`,
    to: `${piece.to}-12-31`,
    ...(piece.ambiguous === undefined ? {} : { ambiguous: piece.ambiguous }),
  };
}

function relative(piece: Extract<Piece, { is: 'relative' }>, led: boolean): SimpleDeadline {
  const { n, unit, anchor, dir, bound } = piece;
  if (piece.bare && led) return { kind: 'relative', n, unit, anchor: 'дата документа', dir, bound, ambiguous: 'anchorNotNamed' };
  return { kind: 'relative', n, unit, anchor, dir, bound };
}

function scope(piece: Extract<Piece, { is: 'scope' }>, years: Years | undefined): SimpleDeadline {
  if (years?.schoolYear !== undefined) return { kind: 'ongoing', scope: 'school-year', schoolYear: years.schoolYear };
  if (piece.ambiguous !== undefined) return { kind: 'ongoing', scope: piece.scope, ambiguous: piece.ambiguous };
  return { kind: 'ongoing', scope: piece.scope };
}
