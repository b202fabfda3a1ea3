import type { ActivityRow, ActionPlan } from '../../../src-shared/documents/actionPlan.ts';
import type { Order } from '../../../src-shared/documents/order.ts';
import type { Point } from '../../../src-shared/documents/point.ts';
import { plainParagraph, type Run } from '../../../src-shared/documents/richText.ts';

const samplePlan: ActionPlan = {
  title: 'План мероприятий\nпо подготовке школ к новому учебному году',
  years: { kind: 'years', of: 'calendar', from: 2026, to: 2026 },
  columns: [
    { id: 'number', meaning: 'number', title: '№', width: 7 },
    { id: 'activity', meaning: 'activity', title: 'Мероприятие', width: 36 },
    { id: 'audience', meaning: 'audience', title: 'Целевая аудитория', width: 20 },
    { id: 'deadline', meaning: 'deadline', title: 'Срок', width: 16 },
    { id: 'responsible', meaning: 'responsible', title: 'Ответственный', width: 22 },
  ],
  rows: [
    { kind: 'section', id: 'v1', text: 'Раздел 1. Здания и территории' },
    activity('v2', 'Осмотр кровель и водостоков', 'завхозы школ', 'до 1 июня', 'Солодов П.А.'),
    activity('v3', 'Покос травы у спортивных площадок', 'все школы', 'еженедельно', 'директора школ'),
    { kind: 'section', id: 'v4', text: 'Раздел 2. Библиотеки' },
    activity('v5', 'Сверка фонда учебников', 'библиотекари', 'июнь – август', 'Лебедянская Т.И.'),
  ],
};

/** An invented order with a small plan: something of everything that the order's and the annex's parts of a letterhead decide. */
export const sampleOrder: Order = {
  kind: 'order',
  version: 1,
  number: null,
  date: '2026-04-14',
  settlement: 'пгт Заозёрное',
  title: 'О подготовке школ\nк новому учебному году',
  preamble: [plainParagraph('В целях своевременной подготовки зданий')],
  points: [
    point('r1', [{ text: 'Утвердить план мероприятий (' }, { text: 'приложение', annex: 'x1' }, { text: ').' }]),
    point(
      'r2',
      [{ text: 'Директорам школ:' }],
      [
        {
          ...point('r3', [{ text: 'назначить ответственных за осмотр зданий;' }]),
          deadline: { lead: 'Срок:', words: 'до 20 апреля 2026 г.' },
        },
        point('r4', [{ text: 'представить сведения о ремонте.' }], [{ ...point('r5', [{ text: 'кровли и окна;' }]), mark: 'bullet' }]),
      ],
    ),
    { ...point('r6', [{ text: 'Контроль за исполнением приказа оставляю за собой.' }]), role: 'control' },
  ],
  signatory: { name: 'Ветлугина Н.С.', post: 'начальник Управления образования' },
  signatures: [{ id: 's1', of: 'signatory' }],
  executor: { person: { name: 'Солодов П.А.', post: 'главный специалист' }, phone: '8 (555) 2-14-14' },
  visas: [],
  acquaintance: [],
  annexes: [{ kind: 'plan', id: 'x1', heading: 'approved', plan: samplePlan }],
  marks: [],
  wording: {},
};

function point(id: string, runs: Run[], children: Point[] = []): Point {
  return { id, mark: 'number', body: [{ kind: 'paragraph', runs }], performers: [], responsible: [], children };
}

function activity(id: string, what: string, audience: string, deadline: string, responsible: string): ActivityRow {
  const cells = {
    activity: { text: what },
    audience: { text: audience },
    deadline: { text: deadline },
    responsible: { text: responsible },
  };
  return { kind: 'activity', id, cells };
}
