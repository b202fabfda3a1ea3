import fc from 'fast-check';
import type { ActionPlan, PlanRow } from '../../src-shared/documents/actionPlan.ts';
import type { Annex } from '../../src-shared/documents/annex.ts';
import type { Order } from '../../src-shared/documents/order.ts';
import type { Point } from '../../src-shared/documents/point.ts';
import { plainParagraph } from '../../src-shared/documents/richText.ts';

/** Orders as departments write them: words of usual length in columns of usual width, plans of several pages. For comparing pages. */

const WORDS = [
  'провести',
  'осмотр',
  'участков',
  'и',
  'подготовить',
  'предложения',
  'по',
  'уходу',
  'за',
  'посадками',
  'с',
  'участием',
  'жителей',
  'волонтёров',
  'садоводческих',
  'товариществ',
  'Заозёрного',
  'округа',
  '«Зелёный двор»',
  'организационно-методической',
  'в',
  'благоустройстве',
  '№ 12',
  'природоохранных',
];
const words = (least: number, most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most }).map((all) => all.join(' '));

const timing = fc.constantFrom('в течение учебного года', 'Ежегодно, октябрь', 'до 25.12.2026', 'апрель–май', 'по отдельному графику');

type RowSeed =
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'activity'; readonly cells: readonly [string, string, string, string] };

const row: fc.Arbitrary<RowSeed> = fc.oneof(
  { weight: 1, arbitrary: words(4, 22).map((text) => ({ kind: 'section' as const, text: `Направление. ${text}` })) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('activity' as const),
      cells: fc.tuple(words(3, 30), words(1, 9), timing, words(1, 14)),
    }),
  },
);

/** The five usual columns. */
function plan(rows: readonly RowSeed[], orientation: ActionPlan['orientation']): ActionPlan {
  const columns = [
    { id: 'c0', meaning: 'number', title: '№ п/п', width: 7 },
    { id: 'c1', meaning: 'activity', title: 'Мероприятие', width: 40 },
    { id: 'c2', meaning: 'audience', title: 'Целевая аудитория', width: 22 },
    { id: 'c3', meaning: 'deadline', title: 'Сроки проведения', width: 18 },
    { id: 'c4', meaning: 'responsible', title: 'Ответственный', width: 24 },
  ] as const;
  return {
    title: 'Комплексный план мероприятий\nпо уходу за посадками',
    years: null,
    columns: [...columns],
    rows: rows.map((one, index): PlanRow => {
      const id = `row${index}`;
      if (one.kind === 'section') return { ...one, id };
      return { kind: 'activity', id, cells: Object.fromEntries(one.cells.map((text, at) => [`c${at + 1}`, { text }])) };
    }),
    ...(orientation === undefined ? {} : { orientation }),
  };
}

function point(text: string, index: number): Point {
  return { id: `point${index}`, mark: 'number', body: [plainParagraph(`${text}.`)], performers: [], responsible: [], children: [] };
}

/** An order of one to three pages with a plan of up to sixty rows, and sometimes the sheets behind it. */
export const plausibleOrder: fc.Arbitrary<Order> = fc
  .record({
    title: words(6, 18),
    preamble: words(10, 60),
    points: fc.array(words(8, 50), { minLength: 2, maxLength: 20 }),
    rows: fc.array(row, { minLength: 3, maxLength: 60 }),
    orientation: fc.constantFrom<ActionPlan['orientation'][]>(undefined, 'portrait'),
    text: fc.array(words(8, 60), { minLength: 1, maxLength: 12 }),
    hasText: fc.boolean(),
    visas: fc.nat(4),
  })
  .map(({ title, preamble, points, rows, orientation, text, hasText, visas }) => ({
    kind: 'order',
    version: 1,
    number: '86',
    date: '2026-08-20',
    settlement: 'пгт Заозёрное',
    title: `О том, как ${title}`,
    preamble: [plainParagraph(`В целях ${preamble}`)],
    points: points.map(point),
    signatory: { name: 'Ветлугина Н.С.', post: 'начальник Управления образования администрации Заозёрного муниципального округа' },
    signatures: [{ id: 'signature', of: 'signatory' }],
    executor: { person: { name: 'Лебедянская Татьяна Ивановна', post: 'ведущий специалист' }, phone: '2-10-34' },
    visas: Array.from({ length: visas }, (_, index) => ({
      id: `visa${index}`,
      person: { name: 'Солодов П.А.', post: 'заместитель начальника отдела' },
    })),
    acquaintance: [],
    annexes: [planAnnex(plan(rows, orientation)), ...(hasText ? [textAnnex(text)] : [])],
    marks: [],
    wording: {},
  }));

function planAnnex(content: ActionPlan): Annex {
  return { kind: 'plan', id: 'annex1', heading: 'reference', plan: content };
}

function textAnnex(text: readonly string[]): Annex {
  return {
    kind: 'text',
    id: 'annex2',
    heading: 'approved',
    title: 'Положение\nо смотре дворов',
    parts: [
      { kind: 'text', id: 'part1', speakers: [], body: [plainParagraph(`Настоящее положение определяет, как ${text[0] ?? ''}.`)] },
      { kind: 'points', id: 'part2', points: text.map((sentence, index) => ({ ...point(sentence, index), id: `item${index}` })) },
    ],
  };
}
