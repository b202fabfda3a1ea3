import { useMemo, useState } from 'react';
import type { Id } from '../../src-shared/base/id.ts';
import type { ActionPlan } from '../../src-shared/documents/actionPlan.ts';
import { labelPlanRows, type RowLabel } from '../../src-shared/documents/planNumbering.ts';
import { newId } from '../ui/newId.ts';
import { firstDifference } from './gridCell.ts';
import type { Editing, GridCommand, Outcome } from './gridCommand.ts';
import { at, within, type Selection } from './gridSelection.ts';
import { runCommand } from './runCommand.ts';

export interface GridHost {
  readonly plan: ActionPlan;
  readonly onChange: (plan: ActionPlan, change: { readonly region: string; readonly typing: boolean }) => void;
  readonly say: (text: string) => void;
  readonly dot: boolean;
}

export interface Grid {
  readonly plan: ActionPlan;
  readonly labels: ReadonlyMap<Id, RowLabel>;
  readonly selection: Selection;
  readonly editing: Editing | null;
  readonly run: (command: GridCommand) => Outcome;
}

interface Standing {
  /** The plan shown last, and the one that the grid itself gave to its host. */
  readonly plan: ActionPlan;
  readonly sent: ActionPlan;
  readonly selection: Selection;
  readonly editing: Editing | null;
}

/** Where one is in the grid. The plan itself is the host's: after its undo the selection goes to what came back. */
export function useGrid({ plan, onChange, say, dot }: GridHost): Grid {
  const [kept, setStanding] = useState<Standing>(() => ({ plan, sent: plan, selection: at(0, firstPlace(plan)), editing: null }));
  const standing = kept.plan === plan ? kept : followed(kept, plan);
  if (standing !== kept) setStanding(standing);
  const labels = useMemo(() => labelPlanRows(plan.rows, { dot }), [plan.rows, dot]);
  const selection = within(standing.selection, plan);
  const { editing } = standing;
  return {
    plan,
    labels,
    selection,
    editing,
    run(command) {
      const outcome = runCommand({ plan, labels, selection, editing }, command, { newId, dot });
      const next = outcome.plan ?? plan;
      setStanding((now) => ({
        plan: now.plan,
        sent: next === plan ? now.sent : next,
        selection: within(outcome.selection ?? selection, next),
        editing: outcome.editing === undefined ? editing : outcome.editing,
      }));
      if (next !== plan) onChange(next, { region: outcome.region ?? 'rows', typing: outcome.typing ?? false });
      if (outcome.said !== undefined) say(outcome.said);
      return outcome;
    },
  };
}

/** Another plan is shown: our own change, or one from outside, as an undo is. */
function followed(kept: Standing, plan: ActionPlan): Standing {
  if (plan === kept.sent) return { ...kept, plan };
  const changed = firstDifference(kept.plan, plan);
  const { focus } = kept.selection;
  const here = changed !== null && changed.row === focus.row && changed.column === focus.column;
  const selection = changed === null || here ? kept.selection : at(changed.row, changed.column);
  return { plan, sent: plan, selection: within(selection, plan), editing: here || changed === null ? kept.editing : null };
}

function firstPlace(plan: ActionPlan): number {
  const place = plan.columns.findIndex((column) => column.meaning !== 'number');
  return Math.max(0, place);
}
