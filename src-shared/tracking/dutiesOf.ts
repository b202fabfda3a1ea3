import type { Id } from '../base/id.ts';
import { cellText, columnOf, type ActionPlan, type ActivityRow } from '../documents/actionPlan.ts';
import type { Annex } from '../documents/annex.ts';
import type { Content } from '../documents/kinds.ts';
import type { Letterhead } from '../documents/letterhead.ts';
import { labelPoints, pointRows, protocolLabels, type Label } from '../documents/numbering.ts';
import { labelPlanRows } from '../documents/planNumbering.ts';
import type { Point } from '../documents/point.ts';
import { pointDuties } from './pointDuties.ts';
import { wordPerformers } from './wordPerformers.ts';
import type { Duty } from './duty.ts';

/** Everything a paper tells somebody to do, in reading order; a notice tells nobody anything. */
export function dutiesOf(content: Content, letterhead: Letterhead): readonly Duty[] {
  switch (content.kind) {
    case 'protocol': {
      const { points } = protocolLabels(content, letterhead.protocol);
      const lists = content.hearings.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'decided' ? [part.points] : [])));
      return [...lists.flatMap((list) => pointDuties(list, points, null)), ...annexDuties(content.annexes, letterhead)];
    }
    case 'order':
      return [...pointDuties(content.points, orderLabels(content.points, letterhead), null), ...annexDuties(content.annexes, letterhead)];
    case 'plan':
      return planDuties(content.plan, null, letterhead);
    case 'notice':
      return [];
  }
}

/** Labels of the points of an order: one list, numbered from 1. */
function orderLabels(points: readonly Point[], letterhead: Letterhead): ReadonlyMap<Id, Label> {
  return labelPoints(pointRows(points), { prefix: [], startAfter: 0 }, letterhead.order).labels;
}

/** The plans among the annexes; text annexes describe, they do not order. */
function annexDuties(annexes: readonly Annex[], letterhead: Letterhead): readonly Duty[] {
  return annexes.flatMap((annex) => (annex.kind === 'plan' ? planDuties(annex.plan, annex.id, letterhead) : []));
}

function planDuties(plan: ActionPlan, annexId: Id | null, letterhead: Letterhead): readonly Duty[] {
  const labels = labelPlanRows(plan.rows, { dot: letterhead.annex.plan.labelDot });
  let section = '';
  return plan.rows.flatMap((row): readonly Duty[] => {
    if (row.kind === 'section') {
      section = row.text;
      return [];
    }
    const duty = rowDuty(plan, row, annexId, labels.get(row.id)?.text ?? '');
    return duty.text === '' ? [] : [{ ...duty, above: section === '' ? [] : [section] }];
  });
}

function rowDuty(plan: ActionPlan, row: ActivityRow, annexId: Id | null, label: string): Duty {
  const words = (meaning: 'activity' | 'deadline' | 'responsible'): string => {
    const column = columnOf(plan, meaning);
    return column ? cellText(row, column.id).replaceAll(/\s+/g, ' ').trim() : '';
  };
  const responsible = columnOf(plan, 'responsible');
  const chosen = responsible ? (row.cells[responsible.id]?.parties ?? []) : [];
  const deadline = words('deadline');
  return {
    source: { kind: 'row', id: row.id, annexId },
    label: label.replace(/[.)]+$/u, ''),
    text: words('activity'),
    above: [],
    performers: wordPerformers(words('responsible'), chosen),
    responsible: [],
    deadline: deadline === '' ? null : deadline,
    inherited: null,
  };
}
