import { useState } from 'react';
import type { ActionPlan } from '../../../src-shared/documents/actionPlan.ts';
import { PlanGrid } from '../../planGrid/PlanGrid.tsx';
import { useEditor, useEpoch, useHead } from '../editorContext.ts';

export interface PlanTableProps {
  readonly plan: ActionPlan;
  /** The columns and rows that the grid made; what else belongs to the plan is not the grid's. */
  readonly onChange: (table: Pick<ActionPlan, 'columns' | 'rows'>, region: string, typing: boolean) => void;
}

/** The table of a plan on its sheet. */
export function PlanTable({ plan, onChange }: PlanTableProps) {
  const session = useEditor();
  const { sheet, client, scope } = session;
  const { date } = useHead();
  const epoch = useEpoch();
  // The sheet tells its panels a frame later, and a field that is drawn with yesterday's words loses the letter typed:
  // the grid goes on from its own value until undo or a reload brings another one.
  const [held, hold] = useState({ epoch, plan });
  const shown = held.epoch === epoch ? held.plan : plan;
  return (
    <div className="pe-plan-table" onFocus={() => sheet.enterField(null)}>
      <PlanGrid
        plan={shown}
        client={client}
        date={date}
        label="План мероприятий"
        numberDot={scope.letterhead.annex.plan.labelDot}
        say={(text) => session.show({ notice: { kind: 'said', text } })}
        onChange={(next, { region, typing }) => {
          hold({ epoch, plan: next });
          // A step back from here leads to the grid, whatever field had the focus before a command or a paste.
          sheet.enterField(null);
          onChange({ columns: next.columns, rows: next.rows }, region, typing);
        }}
      />
    </div>
  );
}
