import { addDays, addYears } from '../base/dayArithmetic.ts';
import type { PlainDate } from '../base/plainDate.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { isRecurring, nominalDays, type DayCounting } from './deadlineOf.ts';

/** Over which days the due days of a duty are made. */
export interface Span {
  /** The document's day: it gives a year to days without one. */
  readonly starts: PlainDate;
  /** The last day for which due days are made. */
  readonly horizon: PlainDate;
  /**
   * `self`: recurring days are made further by themselves; `asks`: a plan without years, everything in it holds every year
   * anew (seed 004) once somebody says yes; `stopped`: it ends with the horizon.
   */
  readonly goesOn: 'self' | 'asks' | 'stopped';
}

/** Due days are made to the end of next year, and then made further (issue 4). */
export function horizonOf(today: PlainDate): PlainDate {
  return `${String(Number(today.slice(0, 4)) + 1).padStart(4, '0')}-12-31`;
}

/** The year of a plan without years runs from the day of its document. */
export function firstPlanYear(starts: PlainDate): PlainDate {
  return addDays(addYears(starts, 1), -1);
}

/** For a deadline that falls due once: far enough back to see one before the document, far enough on to miss none. */
const YEARS_BACK = 3;
const YEARS_ON = 30;

/**
 * The days a deadline gives within a span, before days off are minded, in order and each once. What falls due a counted
 * number of times is made at once, whenever it is, also a day before the document: it is shown and asked about, not lost.
 */
export function dutyDays(deadline: Deadline, span: Span, counting: DayCounting): readonly PlainDate[] {
  if (span.goesOn === 'asks') return unique(planYears(span).flatMap(({ from, until }) => daysIn(deadline, from, from, until, counting)));
  if (isRecurring(deadline)) return unique(daysIn(deadline, span.starts, span.starts, span.horizon, counting));
  return unique(daysIn(deadline, span.starts, addYears(span.starts, -YEARS_BACK), addYears(span.starts, YEARS_ON), counting));
}

function daysIn(deadline: Deadline, on: PlainDate, from: PlainDate, until: PlainDate, counting: DayCounting): readonly PlainDate[] {
  return from > until ? [] : nominalDays(deadline, on, from, until, counting);
}

function planYears({ starts, horizon }: Span): readonly { readonly from: PlainDate; readonly until: PlainDate }[] {
  const years: { readonly from: PlainDate; readonly until: PlainDate }[] = [];
  for (let from = starts, count = 1; from <= horizon; count += 1) {
    const next = addYears(starts, count);
    const last = addDays(next, -1);
    years.push({ from, until: last < horizon ? last : horizon });
    from = next;
  }
  return years;
}

function unique(days: readonly PlainDate[]): readonly PlainDate[] {
  return [...new Set(days)].toSorted();
}
