import type { ActionPlan, PlanRow } from '../../src-shared/documents/actionPlan.ts';
import type { Order } from '../../src-shared/documents/order.ts';
import { plainParagraph } from '../../src-shared/documents/richText.ts';

const COLUMNS = [
  { id: 'number', meaning: 'number', title: '№ п/п', width: 7 },
  { id: 'activity', meaning: 'activity', title: 'Мероприятие', width: 40 },
  { id: 'audience', meaning: 'audience', title: 'Целевая аудитория', width: 22 },
  { id: 'deadline', meaning: 'deadline', title: 'Срок', width: 18 },
  { id: 'responsible', meaning: 'responsible', title: 'Ответственный', width: 24 },
] as const;
const TIMINGS = ['в течение учебного года', 'Ежегодно, октябрь', 'до 25.12.2026', 'по отдельному графику'];

/** A plan of so many rows, section rows included, spread evenly among them. */
export function largePlan(rows: number, sections: number): ActionPlan {
  const every = Math.floor(rows / sections);
  return {
    title: 'Комплексный план мероприятий\nпо благоустройству дворов',
    years: { kind: 'rolling' },
    columns: [...COLUMNS],
    rows: Array.from({ length: rows }, (_, index) => row(index, every)),
  };
}

function row(index: number, every: number): PlanRow {
  if (index % every === 0)
    return { kind: 'section', id: `row${index}`, text: `Направление ${index / every + 1}. Уход за посадками и площадками` };
  return {
    kind: 'activity',
    id: `row${index}`,
    cells: {
      activity: { text: `Осмотр участка ${index} и подготовка предложений по уходу за ним с участием жителей и волонтёров округа` },
      audience: { text: 'жители соседних домов, дворовые команды' },
      deadline: { text: TIMINGS[index % TIMINGS.length] ?? '' },
      responsible: { text: 'Руководители участков, старшие по домам и хранители садов' },
    },
  };
}

/** An order whose annex is that plan. */
export function largePlanOrder(rows: number, sections: number): Order {
  return {
    kind: 'order',
    version: 1,
    number: null,
    date: '2026-11-18',
    settlement: 'пгт Заозёрное',
    title: 'Об утверждении плана мероприятий по благоустройству',
    preamble: [plainParagraph('В целях ухода за дворами округа')],
    points: [
      {
        id: 'point',
        mark: 'number',
        body: [
          { kind: 'paragraph', runs: [{ text: 'Утвердить план мероприятий (' }, { text: 'приложение', annex: 'annex' }, { text: ').' }] },
        ],
        performers: [],
        responsible: [],
        children: [],
      },
    ],
    signatory: { name: 'Ветлугина Н.С.', post: 'начальник Управления образования' },
    signatures: [{ id: 'signature', of: 'signatory' }],
    executor: null,
    visas: [],
    acquaintance: [],
    annexes: [{ kind: 'plan', id: 'annex', heading: 'reference', plan: largePlan(rows, sections) }],
    marks: [],
    wording: {},
  };
}
