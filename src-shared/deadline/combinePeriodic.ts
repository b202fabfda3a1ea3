import type { Ambiguity, Bound, Offset, PeriodicDeadline, Unit } from './deadline.ts';
import { partialParts } from './partialDate.ts';
import type { Piece } from './piece.ts';

type Of<Is extends Piece['is']> = Extract<Piece, { is: Is }>;

/** What comes again: a rhythm with its days, months, weekdays, offset. */
export function combinePeriodic(group: readonly Piece[]): PeriodicDeadline {
  const rhythm = every(group);
  const dayOfMonth = find(group, 'dayOfMonth');
  const days = find(group, 'days');
  const months = find(group, 'months');
  const unit = unitOf(rhythm, { dayOfMonth, days, weekdays: has(group, 'weekdays'), weekdayOfMonth: has(group, 'weekdayOfMonth') });
  return withoutUndefined({
    kind: 'periodic',
    unit,
    every: rhythm?.every,
    times: rhythm?.times,
    min: rhythm?.min,
    max: rhythm?.max,
    ...monthDay(dayOfMonth, unit, months, rhythm),
    ...yearDay(days, unit),
    ...(months === undefined ? {} : monthsOf(months)),
    ...(has(group, 'counted') ? countedOf(find(group, 'counted')) : {}),
    ...rangeOf(find(group, 'range'), find(group, 'years')),
    ...(has(group, 'weekdays') ? { weekdays: find(group, 'weekdays')?.weekdays } : {}),
    ...(has(group, 'weekdayOfMonth') ? { weekdayOfMonth: find(group, 'weekdayOfMonth')?.days } : {}),
    ...scopeOf(find(group, 'scope'), rhythm),
    time: find(group, 'time')?.time ?? days?.time,
  });
}

function find<Is extends Piece['is']>(group: readonly Piece[], is: Is): Of<Is> | undefined {
  return group.find((piece): piece is Of<Is> => piece.is === is);
}

function has(group: readonly Piece[], is: Piece['is']): boolean {
  return group.some((piece) => piece.is === is);
}

/** «ежегодно, не реже 2 раз в год»: two wordings of one rhythm are one, the fuller wins. */
function every(group: readonly Piece[]): Of<'every'> | undefined {
  const [first, second] = group.filter((piece) => piece.is === 'every');
  return first === undefined ? undefined : { ...first, ...second };
}

interface Hints {
  readonly dayOfMonth: Of<'dayOfMonth'> | undefined;
  readonly days: Of<'days'> | undefined;
  readonly weekdays: boolean;
  readonly weekdayOfMonth: boolean;
}

function unitOf(rhythm: Of<'every'> | undefined, hints: Hints): Unit {
  if (rhythm !== undefined) return rhythm.unit;
  if (hints.dayOfMonth !== undefined) return hints.dayOfMonth.unit ?? 'month';
  if (hints.weekdayOfMonth) return 'month';
  if (hints.weekdays) return 'week';
  const count = hints.days?.dates.length ?? 1;
  // «не позднее 15 января и 15 июля после отчётного периода»: two days a year report on half-years.
  if (count === 2) return 'halfyear';
  return count === 4 ? 'quarter' : 'year';
}

function monthDay(
  piece: Of<'dayOfMonth'> | undefined,
  unit: Unit,
  months: Of<'months'> | undefined,
  rhythm: Of<'every'> | undefined,
): Partial<PeriodicDeadline> {
  if (piece === undefined) return {};
  // «каждого месяца» beside «ежеквартально»: what the rhythm says counts.
  const offset: Offset | undefined =
    unit === 'month' && piece.offset === 'same-month' && rhythm === undefined ? 'same-month' : piece.offset;
  return {
    dayOfMonth: piece.day,
    workdayOfMonth: piece.workday,
    offset,
    ambiguous: doubt(piece, unit, months, rhythm),
    ...boundOf(piece.bound),
  };
}

function boundOf(bound: Bound | undefined): Pick<PeriodicDeadline, 'bound'> {
  return bound === 'by' ? { bound } : {};
}

function doubt(
  piece: Of<'dayOfMonth'>,
  unit: Unit,
  months: Of<'months'> | undefined,
  rhythm: Of<'every'> | undefined,
): Ambiguity | undefined {
  if (months !== undefined) return undefined;
  if (rhythm === undefined) return piece.ambiguous ?? (piece.unit === undefined ? 'periodNotNamed' : undefined);
  if (piece.offset !== undefined || unit === 'month') return undefined;
  // «ежеквартально до 20 числа каждого месяца» speaks of months after all.
  return piece.unit === 'month' && unit !== 'year' ? undefined : 'monthNotNamed';
}

function yearDay(piece: Of<'days'> | undefined, unit: Unit): Partial<PeriodicDeadline> {
  const [date, ...more] = piece?.dates ?? [];
  if (piece === undefined || date === undefined) return {};
  const bound = piece.bound === undefined ? {} : boundOf(piece.bound);
  const offset: Offset | undefined =
    piece.offset ?? (piece.yearFrom === 'current' ? 'same-year' : piece.yearFrom === 'next' ? 'following-year' : undefined);
  if (more.length > 0) return { dates: piece.dates, ...bound, ...(offset === undefined || unit !== 'year' ? {} : { offset }) };
  if (piece.bound === 'from') return { from: date, to: null };
  // «ежемесячно до 1 сентября»: the rhythm ends there.
  if (unit !== 'year') return { from: null, to: date };
  const { month, day } = partialParts(date);
  return { month, day, ...bound, ...(offset === undefined ? {} : { offset }) };
}

function monthsOf(piece: Of<'months'>): Partial<PeriodicDeadline> {
  return {
    months: piece.months,
    ...(piece.span ? { span: true } : {}),
    ...(piece.crossesYear ? { crossesYear: true } : {}),
    part: piece.part,
    ...yearOffset(piece),
    ...boundOf(piece.bound),
  };
}

function yearOffset(piece: Of<'months'> | Of<'counted'>): Pick<PeriodicDeadline, 'offset'> {
  if (piece.offset !== undefined) return { offset: piece.offset };
  if (piece.yearFrom === 'current') return { offset: 'same-year' };
  return piece.yearFrom === 'next' ? { offset: 'following-year' } : {};
}

function countedOf(piece: Of<'counted'> | undefined): Partial<PeriodicDeadline> {
  if (piece === undefined) return {};
  const [only, ...more] = piece.numbers;
  const rest = { part: piece.part, ...yearOffset(piece), ...boundOf(piece.bound) };
  if (piece.unit === 'quarter')
    return more.length === 0 && only !== undefined ? { quarter: only, ...rest } : { quarters: piece.numbers, ...rest };
  return piece.unit === 'halfyear' ? { halves: piece.numbers, ...rest } : { terms: piece.numbers, ...rest };
}

function rangeOf(range: Of<'range'> | undefined, years: Of<'years'> | undefined): Partial<PeriodicDeadline> {
  if (range !== undefined) return { from: range.from, to: range.to };
  if (years === undefined) return {};
  if (years.schoolYear !== undefined && years.from !== null) return { from: `${years.from}-09-01`, to: `${years.from + 1}-08-31` };
  return { from: years.from === null ? null : `${years.from}-01-01`, to: years.to === null ? null : `${years.to}-12-31` };
}

function scopeOf(scope: Of<'scope'> | undefined, rhythm: Of<'every'> | undefined): Partial<PeriodicDeadline> {
  if (scope !== undefined) return { scope: scope.scope, ...(scope.ambiguous === undefined ? {} : { ambiguous: scope.ambiguous }) };
  return rhythm?.scope === undefined ? {} : { scope: rhythm.scope };
}

/** A value is compared and stored: a field that says nothing is not there. */
function withoutUndefined(value: PeriodicDeadline): PeriodicDeadline {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as unknown as PeriodicDeadline;
}
