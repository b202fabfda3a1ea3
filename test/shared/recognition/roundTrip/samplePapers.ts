import type { ActionPlan } from '../../../../src-shared/documents/actionPlan.ts';
import type { Annex } from '../../../../src-shared/documents/annex.ts';
import type { Notice } from '../../../../src-shared/documents/notice.ts';
import type { Order } from '../../../../src-shared/documents/order.ts';
import type { PlanDocument } from '../../../../src-shared/documents/planDocument.ts';
import type { Point } from '../../../../src-shared/documents/point.ts';
import type { Protocol } from '../../../../src-shared/documents/protocol.ts';
import { plainParagraph } from '../../../../src-shared/documents/richText.ts';
import { soundOrder } from '../../../support/soundOrder.ts';

/** A paper of each kind with everything a file can come back with changed; no two lines of one are alike. */

export function point(id: string, text: string, changes: Partial<Point> = {}): Point {
  return { id, mark: 'number', body: [plainParagraph(text)], performers: [], responsible: [], children: [], ...changes };
}

const texts = (...words: readonly string[]) => words.map(plainParagraph);

const plan: ActionPlan = {
  title: 'План ухода за садами',
  years: null,
  columns: [
    { id: 'n', meaning: 'number', title: '№ п/п', width: 1 },
    { id: 'a', meaning: 'activity', title: 'Что сделать', width: 5 },
    { id: 'd', meaning: 'deadline', title: 'Когда', width: 3 },
    { id: 'r', meaning: 'responsible', title: 'Кто отвечает', width: 3 },
  ],
  rows: [
    { kind: 'section', id: 'rs1', text: 'Весенние заботы' },
    { kind: 'activity', id: 'r1', cells: { a: { text: 'Побелка яблонь' }, d: { text: 'апрель' }, r: { text: 'бригада Кедрова' } } },
    { kind: 'activity', id: 'r2', cells: { a: { text: 'Обрезка смородины' }, d: { text: 'до 6 мая' }, r: { text: 'питомник' } } },
    { kind: 'activity', id: 'r3', cells: { a: { text: 'Подкормка роз' }, d: { text: 'июнь' }, r: { text: 'цветоводы' } } },
    { kind: 'section', id: 'rs2', text: 'Осенние работы' },
    { kind: 'activity', id: 'r4', cells: { a: { text: 'Сбор листвы' }, d: { text: 'октябрь' }, r: { text: 'дворники' } } },
  ],
};

const annexes: Annex[] = [
  { kind: 'plan', id: 'a1', heading: 'reference', plan },
  {
    kind: 'text',
    id: 'a2',
    heading: 'approved',
    title: 'Положение о смотре клумб',
    parts: [
      {
        kind: 'text',
        id: 'at1',
        speakers: [],
        body: texts('Настоящее положение определяет порядок смотра.', 'Смотр проходит каждое лето.'),
      },
      {
        kind: 'points',
        id: 'ap1',
        points: [
          point('ax1', 'Заявки принимает канцелярия.'),
          point('ax2', 'Победителей награждает жюри.'),
          point('ax3', 'Споры решает комиссия.'),
        ],
      },
    ],
  },
];

export const ORDER: Order = soundOrder({
  title: 'О смотре клумб\nи газонов',
  preamble: texts('В целях благоустройства дворов', 'и на основании обращений жителей'),
  points: [
    point('p1', 'Отделу озеленения подготовить рассаду бархатцев.', {
      body: texts('Отделу озеленения подготовить рассаду бархатцев.', 'Рассаду хранить в теплице.', 'Полив вести утром.'),
      deadline: { lead: 'Срок:', words: 'до 6 мая' },
    }),
    point('p2', 'Отделу дорог отремонтировать мостик через ручей.', {
      children: [point('p21', 'Заменить перила.'), point('p22', 'Покрасить настил зелёной краской.')],
    }),
    point('p3', 'Бухгалтерии оплатить поставку чернозёма.'),
    point('p4', 'Контроль за исполнением приказа оставляю за собой.', { role: 'control' }),
  ],
  executor: { person: { name: 'Лебедянская Татьяна Ивановна', post: 'ведущий специалист' }, phone: '2-10-34' },
  visas: [
    { id: 'v1', person: { name: 'Солодов П.А.', post: 'заместитель начальника' } },
    { id: 'v2', person: { name: 'Малая А.Ю.', post: 'юрист' } },
  ],
  annexes,
});

export const PROTOCOL: Protocol = {
  kind: 'protocol',
  version: 1,
  number: null,
  date: '2026-04-14',
  time: '10:00',
  settlement: 'пгт Заозёрное',
  place: 'актовый зал',
  meeting: 'совещания садоводов\nи огородников',
  chair: { name: 'Ветлугина Н.С.', post: 'начальник управления' },
  secretary: { name: 'Лебедянская Т.И.', post: 'методист' },
  attendees: [
    { kind: 'person', id: 'm1', mention: { personId: 'd1', name: 'Солодов П.А.', post: 'директор питомника' } },
    { kind: 'person', id: 'm2', mention: { name: 'Малая А.Ю.', post: 'юрист' } },
    { kind: 'group', id: 'm3', label: 'методисты', members: [{ name: 'Кедров С.И.' }, { name: 'Ежова К.М.' }] },
    { kind: 'sheet', id: 'm4', label: 'руководители товариществ' },
  ],
  agenda: [
    { id: 'q1', title: [{ text: 'О посадке яблонь' }], speaker: { name: 'Солодов П.А.', post: 'директор' } },
    { id: 'q2', title: [{ text: 'О ремонте теплиц' }] },
    { id: 'q3', title: [{ text: 'О поливе грядок' }], speaker: { name: 'Ежова К.М.', post: 'агроном' } },
  ],
  hearings: [
    {
      id: 'h1',
      agendaItemIds: ['q1'],
      speakers: [],
      parts: [
        { kind: 'heard', id: 'b1', body: texts('Директор рассказал о саженцах.', 'Питомник закрыт на зиму.', 'Саженцев осталось двести.') },
        { kind: 'spoke', id: 'b2', body: texts('Юрист напомнила о договоре.') },
        {
          kind: 'decided',
          id: 'd1',
          points: [
            point('p1', 'Принять сведения к учёту.'),
            point('p2', 'Питомнику отпустить саженцы садоводам.'),
            point('p3', 'Методистам составить график посадки.'),
          ],
        },
        { kind: 'vote', id: 'w1', tally: { for: 12, against: 0, abstained: 0 } },
      ],
    },
    {
      id: 'h2',
      agendaItemIds: ['q2', 'q3'],
      speakers: [],
      parts: [
        { kind: 'text', id: 'b3', body: texts('Теплицы осмотрены комиссией.', 'Стёкла заменены частично.') },
        { kind: 'decided', id: 'd2', points: [point('p4', 'Закупить стёкла для теплиц.'), point('p5', 'Проложить шланги вдоль грядок.')] },
      ],
    },
  ],
  signatures: [
    { id: 's1', of: 'chair' },
    { id: 's2', of: 'secretary' },
  ],
  annexes,
  wording: {},
};

export const PLAN: PlanDocument = {
  kind: 'plan',
  version: 1,
  number: null,
  date: '2026-04-14',
  signatory: { name: 'Ветлугина Н.С.', post: 'начальник управления' },
  plan,
  signatures: [{ id: 's1', of: 'other', post: 'Методист', name: 'Т.И. Лебедянская' }],
  marks: [],
  wording: {},
};

export const NOTICE: Notice = {
  kind: 'notice',
  version: 1,
  number: null,
  date: null,
  title: 'О совещании садоводов',
  parts: [
    { kind: 'text', id: 'n1', role: 'lead', speakers: [], body: texts('В актовом зале прошло совещание.', 'Пришли жители посёлка.') },
    { kind: 'points', id: 'n2', points: [point('p1', 'Саженцы раздадут осенью.'), point('p2', 'Теплицы откроют весной.')] },
    { kind: 'text', id: 'n3', role: 'outcome', speakers: [], body: texts('Следующая встреча назначена на лето.') },
  ],
  protocolId: null,
};
