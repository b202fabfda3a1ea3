import type { PlainDate } from '../base/plainDate.ts';
import type { ActionPlan, PlanYears } from '../documents/actionPlan.ts';
import type { Content } from '../documents/kinds.ts';
import type { Letterhead } from '../documents/letterhead.ts';
import type { Mention } from '../documents/mention.ts';
import { deadlineOf, type DayCounting, type DutyDeadline } from './deadlineOf.ts';
import { dutiesOf } from './dutiesOf.ts';
import type { Duty } from './duty.ts';
import { dutyDays, horizonOf, planYearWith, type Span } from './dutyDays.ts';
import { performerKey, wordsKey } from './performerKey.ts';
import type { Register } from './register.ts';
import { resolvePerformers, type Resolved } from './resolvePerformers.ts';

/** A duty with everything that follows from it on a day: who reports, and when. */
export interface PlannedDuty {
  readonly duty: Duty;
  readonly resolved: Resolved;
  readonly responsible: readonly { readonly key: string; readonly text: string }[];
  readonly deadline: DutyDeadline;
  readonly span: Span;
  /** Before days off are minded; empty for an undated duty. */
  readonly days: readonly PlainDate[];
}

/** What a paper is read by. */
export interface Planning {
  readonly register: Register;
  readonly counting: DayCounting;
  /** The day of the document. */
  readonly on: PlainDate;
  readonly today: PlainDate;
  /** Of an old paper: the day from which on it is watched. */
  readonly since?: PlainDate;
}

/** All that a paper tells to do, as signing would keep it and as the draft's preview shows it. */
export function planDuties(content: Content, letterhead: Letterhead, planning: Planning): readonly PlannedDuty[] {
  return dutiesOf(content, letterhead).map((duty) => {
    const plan = planOf(content, duty.source);
    const deadline = deadlineOf(duty, plan?.title);
    const span = spanOf(plan?.years ?? null, planning);
    return {
      duty,
      resolved: resolvePerformers(duty, planning.register),
      responsible: duty.responsible.map(responsibleOf),
      deadline,
      span,
      days: deadline.deadline === null ? [] : dutyDays(deadline.deadline, span, planning.counting),
    };
  });
}

/**
 * What is watched of an old paper: what still falls due. What has no day is kept only where it is wanted: of an old paper's undated
 * points nobody knows any more whether they hold.
 */
export function dutiesSince(planned: readonly PlannedDuty[], since: PlainDate | undefined, withUndated: boolean): readonly PlannedDuty[] {
  if (since === undefined) return planned;
  return planned.flatMap((plan) => {
    const days = plan.days.filter((day) => day >= since);
    return days.length > 0 || (withUndated && plan.days.length === 0) ? [{ ...plan, days }] : [];
  });
}

export function responsibleOf(mention: Mention): { readonly key: string; readonly text: string } {
  const text = mention.name === '' ? (mention.wording ?? '') : mention.name;
  return { key: mention.personId === undefined ? wordsKey(text) : performerKey('person', mention.personId), text };
}

/** The plan a row stands in; `null` for points. */
function planOf(content: Content, { kind, annexId }: Duty['source']): ActionPlan | null {
  if (kind === 'point' || content.kind === 'notice') return null;
  if (content.kind === 'plan') return content.plan;
  const annex = content.annexes.find(({ id }) => id === annexId);
  return annex?.kind === 'plan' ? annex.plan : null;
}

function spanOf(years: PlanYears | null, { on, today, since }: Planning): Span {
  // The first year of the plan; of an old one, which went on from year to year, the year that runs now.
  if (years?.kind === 'rolling') return { starts: on, horizon: planYearWith(on, since ?? on), goesOn: 'asks' };
  // A plan with years ends with them; all its days are made at once.
  if (years !== null) return { starts: on, horizon: years.of === 'school' ? `${years.to}-08-31` : `${years.to}-12-31`, goesOn: 'stopped' };
  // An old paper is counted from its day to the end of next year as seen from now.
  return { starts: on, horizon: horizonOf(on > today ? on : today), goesOn: 'self' };
}
