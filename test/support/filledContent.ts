import { assertNever } from '../../src-shared/base/assertNever.ts';
import type { ActionPlan, PlanRow } from '../../src-shared/documents/actionPlan.ts';
import type { Annex } from '../../src-shared/documents/annex.ts';
import type { Content } from '../../src-shared/documents/kinds.ts';
import type { Point } from '../../src-shared/documents/point.ts';
import { plainParagraph } from '../../src-shared/documents/richText.ts';

/** Words that stand in every filled paper: its title, and something deep inside. */
export const FILLED = { title: 'О подготовке к отопительному периоду', deep: 'промывка системы' } as const;

/** An empty paper as the core makes it, filled with a title and something deep inside; an order has a plan and a text annexed. */
export function filledContent(empty: Content): Content {
  switch (empty.kind) {
    case 'protocol':
      return { ...empty, meeting: FILLED.title, agenda: [{ id: 'q1', title: [{ text: FILLED.deep }] }] };
    case 'order':
      return {
        ...empty,
        title: FILLED.title,
        preamble: [plainParagraph('В целях своевременной подготовки')],
        points: [
          point('p1', 'Утвердить план мероприятий', [{ text: ' (' }, { text: 'приложение', annex: 'a1' }, { text: ').' }]),
          point('p2', 'Контроль за исполнением приказа оставляю за собой.', []),
        ],
        annexes: annexes(),
      };
    case 'plan':
      return { ...empty, plan: filledPlan(empty.plan) };
    case 'notice':
      return {
        ...empty,
        title: FILLED.title,
        parts: [{ kind: 'text', id: 't1', role: 'lead', speakers: [], body: [plainParagraph(`Обсуждалась ${FILLED.deep}.`)] }],
      };
    default:
      return assertNever(empty);
  }
}

function point(id: string, text: string, more: { readonly text: string; readonly annex?: string }[]): Point {
  const body = [{ kind: 'paragraph' as const, runs: [{ text }, ...more] }];
  return { id, mark: 'number', body, performers: [], responsible: [], children: [] };
}

function annexes(): Annex[] {
  const columns = (['number', 'activity', 'deadline'] as const).map((meaning) => ({ id: meaning, meaning, title: meaning, width: 1 }));
  return [
    { id: 'a1', kind: 'plan', heading: 'reference', plan: filledPlan({ title: '', years: null, columns, rows: [] }) },
    {
      id: 'a2',
      kind: 'text',
      heading: 'approved',
      title: 'Положение о готовности',
      parts: [{ kind: 'points', id: 'bp', points: [point('ap1', 'Готовность проверяет комиссия.', [])] }],
    },
  ];
}

function filledPlan(empty: ActionPlan): ActionPlan {
  const activity = empty.columns.find(({ meaning }) => meaning === 'activity')?.id ?? '';
  const deadline = empty.columns.find(({ meaning }) => meaning === 'deadline')?.id ?? '';
  const rows: PlanRow[] = [
    { kind: 'section', id: 'r1', text: 'Направление 1. Тепло' },
    { kind: 'activity', id: 'r2', cells: { [activity]: { text: FILLED.deep }, [deadline]: { text: 'до 01.09.2026' } } },
  ];
  return { ...empty, title: FILLED.title, years: { kind: 'years', of: 'calendar', from: 2026, to: 2026 }, rows };
}
