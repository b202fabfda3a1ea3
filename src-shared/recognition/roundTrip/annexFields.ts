import type { ActionPlan } from '../../documents/actionPlan.ts';
import { annexNumbers } from '../../documents/annexNumbering.ts';
import type { Annex } from '../../documents/annex.ts';
import { annexHeading, type AnnexHost } from '../../documents/annexWording.ts';
import type { Letterhead } from '../../documents/letterhead.ts';
import { printing, type Field } from './paperField.ts';

interface WithAnnexes {
  readonly annexes: Annex[];
}

/** Headings, titles and column heads of annexes. */
export function annexFields<C extends WithAnnexes>(content: C, host: AnnexHost, letterhead: Letterhead): readonly Field<C>[] {
  const numbers = annexNumbers(content.annexes);
  return content.annexes.flatMap((annex): readonly Field<C>[] => {
    const put = (change: (annex: Annex, words: string) => Annex) => (current: C, words: string) =>
      changeAnnex(current, annex.id, (each) => change(each, words));
    const title = put((each, words) =>
      each.kind === 'text' ? { ...each, title: words } : { ...each, plan: { ...each.plan, title: words } },
    );
    const heading: Field<C> = {
      name: 'annexHeading',
      id: annex.id,
      words: annexHeading(annex, numbers, host, letterhead),
      put: put((each, words) => ({ ...each, reference: words })),
      // A heading that was never overtyped gets the number and day of the journal: it must not be frozen without them.
      ...(annex.reference === undefined ? { told: 'derived' } : {}),
    };
    const columns = annex.kind === 'plan' ? columnFields(annex.plan) : [];
    return printing<C>([
      heading,
      {
        name: 'annexTitle',
        id: annex.id,
        words: annex.kind === 'text' ? annex.title : annex.plan.title,
        put: title,
        drop: (current) => title(current, ''),
      },
      ...columns.map(({ put: change, name, id, words }): Field<C> => ({
        name,
        id: `${annex.id} ${id}`,
        words,
        put: put((each, text) => (each.kind === 'plan' ? { ...each, plan: change(each.plan, text) } : each)),
      })),
    ]);
  });
}

/** The column heads of a plan. */
export function columnFields({ columns }: ActionPlan): readonly Field<ActionPlan>[] {
  return columns.map(({ id, title }) => ({
    name: 'column',
    id,
    words: title,
    put: (plan, words) => ({ ...plan, columns: plan.columns.map((each) => (each.id === id ? { ...each, title: words } : each)) }),
  }));
}

function changeAnnex<C extends WithAnnexes>(content: C, id: string, change: (annex: Annex) => Annex): C {
  return { ...content, annexes: content.annexes.map((each) => (each.id === id ? change(each) : each)) };
}
