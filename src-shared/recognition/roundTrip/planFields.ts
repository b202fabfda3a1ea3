import type { Letterhead } from '../../documents/letterhead.ts';
import { derivedSignatory, signatoryText } from '../../documents/orderWording.ts';
import type { PlanDocument, PlanWordingKey } from '../../documents/planDocument.ts';
import { planWordingText } from '../../documents/planWording.ts';
import { columnFields } from './annexFields.ts';
import { printing, type Field } from './paperField.ts';
import { otherSignatory, pinned, signatoryFields } from './signatureFields.ts';
import { dayIn } from './takeHeadWords.ts';
import { comparable } from './wordsOfLine.ts';

type F = Field<PlanDocument>;

/** Head, approval, title, column heads and signatures of a plan of its own. */
export function planFields(plan: PlanDocument, letterhead: Letterhead): readonly F[] {
  const words = (key: PlanWordingKey): string => planWordingText(key, plan, letterhead, null);
  const title: F['put'] = (current, text) => ({ ...current, plan: { ...current.plan, title: text } });
  return [
    ...printing<PlanDocument>([
      { name: 'organisation', id: '', words: words('organisation'), put: overtype('organisation') },
      ...(plan.wording.approval === undefined
        ? approvalFields(plan, letterhead)
        : [{ name: 'approval' as const, id: '', words: words('approval'), put: overtype('approval') }]),
      { name: 'title', id: '', words: plan.plan.title, put: title, drop: (current) => title(current, '') },
      ...columnFields(plan.plan).map(({ name, id, words: text, put }): F => ({
        name,
        id,
        words: text,
        put: (current, other) => ({ ...current, plan: put(current.plan, other) }),
      })),
    ]),
    ...signatoryFields(plan, letterhead),
  ];
}

/** «УТВЕРЖДАЮ» is put together: who approves, day and number are parts of it. */
function approvalFields(plan: PlanDocument, letterhead: Letterhead): readonly F[] {
  const derived = (current: PlanDocument) => derivedSignatory({ id: '', of: 'signatory' }, current.signatory, letterhead);
  const sides = (['post', 'name'] as const).map((side): F => {
    const put = (current: PlanDocument, words: string): PlanDocument => ({
      ...current,
      signatory: current.signatory && { ...current.signatory, [side]: words },
    });
    return {
      name: side === 'post' ? 'approvalPost' : 'approvalName',
      id: '',
      words: derived(plan)[side],
      put,
      take: (current, words) => {
        const taken = current.signatory && { ...current, signatory: otherSignatory(current.signatory, side, words) };
        if (!taken || comparable(derived(taken)[side]) !== comparable(words)) return null;
        return pinned(current, taken, (each, line) => signatoryText(line, each.signatory, letterhead));
      },
    };
  });
  return [
    ...sides,
    {
      name: 'date',
      id: '',
      words: planWordingText('date', plan, letterhead, null),
      put: overtype('date'),
      take: (current, words) => {
        const date = dayIn(words);
        if (date === null) return null;
        const { date: _old, ...wording } = current.wording;
        const bare: PlanDocument = { ...current, date, wording };
        return comparable(planWordingText('date', bare, letterhead, null)) === comparable(words) ? bare : overtype('date')(bare, words);
      },
    },
    { name: 'number', id: '', words: planWordingText('number', plan, letterhead, null), put: overtype('number'), told: 'number' },
  ];
}

function overtype(key: PlanWordingKey): F['put'] {
  return (plan, words) => ({ ...plan, wording: { ...plan.wording, [key]: words } });
}
