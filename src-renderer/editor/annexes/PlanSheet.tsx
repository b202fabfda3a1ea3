import { useEditor } from '../editorContext.ts';
import { headAs, type PlanHead } from '../heads.ts';
import { OrderSignatures } from '../order/OrderSignatures.tsx';
import { SheetField } from '../SheetField.tsx';
import { ApprovalBlock } from './ApprovalBlock.tsx';
import { PlanSettings } from './PlanSettings.tsx';
import { PlanTable } from './PlanTable.tsx';

/** A plan of its own: who approves it, its title and years, the table, who drew it up. */
export function PlanSheet({ head }: { readonly head: PlanHead }) {
  const { sheet, scope } = useEditor();
  const { plan } = head;
  const current = (): PlanHead => headAs('plan', sheet.head);
  return (
    <>
      <div className="pe-annex-head" data-place="head">
        <ApprovalBlock head={head} />
        <SheetField
          name="plan:title"
          label="Название плана"
          text={plan.title}
          placeholder="План мероприятий…"
          align="center"
          bold={scope.letterhead.annex.titleBold}
          multiline
          enterGoesOn
          maxLength={5000}
          onText={(title) => sheet.changeHead({ plan: { ...current().plan, title } }, 'plan:title')}
        />
      </div>
      <div className="pe-annex-bar pe-screen-only" role="group" aria-label="Годы и лист плана">
        <PlanSettings plan={plan} onChange={(next, region) => sheet.changeHead({ plan: next }, `plan:${region}`, false)} />
      </div>
      <PlanTable
        plan={plan}
        onChange={(table, region, typing) => sheet.changeHead({ plan: { ...current().plan, ...table } }, `plan:${region}`, typing)}
      />
      <OrderSignatures head={head} current={current} first="other" />
    </>
  );
}
