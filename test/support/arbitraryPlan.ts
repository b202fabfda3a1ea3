import fc from 'fast-check';
import type { ActionPlan, ColumnMeaning, PlanCell, PlanRow, PlanYears } from '../../src-shared/documents/actionPlan.ts';
import type { PlanDocument } from '../../src-shared/documents/planDocument.ts';
import type { Performer } from '../../src-shared/documents/point.ts';
import { defined, idMaker, mention, overtyped, phrase } from './arbitraryProtocol.ts';

/** Makes a part of a paper under fresh ids, so that several parts of one paper never share one. */
export type Maker<T> = (newId: () => string) => T;

const MEANINGS: readonly ColumnMeaning[] = ['activity', 'audience', 'deadline', 'responsible', 'result', 'free', 'free'];
const TIMINGS = ['в течение года', 'Ежегодно, март', 'до 01.09.2026', 'март–апрель', 'по отдельному графику', '1 раз в квартал'];

const cellText = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: phrase },
  { weight: 2, arbitrary: fc.constantFrom(...TIMINGS) },
  { weight: 1, arbitrary: fc.tuple(phrase, phrase).map((lines) => lines.join('\n')) },
);
const party: fc.Arbitrary<Performer> = fc.oneof(
  phrase.map((text): Performer => ({ kind: 'words', text })),
  phrase.map((text): Performer => ({ kind: 'audience', id: 'audience-1', text })),
);
const cell: fc.Arbitrary<PlanCell> = fc
  .record({ text: cellText, parties: fc.option(fc.array(party, { maxLength: 2 }), { nil: undefined, freq: 4 }) })
  .map(defined);

type RowSeed =
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'activity'; readonly label: string | undefined; readonly cells: readonly (PlanCell | undefined)[] };

const row: fc.Arbitrary<RowSeed> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('', 'Направление 2. ', 'IV. ', '3. '), phrase)
      .map(([lead, text]): RowSeed => ({ kind: 'section', text: lead + text })),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('activity' as const),
      label: overtyped,
      cells: fc.array(fc.option(cell, { nil: undefined, freq: 5 }), { minLength: 8, maxLength: 8 }),
    }),
  },
);

export const planYears: fc.Arbitrary<PlanYears | null> = fc.oneof(
  fc.constant(null),
  fc.constant<PlanYears>({ kind: 'rolling' }),
  fc
    .tuple(fc.integer({ min: 2020, max: 2030 }), fc.nat(2))
    .map(([from, more]): PlanYears => ({ kind: 'years', of: 'school', from, to: from + more })),
);

/** A plan of 1 to 8 columns, with or without a column of numbers, with rows of every kind. */
export const planMaker: fc.Arbitrary<Maker<ActionPlan>> = fc
  .record({
    title: fc.oneof(fc.constant(''), phrase, fc.constant('План мероприятий\nпо благоустройству')),
    years: planYears,
    numbered: fc.boolean(),
    columns: fc.array(
      fc.record({
        meaning: fc.constantFrom(...MEANINGS),
        title: fc.oneof(fc.constantFrom('Мероприятие', 'Срок\nисполнения', ''), phrase),
        width: fc.constantFrom(1, 20, 7.5, 40),
      }),
      { minLength: 1, maxLength: 7 },
    ),
    rows: fc.array(row, { maxLength: 14 }),
    orientation: fc.constantFrom<ActionPlan['orientation'][]>(undefined, undefined, 'portrait', 'landscape'),
  })
  .map((seed) => (newId) => {
    const number = { meaning: 'number' as const, title: '№ п/п', width: 7 };
    const columns = [...(seed.numbered ? [number] : []), ...seed.columns].map((column) => ({ ...column, id: newId() }));
    const rows = seed.rows.map((one): PlanRow => {
      if (one.kind === 'section') return { ...one, id: newId() };
      const cells = columns.flatMap((column, index) => {
        const content = column.meaning === 'number' ? undefined : one.cells[index];
        return content ? [[column.id, content] as const] : [];
      });
      return defined({ ...one, id: newId(), cells: Object.fromEntries(cells) });
    });
    return defined({ title: seed.title, years: seed.years, columns, rows, orientation: seed.orientation });
  });

/** A valid plan of its own. */
export const arbitraryPlan: fc.Arbitrary<PlanDocument> = fc
  .record({
    number: fc.option(fc.constantFrom('3', '12-а')),
    date: fc.constantFrom(null, '2026-01-14'),
    signatory: fc.option(mention),
    plan: planMaker,
    posts: fc.array(fc.constantFrom(undefined, 'Заместитель начальника\nотдела образования'), { maxLength: 2 }),
    wording: fc.record({ approval: fc.option(phrase, { nil: undefined, freq: 4 }) }),
  })
  .map(({ plan, posts, wording, ...seed }) => {
    const newId = idMaker();
    return {
      ...seed,
      kind: 'plan',
      version: 1,
      plan: plan(newId),
      signatures: posts.map((post) => defined({ id: newId(), of: 'other' as const, post, name: 'П.А. Солодов' })),
      marks: [],
      wording: defined(wording),
    };
  });
