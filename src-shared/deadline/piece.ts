import type { Ambiguity, Bound, Offset, Part, Scope, Unit, WeekdayOfMonth, YearFrom } from './deadline.ts';
import type { PartialDate } from './partialDate.ts';

/** Which year a day, a month or a quarter lies in, as far as the words say. */
export interface YearWords {
  readonly year?: number;
  readonly yearFrom?: YearFrom;
  readonly schoolYear?: string;
  readonly scope?: 'school-year';
  readonly offset?: 'following-year' | 'same-year' | 'current-financial-year';
}

/** What one group of words says; combine.ts puts the pieces of a phrase together in whatever order they stand. */
export type Piece =
  | { readonly is: 'lead' }
  | {
      readonly is: 'every';
      readonly unit: Unit;
      readonly every?: number;
      readonly times?: number | readonly [number, number];
      readonly min?: true;
      readonly max?: true;
      readonly scope?: 'school-year';
    }
  | ({
      readonly is: 'days';
      readonly dates: readonly PartialDate[];
      readonly bound?: Bound;
      readonly time?: string;
      readonly ambiguous?: Ambiguity;
    } & YearWords)
  | ({ readonly is: 'range'; readonly from: PartialDate | null; readonly to: PartialDate | null } & YearWords)
  | ({
      readonly is: 'months';
      readonly months: readonly number[];
      readonly span?: true;
      readonly crossesYear?: true;
      readonly part?: Part;
      readonly bound?: Bound;
      readonly each?: true;
    } & YearWords)
  | ({
      readonly is: 'counted';
      readonly unit: 'quarter' | 'halfyear' | 'term' | 'trimester';
      readonly numbers: readonly number[];
      readonly span?: true;
      readonly part?: Part;
      readonly bound?: Bound;
    } & YearWords)
  | {
      readonly is: 'years';
      readonly from: number | null;
      readonly to: number | null;
      readonly schoolYear?: string;
      readonly ambiguous?: Ambiguity;
      readonly yearFrom?: YearFrom;
      readonly during?: true;
    }
  | {
      readonly is: 'dayOfMonth';
      readonly day?: number | readonly number[];
      readonly workday?: number;
      readonly bound?: Bound;
      readonly offset?: Offset;
      readonly unit?: Unit;
      readonly ambiguous?: Ambiguity;
    }
  | { readonly is: 'weekdays'; readonly weekdays: readonly number[]; readonly each?: true }
  | { readonly is: 'weekdayOfMonth'; readonly days: readonly WeekdayOfMonth[] }
  | { readonly is: 'time'; readonly time: string; readonly bound?: Bound }
  | {
      readonly is: 'relative';
      readonly n: number | readonly [number, number];
      readonly unit: Unit;
      readonly anchor: string | null;
      readonly dir: 'after' | 'before';
      readonly bound: 'by' | 'on';
      /** Nothing but a number and a unit: «2-3 рабочих дня». */
      readonly bare?: true;
    }
  | { readonly is: 'scope'; readonly scope: Scope; readonly year?: number; readonly schoolYear?: string; readonly ambiguous?: Ambiguity }
  | { readonly is: 'event'; readonly event: string; readonly bound: Bound; readonly use?: 'entry-into-force' }
  | { readonly is: 'planref'; readonly ref: string }
  | { readonly is: 'asneeded'; readonly condition?: string }
  | { readonly is: 'immediate' }
  | { readonly is: 'assignee'; readonly assignee: string }
  /** A day that no calendar has: «31.02». */
  | { readonly is: 'noSuchDay' };
