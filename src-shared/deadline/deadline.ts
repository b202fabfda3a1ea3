import type { PartialDate } from './partialDate.ts';

/**
 * What the words of a deadline mean. The names of the fields are those of the shared table of real phrases (issue 4).
 * The words themselves stay where they were written; this is derived from them.
 */
export type Deadline =
  | DateDeadline
  | MonthDeadline
  | QuarterDeadline
  | HalfyearDeadline
  | TermDeadline
  | RangeDeadline
  | PeriodicDeadline
  | RelativeDeadline
  | OngoingDeadline
  | EventDeadline
  | PlanrefDeadline
  | AsneededDeadline
  | ImmediateDeadline
  | CompositeDeadline;

/** What was read: a deadline, or none at all. */
export type Reading = Deadline | { readonly kind: 'none'; /** A day that no calendar has: «31.02.2023». */ readonly noSuchDay?: true };

/** `from`, `after` and `in` say where something begins or lies; `by`, `on` and `until` where it ends. */
export type Bound = 'on' | 'by' | 'from' | 'after' | 'until' | 'in';

export type Unit =
  | 'hour'
  | 'day'
  | 'workday'
  | 'calday'
  | 'week'
  | 'decade'
  | 'month'
  | 'quarter'
  | 'trimester'
  | 'term'
  | 'halfyear'
  | 'year';

/** In which month or year after the reported period a day lies. */
export type Offset =
  | 'following-month'
  | 'second-following-month'
  | 'third-following-month'
  | 'same-month'
  | 'first-month'
  | 'second-month'
  | 'last-month'
  | 'following-year'
  | 'same-year'
  | 'current-financial-year';

export type Scope =
  | 'permanent'
  | 'week'
  | 'month'
  | 'quarter'
  | 'term'
  | 'halfyear'
  | 'calendar-year'
  | 'school-year'
  | 'financial-year'
  | 'calendar-or-school-year'
  | 'period';

/** A stretch of a month or of a quarter: «в конце мая», «вторая декада марта», «третья неделя октября». */
export type Part =
  | 'start'
  | 'middle'
  | 'end'
  | 'first-half'
  | 'second-half'
  | 'first-decade'
  | 'second-decade'
  | 'third-decade'
  | 'first-week'
  | 'second-week'
  | 'third-week'
  | 'fourth-week'
  | 'last-week';

/** Why the words leave a choice; what there is to choose from is in ambiguity.ts. */
export type Ambiguity = 'yearKind' | 'yearsOrSchoolYear' | 'periodNotNamed' | 'monthNotNamed' | 'monthBound' | 'anchorNotNamed';

/** From which year on a day without a year is counted: the document's, the current one («т.г.»), the next one. */
export type YearFrom = 'document' | 'current' | 'next';

/** Counted days of the week in a month: `[1, 3]` is the first Wednesday, `[-1, 5]` the last Friday. */
export type WeekdayOfMonth = readonly [n: number, weekday: number];

interface Doubtful {
  readonly ambiguous?: Ambiguity;
}

export interface DateDeadline extends Doubtful {
  readonly kind: 'date';
  /** One day, or else `dates`. */
  readonly date?: PartialDate;
  readonly dates?: readonly PartialDate[];
  readonly bound: Bound;
  readonly yearFrom?: YearFrom;
  /** `HH:MM`. */
  readonly time?: string;
  readonly assignee?: string;
}

export interface MonthDeadline extends Doubtful {
  readonly kind: 'month';
  /** A span that stays within a year is listed in full; one over the year's end by its first and last month. */
  readonly months: readonly number[];
  readonly year?: number;
  readonly yearFrom?: YearFrom;
  readonly span?: true;
  readonly crossesYear?: true;
  readonly part?: Part;
  readonly bound?: 'by';
}

export interface QuarterDeadline extends Doubtful {
  readonly kind: 'quarter';
  readonly quarters: readonly number[];
  readonly year?: number;
  readonly yearFrom?: YearFrom;
  readonly span?: true;
  readonly part?: Part;
  readonly bound?: 'by';
  readonly offset?: 'following-year' | 'same-year';
}

export interface HalfyearDeadline extends Doubtful {
  readonly kind: 'halfyear';
  readonly halves: readonly number[];
  readonly year?: number;
  readonly yearFrom?: YearFrom;
  /** «2024/25»: halves of a school year. */
  readonly schoolYear?: string;
  readonly scope?: 'school-year';
}

export interface TermDeadline extends Doubtful {
  readonly kind: 'term';
  readonly terms: readonly number[];
  readonly span?: true;
  readonly unit?: 'trimester';
  readonly schoolYear?: string;
}

export interface RangeDeadline extends Doubtful {
  readonly kind: 'range';
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly yearFrom?: YearFrom;
  readonly schoolYear?: string;
}

export interface PeriodicDeadline extends Doubtful {
  readonly kind: 'periodic';
  readonly unit: Unit;
  /** Every how many units: «раз в пять лет». */
  readonly every?: number;
  readonly times?: number | readonly [number, number];
  /** «не реже», «не менее». */
  readonly min?: true;
  /** «не чаще», «не более». */
  readonly max?: true;
  /** 1–31; -1 is the last day. */
  readonly dayOfMonth?: number | readonly number[];
  /** Working days counted from the beginning of the month; -1 is the last one. */
  readonly workdayOfMonth?: number;
  readonly month?: number;
  readonly day?: number;
  readonly dates?: readonly PartialDate[];
  readonly months?: readonly number[];
  readonly span?: true;
  readonly crossesYear?: true;
  readonly part?: Part;
  readonly quarter?: number;
  readonly quarters?: readonly number[];
  readonly halves?: readonly number[];
  readonly terms?: readonly number[];
  readonly from?: PartialDate | null;
  readonly to?: PartialDate | null;
  readonly offset?: Offset;
  readonly weekdays?: readonly number[];
  readonly weekdayOfMonth?: readonly WeekdayOfMonth[];
  readonly scope?: Scope;
  readonly bound?: Bound;
  readonly time?: string;
}

export interface RelativeDeadline extends Doubtful {
  readonly kind: 'relative';
  readonly n: number | readonly [number, number];
  readonly unit: Unit;
  /** What the count begins from, in the words of the paper; `null` where they name nothing. */
  readonly anchor: string | null;
  readonly dir: 'after' | 'before';
  readonly bound: 'by' | 'on';
}

export interface OngoingDeadline extends Doubtful {
  readonly kind: 'ongoing';
  readonly scope: Scope;
  readonly year?: number;
  readonly schoolYear?: string;
}

export interface EventDeadline extends Doubtful {
  readonly kind: 'event';
  /** In the words of the paper, preposition included: «до окончания учебного года». */
  readonly event: string;
  readonly bound: Bound;
  readonly use?: 'entry-into-force';
}

export interface PlanrefDeadline {
  readonly kind: 'planref';
  /** In the words of the paper: «по графику Минпросвещения России». */
  readonly ref: string;
}

export interface AsneededDeadline {
  readonly kind: 'asneeded';
  /** In the words of the paper; absent for the bare «по мере необходимости». */
  readonly condition?: string;
}

export interface ImmediateDeadline {
  readonly kind: 'immediate';
}

export interface CompositeDeadline {
  readonly kind: 'composite';
  readonly parts: readonly SimpleDeadline[];
  /** «или» instead of «и». */
  readonly either?: true;
}

export type SimpleDeadline = Exclude<Deadline, CompositeDeadline>;
