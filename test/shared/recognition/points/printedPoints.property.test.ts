import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultLetterhead } from '../../../../src-shared/documents/defaultLetterhead.ts';
import type { Content } from '../../../../src-shared/documents/kinds.ts';
import type { Letterhead } from '../../../../src-shared/documents/letterhead.ts';
import type { LevelForm } from '../../../../src-shared/documents/levelForm.ts';
import { labelPoints, pointRows, protocolLabels } from '../../../../src-shared/documents/numbering.ts';
import type { Order } from '../../../../src-shared/documents/order.ts';
import type { Point } from '../../../../src-shared/documents/point.ts';
import type { Protocol } from '../../../../src-shared/documents/protocol.ts';
import { plainParagraph } from '../../../../src-shared/documents/richText.ts';
import { contentPaper } from '../../../../src-shared/paper/contentPaper.ts';
import { paperText } from '../../../../src-shared/paper/toText.ts';
import { recognise } from '../../../../src-shared/recognition/recognise.ts';
import type { SourceBlock } from '../../../../src-shared/recognition/sourcePaper.ts';
import { flatPoints } from '../../../support/flatPoints.ts';
import { plausiblePoints } from '../../../support/plausiblePoints.ts';

/** What our own paper prints is read back as the points it was printed from. */

const RUNS = Number(process.env['POINT_RUNS'] ?? 150);

type Levels = readonly [LevelForm, LevelForm, LevelForm, LevelForm];

const letterhead = fc
  .record({
    levels: fc.constantFrom<Levels>(
      ['path', 'path', 'path', 'path'],
      ['pathNoDot', 'pathNoDot', 'path', 'path'],
      ['path', 'bracket', 'letter', 'path'],
      ['path', 'letter', 'bracket', 'path'],
    ),
    bullet: fc.constantFrom('–', '-', '•'),
    inline: fc.boolean(),
  })
  .map(({ levels, bullet, inline }): Letterhead => {
    const base = defaultLetterhead('letterhead', ['Управление образования', 'Заозёрного муниципального округа']);
    return {
      ...base,
      protocol: { ...base.protocol, levels: [...levels], bullet },
      order: { ...base.order, levels: [...levels], bullet, operativePlace: inline ? 'inline' : 'line' },
    };
  });

function read(content: Content, head: Letterhead): Content | null {
  const lines = paperText(contentPaper(content, head, { number: null, date: null })).split('\n');
  const blocks = lines.map((text): SourceBlock => ({ kind: 'paragraph', text }));
  return recognise({ format: 'txt', blocks, doubts: [] }, { idPrefix: 'r' }).content;
}

function order(points: Point[]): Order {
  return {
    kind: 'order',
    version: 1,
    number: '86',
    date: '2026-08-20',
    settlement: 'пгт Заозёрное',
    title: 'О смотре клумб и цветников',
    preamble: [plainParagraph('В целях ухода за посадками')],
    points,
    signatory: { name: 'Ветлугина Н.С.', post: 'начальник Управления образования' },
    signatures: [{ id: 'signature', of: 'signatory' }],
    executor: { person: { name: 'Лебедянская Татьяна Ивановна', post: 'ведущий специалист' }, phone: '2-10-34' },
    visas: [],
    acquaintance: [],
    annexes: [],
    marks: [],
    wording: {},
  };
}

test('points of orders', () => {
  fc.assert(
    fc.property(plausiblePoints, letterhead, (points, head) => {
      const content = order(points);
      const { labels } = labelPoints(pointRows(points), { prefix: [], startAfter: 0 }, head.order);
      const found = read(content, head);
      expect(found?.kind).toBe('order');
      expect(flatPoints(found?.kind === 'order' ? found.points : [], null)).toEqual(flatPoints(points, labels));
    }),
    { numRuns: RUNS },
  );
});

const ITEMS = ['О смотре клумб', 'О подготовке садов к зиме', 'Разное'];

function protocol(lists: readonly Point[][]): Protocol {
  return {
    kind: 'protocol',
    version: 1,
    number: '4',
    date: '2026-04-14',
    time: '09:00',
    settlement: 'пгт Заозёрное',
    place: 'актовый зал',
    meeting: 'совещания руководителей образовательных организаций',
    chair: { name: 'Ветлугина Н.С.', post: 'начальник Управления образования' },
    secretary: { name: 'Лебедянская Т.И.', post: 'ведущий специалист' },
    attendees: [{ kind: 'person', id: 'attendee', mention: { name: 'Солодов П.А.', post: 'директор школы' } }],
    agenda: lists.map((_, index) => ({ id: `item${index}`, title: [{ text: `${ITEMS[index]}.` }] })),
    hearings: lists.map((points, index) => ({
      id: `hearing${index}`,
      agendaItemIds: [`item${index}`],
      speakers: [],
      parts: [
        { kind: 'heard', id: `heard${index}`, body: [plainParagraph('Солодова П.А., который рассказал о садах.')] },
        { kind: 'decided', id: `decided${index}`, points },
      ],
    })),
    signatures: [
      { id: 'chair', of: 'chair' },
      { id: 'secretary', of: 'secretary' },
    ],
    annexes: [],
    wording: {},
  };
}

const numbering = fc.constantFrom('restart' as const, 'prefixed' as const, 'continue' as const);

/** Ids are made anew for every list, so that no two points of one protocol share one. */
const lists = fc
  .array(plausiblePoints, { minLength: 1, maxLength: 3 })
  .map((all) => all.map((points, at) => points.map((point) => renamed(point, at))));

function renamed(point: Point, at: number): Point {
  return { ...point, id: `q${at}${point.id}`, children: point.children.map((child) => renamed(child, at)) };
}

test('points of protocols, question by question', () => {
  fc.assert(
    fc.property(lists, letterhead, numbering, (all, head, way) => {
      const layout: Letterhead = { ...head, protocol: { ...head.protocol, numbering: way } };
      const content = protocol(all);
      const { points: labels } = protocolLabels(content, layout.protocol);
      const found = read(content, layout);
      const hearings = found?.kind === 'protocol' ? found.hearings : [];
      const decided = hearings.map(({ parts }) => parts.flatMap((part) => (part.kind === 'decided' ? flatPoints(part.points, null) : [])));
      expect(decided).toEqual(all.map((points) => flatPoints(points, labels)));
    }),
    { numRuns: RUNS },
  );
});
