import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultLetterhead } from '../../../../src-shared/documents/defaultLetterhead.ts';
import type { Order } from '../../../../src-shared/documents/order.ts';
import type { Point } from '../../../../src-shared/documents/point.ts';
import { plainParagraph } from '../../../../src-shared/documents/richText.ts';
import { contentPaper } from '../../../../src-shared/paper/contentPaper.ts';
import { paperText } from '../../../../src-shared/paper/toText.ts';
import { applyChanges } from '../../../../src-shared/recognition/roundTrip/applyChanges.ts';
import { isApplicable } from '../../../../src-shared/recognition/roundTrip/paperChange.ts';
import { paperChanges } from '../../../../src-shared/recognition/roundTrip/paperChanges.ts';
import { idMaker } from '../../../support/arbitraryProtocol.ts';
import { soundOrder } from '../../../support/soundOrder.ts';
import { editedPaper } from './editedPaper.ts';

/** Raised from outside for a long look. */
const TIMES = Number(process.env['ROUND_TRIP_TIMES'] ?? 1);
const UNREGISTERED = { number: null, date: null };

test('what was edited in a file of ours and accepted gives the edited paper, and nothing edited gives no change', () => {
  fc.assert(
    fc.property(orderAndEdits, ({ base, edits }) => {
      const edited = edits.reduce(edit, base);
      const letterhead = defaultLetterhead('l', ['Отдел садов']);
      const changes = paperChanges(base, letterhead, UNREGISTERED, editedPaper(base, edited, letterhead, false));
      const { content, skipped } = applyChanges(base, changes.filter(isApplicable), letterhead, idMaker());
      expect(skipped).toEqual([]);
      expect(printed(content)).toBe(printed(edited));
      if (edits.length === 0) expect(changes).toEqual([]);
    }),
    { numRuns: 400 * TIMES },
  );
});

test('a list whose points were all replaced by new ones is taken over in its new order', () => {
  const base = order(2, 0, 0);
  const edited = { ...base, points: ['Полить саженцы.', 'Покрасить лавки.'].map((text, at) => point(`new${at}`, text)) };
  const letterhead = defaultLetterhead('l', ['Отдел садов']);
  const changes = paperChanges(base, letterhead, UNREGISTERED, editedPaper(base, edited, letterhead, false));
  expect(changes.filter((change) => !isApplicable(change))).toEqual([]);
  expect(printed(applyChanges(base, changes, letterhead, idMaker()).content)).toBe(printed(edited));
});

test('without bookmarks and numbers words that changed little are still told as changes of their points', () => {
  fc.assert(
    fc.property(orderAndEdits, ({ base, edits }) => {
      const little = edits.filter(({ what }) => what === 'words' || what === 'deadline');
      const edited = little.reduce(edit, base);
      const letterhead = defaultLetterhead('l', ['Отдел садов']);
      const changes = paperChanges(base, letterhead, UNREGISTERED, editedPaper(base, edited, letterhead, true));
      expect(printed(applyChanges(base, changes.filter(isApplicable), letterhead, idMaker()).content)).toBe(printed(edited));
    }),
    { numRuns: 200 * TIMES },
  );
});

function printed(content: Parameters<typeof contentPaper>[0]): string {
  return paperText(contentPaper(content, defaultLetterhead('l', ['Отдел садов']), UNREGISTERED));
}

/** Each point speaks of something of its own, so that likeness means something. */
const THINGS = [
  'посадки',
  'дорожки',
  'ограды',
  'скамейки',
  'фонари',
  'колодцы',
  'мостики',
  'беседки',
  'клумбы',
  'газоны',
  'фонтаны',
  'ворота',
];

interface Edit {
  readonly what: 'words' | 'deadline' | 'add' | 'addUnder' | 'remove' | 'move';
  /** Share of the list: which point. */
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    what: fc.constantFrom('words', 'deadline', 'add', 'addUnder', 'remove', 'move'),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    to: fc.double({ min: 0, max: 0.999, noNaN: true }),
    text: fc.constantFrom('срочно', 'заново', 'до весны', 'вместе с жителями'),
  }),
  { maxLength: 3 },
);

const orderAndEdits = fc
  .record({ count: fc.integer({ min: 2, max: 9 }), nested: fc.integer({ min: 0, max: 8 }), dated: fc.nat(), edits })
  .map(({ count, nested, dated, edits: wanted }) => ({ base: order(count, nested, dated), edits: wanted }));

function order(count: number, nested: number, dated: number): Order {
  const points = Array.from({ length: count }, (_, at) =>
    point(`p${at}`, `Осмотреть и привести в порядок ${THINGS[at] ?? ''} ${at + 1}-го участка.`),
  );
  const withDeadline = points.map((each, at) =>
    (dated >> at) & 1 ? { ...each, deadline: { lead: 'Срок:', words: `до ${at + 1} мая` } } : each,
  );
  const owner = nested % count;
  const children = Array.from({ length: nested % 4 }, (_, at) =>
    point(`s${at}`, `Завезти ${THINGS[11 - at] ?? ''} на склад номер ${at + 1}.`),
  );
  return soundOrder({ points: withDeadline.map((each, at) => (at === owner ? { ...each, children } : each)) });
}

function point(id: string, text: string): Point {
  return { id, mark: 'number', body: [plainParagraph(text)], performers: [], responsible: [], children: [] };
}

/** The same edits made by hand on the content, top-level points only. */
function edit(base: Order, { what, at, to, text }: Edit, index: number): Order {
  const points = [...base.points];
  const place = Math.floor(at * points.length);
  const old = points[place];
  if (!old) return base;
  const words = old.body[0]?.kind === 'paragraph' ? (old.body[0].runs[0]?.text ?? '') : '';
  switch (what) {
    case 'words':
      points[place] = { ...old, body: [plainParagraph(words.replace('Осмотреть', `Осмотреть ${text}`))] };
      break;
    case 'deadline':
      points[place] = { ...old, deadline: { lead: 'Срок:', words: `до ${index + 10} сентября` } };
      break;
    case 'add':
      points.splice(place + 1, 0, point(`new${index}`, `Закупить саженцы и краску ${text} к празднику ${index}.`));
      break;
    case 'addUnder':
      points[place] = { ...old, children: [point(`new${index}`, `Вывезти мусор ${text} после работ ${index}.`), ...old.children] };
      break;
    case 'remove':
      if (points.length > 1) points.splice(place, 1, ...old.children);
      break;
    case 'move':
      points.splice(place, 1);
      points.splice(Math.floor(to * (points.length + 1)), 0, old);
      break;
  }
  return { ...base, points };
}
