import fc from 'fast-check';
import type { AnnexLayout } from '../../src-shared/documents/annexLayout.ts';
import type { Letterhead } from '../../src-shared/documents/letterhead.ts';
import type { Mention } from '../../src-shared/documents/mention.ts';
import type { Order } from '../../src-shared/documents/order.ts';
import type { OrderLayout } from '../../src-shared/documents/orderLayout.ts';
import type { Point } from '../../src-shared/documents/point.ts';
import type { Block, Run } from '../../src-shared/documents/richText.ts';
import { annexMaker } from './arbitraryAnnex.ts';
import { arbitraryLetterhead, body, defined, idMaker, mention, phrase, pointOf, pointSeeds } from './arbitraryProtocol.ts';

/** A valid order with annexes of both kinds; its first point refers to each of them. */
export const arbitraryOrder: fc.Arbitrary<Order> = fc
  .record({
    number: fc.option(fc.constantFrom('86', '12-а')),
    date: fc.constantFrom(null, '2026-08-20'),
    settlement: fc.constantFrom('', 'пгт Заозёрное'),
    title: fc.oneof(fc.constant(''), phrase, fc.constant('О смотре клумб\nи цветников')),
    preamble: fc.oneof(fc.constant<Block[]>([]), body),
    points: pointSeeds(4, 5),
    signatory: fc.option(mention),
    posts: fc.array(fc.constantFrom(undefined, 'Начальник отдела\nобразования администрации\nокруга'), { maxLength: 2 }),
    executor: fc.option(
      fc
        .record({ person: mention, phone: fc.constantFrom('', '2-10-34'), wording: fc.option(phrase, { nil: undefined, freq: 4 }) })
        .map(defined),
    ),
    visas: fc.oneof(fc.constant<Mention[]>([]), fc.array(mention, { maxLength: 3 })),
    acquaintance: fc.oneof(fc.constant<Mention[]>([]), fc.array(mention, { maxLength: 3 })),
    annexes: fc.array(annexMaker, { maxLength: 3 }),
    wording: fc.record({
      operative: fc.constantFrom(undefined, undefined, 'п р и к а з ы в а ю:'),
      date: fc.constantFrom(undefined, '20. 08.2026'),
    }),
  })
  .map(({ posts, points, annexes, ...seed }) => {
    const newId = idMaker();
    const made = annexes.map((make) => make(newId));
    const references = made.flatMap(({ id }): Run[] => [{ text: ', ' }, { text: 'приложение', annex: id }]);
    return {
      ...seed,
      kind: 'order',
      version: 1,
      points: points.map((point, index) => withRuns(pointOf(point, newId), index === 0 ? references : [])),
      signatures: posts.map((post, index) =>
        defined(
          index === 0
            ? { id: newId(), of: 'signatory' as const, post }
            : { id: newId(), of: 'other' as const, post, name: 'Т.И. Лебедянская' },
        ),
      ),
      visas: seed.visas.map((person) => ({ id: newId(), person })),
      acquaintance: seed.acquaintance.map((person) => ({ id: newId(), person })),
      annexes: made,
      marks: [],
      wording: defined(seed.wording),
    };
  });

function withRuns(point: Point, runs: readonly Run[]): Point {
  const [first, ...rest] = point.body;
  if (first?.kind !== 'paragraph') return point;
  return { ...point, body: [{ ...first, runs: [...first.runs, ...runs] }, ...rest] };
}

const orderLayout = fc.record({
  operativePlace: fc.constantFrom<OrderLayout['operativePlace'][]>('line', 'inline'),
  titleQuotes: fc.boolean(),
  titleWidthMm: fc.constantFrom(0, 90),
  headingRestarts: fc.boolean(),
  executorPlace: fc.constantFrom<OrderLayout['executorPlace'][]>('afterSignature', 'none'),
  levels: fc.constantFrom<OrderLayout['levels'][]>(['path', 'path', 'path', 'path'], ['path', 'bracket', 'letter', 'path']),
});

const annexLayout = fc.record({
  author: fc.constantFrom('', 'Отдела образования'),
  pageNumbers: fc.constantFrom<AnnexLayout['pageNumbers'][]>('through', 'restart'),
  referenceWidthMm: fc.constantFrom(60, 75),
});

/** Letterheads that differ in how orders and annexes look, too. */
export const arbitraryOrderLetterhead: fc.Arbitrary<Letterhead> = fc
  .record({
    base: arbitraryLetterhead,
    order: orderLayout,
    head: fc.constantFrom<OrderLayout['head'][number]['field'][]>('dateAndNumber', 'dateSettlementNumber', 'number'),
    annex: annexLayout,
    organisation: fc.boolean(),
  })
  .map(({ base, order, head, annex, organisation }) => ({
    ...base,
    order: { ...base.order, ...order, head: base.order.head.map((row) => (row.field === 'dateAndNumber' ? { ...row, field: head } : row)) },
    annex: { ...base.annex, ...annex },
    notice: { ...base.notice, organisation },
  }));
