import { formatDate } from '../russian/dateWords.ts';
import { fillPattern } from './fillPattern.ts';
import type { Letterhead } from './letterhead.ts';
import { derivedSignatory } from './orderWording.ts';
import type { PlanDocument, PlanWordingKey } from './planDocument.ts';
import { BLANK } from './wording.ts';

/** The derived words of a plan of its own. Each can be overtyped: what was overtyped is stored, what is derived is not. */

/** A word of the plan as printed: overtyped, else derived. `number` is the registered one, if any. */
export function planWordingText(key: PlanWordingKey, plan: PlanDocument, letterhead: Letterhead, number: string | null): string {
  return plan.wording[key] ?? derivedPlanWording(key, plan, letterhead, number);
}

/** The derived word, whatever was overtyped. */
export function derivedPlanWording(key: PlanWordingKey, plan: PlanDocument, letterhead: Letterhead, number: string | null): string {
  switch (key) {
    case 'organisation':
      return letterhead.organisation.join('\n');
    case 'number':
      return fillPattern(letterhead.order.numberPattern, { number: number ?? plan.number ?? BLANK });
    case 'date':
      return plan.date === null ? BLANK : formatDate(plan.date, letterhead.order.dateStyle);
    case 'approval':
      return approval(plan, letterhead, number);
  }
}

/** «УТВЕРЖДАЮ», post, place for the signature and name, date and number (ГОСТ Р 7.0.97, 5.16). */
function approval(plan: PlanDocument, letterhead: Letterhead, number: string | null): string {
  const { post, name } = derivedSignatory({ id: 'approval', of: 'signatory' }, plan.signatory, letterhead);
  const dated = [planWordingText('date', plan, letterhead, number), planWordingText('number', plan, letterhead, number)];
  return ['УТВЕРЖДАЮ', post, `${BLANK}${BLANK} ${name}`.trimEnd(), dated.filter((word) => word !== '').join(' ')]
    .filter((line) => line !== '')
    .join('\n');
}
