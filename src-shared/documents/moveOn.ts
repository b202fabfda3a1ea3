import type { Id } from '../base/id.ts';
import type { PlainDate } from '../base/plainDate.ts';
import type { Order } from './order.ts';
import type { PlanDocument } from './planDocument.ts';

export interface MovingOn {
  readonly today: PlainDate;
  readonly newId: () => Id;
}

/**
 * Last year's order or plan as this year's draft: no number, dated today, years and dates moved on by the difference.
 * What cannot be moved stays as it is and is told of in `marks`, one sentence each.
 */
export function moveOn<C extends Order | PlanDocument>(content: C, { today }: MovingOn): C {
  return { ...content, number: null, date: today, marks: [] };
}
