import type { PlanAnnex } from '../../../src-shared/documents/annex.ts';
import { PlanGrid } from '../../planGrid/PlanGrid.tsx';
import { annexesIn } from '../bodies.ts';
import { useEditor, useHead } from '../editorContext.ts';
import { withAnnex } from './annexEdits.ts';

/** The table of a plan that is an annex. */
export function PlanTable({ annex }: { readonly annex: PlanAnnex }) {
  const session = useEditor();
  const { sheet, client, scope } = session;
  const { date } = useHead();
  return (
    <div className="pe-plan-table" onFocus={() => sheet.enterField(null)}>
      <PlanGrid
        plan={annex.plan}
        client={client}
        date={date}
        label="План мероприятий"
        numberDot={scope.letterhead.annex.plan.labelDot}
        say={(text) => session.show({ notice: { kind: 'said', text } })}
        onChange={(plan, { region, typing }) =>
          sheet.changeHead(
            { annexes: withAnnex(annexesIn(sheet.head), annex.id, (each) => (each.kind === 'plan' ? { ...each, plan } : each)) },
            `plan:${annex.id}:${region}`,
            typing,
          )
        }
      />
    </div>
  );
}
