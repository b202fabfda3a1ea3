import { addDays, addYears } from '../base/dayArithmetic.ts';
import type { PlainDate } from '../base/plainDate.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { nominalDays, type DayCounting } from './deadlineOf.ts';

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

/**
 * The last day of that year of a plan without years which holds a day. Each of its years runs from the day of its document; an old
 * plan that went on from year to year is watched in the year that runs now.
 */
export function planYearWith(starts: PlainDate, day: PlainDate): PlainDate {
  for (let count = 1; ; count += 1) {
    const last = addDays(addYears(starts, count), -1);
    if (last >= day) return last;
  }
}

/** The days a deadline gives within a span, before days off are minded, in order and each once. */
export function dutyDays(deadline: Deadline, span: Span, counting: DayCounting): readonly PlainDate[] {
  if (span.goesOn !== 'asks') return nominalDays(deadline, span.starts, span.horizon, counting);
  const days = planYears(span).flatMap(({ from, until }) => nominalDays(deadline, from, until, counting));
  return [...new Set(days)].toSorted();
}

/** The years of a plan without years, each from the document's day. */
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
