import type { PlainDate } from '../base/plainDate.ts';
import type { Doubt } from './doubt.ts';
import { isNobody } from './doubtsOfHead.ts';
import { markDoubts } from './doubtsOfOrder.ts';
import { planDoubts } from './doubtsOfPlan.ts';
import { passageDoubts } from './doubtsOfText.ts';
import type { Letterhead } from './letterhead.ts';
import { planPassages, textPassage } from './passage.ts';
import type { PlanDocument } from './planDocument.ts';

/** Everything worth a look in a plan of its own. */
export function planDocumentDoubts(document: PlanDocument, letterhead: Letterhead, today: PlainDate): readonly Doubt[] {
  const { plan, date } = document;
  const missing: readonly (readonly [boolean, Doubt])[] = [
    [plan.rows.length === 0, { kind: 'nothing', text: 'В плане нет ни одной строки: заполните его.', where: null, blocks: true }],
    [plan.title.trim() === '', { kind: 'noTitle', text: 'У плана нет названия.', where: 'title' }],
    [
      isNobody(document.signatory) && document.wording.approval === undefined,
      { kind: 'noSignatory', text: 'Не указано, кто утверждает план.', where: 'signatory' },
    ],
  ];
  const passages = [textPassage('title', 'Название', plan.title), ...planPassages(plan, '', letterhead)];
  return [
    ...markDoubts(document.marks),
    ...missing.filter(([is]) => is).map(([, doubt]) => doubt),
    ...planDoubts({ plan, where: 'title', inside: '', date, today, dateOf: 'плана' }, letterhead),
    ...passageDoubts(passages, date, 'плана'),
  ];
}
