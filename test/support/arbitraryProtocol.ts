import fc from 'fast-check';
import { defaultLetterhead } from '../../src-shared/documents/defaultLetterhead.ts';
import type { Letterhead, ProtocolLayout } from '../../src-shared/documents/letterhead.ts';
import type { Mention } from '../../src-shared/documents/mention.ts';
import type { Point } from '../../src-shared/documents/point.ts';
import type { Attendee, Hearing, Part, Protocol } from '../../src-shared/documents/protocol.ts';
import type { Block, Paragraph, Run, Table } from '../../src-shared/documents/richText.ts';

/** Protocols of every shape the model allows, odd characters included, for tests that compare two ways of doing one thing. */

const WORDS = [
  'Информацию',
  'принять',
  'к',
  'сведению',
  'в',
  'срок',
  'до',
  '10.05.2023',
  'г.',
  '№',
  '5',
  'п.',
  '2',
  '«Точка»',
  'ёлка',
  '–',
  '100',
  '%',
];
/** What pasted text brings: markup, quotes, controls, half an emoji, a whole one, what looks like a placeholder. */
const ODD = [
  '<w:p>',
  '&amp;',
  '"',
  "'",
  '{paper-num-1}',
  'а\u0001б',
  '\uD83D',
  '😀',
  '\u200B',
  ']]>',
  'x\ty',
  '\u00a0',
  '\uFFFE',
  'A\u0301',
  '--',
  '%1.',
];

const word = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.constantFrom(...ODD) });

/** Words of a line; never empty. */
export const phrase = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

export const flag = fc.constantFrom(undefined, undefined, undefined, true as const);

const run: fc.Arbitrary<Run> = fc
  .record({
    text: fc.oneof(
      phrase,
      phrase,
      fc.tuple(phrase, phrase).map((lines) => lines.join('\n')),
    ),
    bold: flag,
    italic: flag,
    underline: flag,
  })
  .map(defined);

/** Runs of a paragraph: at least so many. */
export const runs = (minLength: number): fc.Arbitrary<Run[]> =>
  fc.array(run, { minLength, maxLength: 3 }).map((all) => all.map((one, index) => (index === 0 ? one : { ...one, text: ` ${one.text}` })));

const align = fc.constantFrom<Paragraph['align'][]>(undefined, undefined, 'left', 'center', 'right', 'justify');
export const paragraph: fc.Arbitrary<Paragraph> = fc.record({ kind: fc.constant('paragraph' as const), runs: runs(1), align }).map(defined);

const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.array(fc.constantFrom(1, 2, 0.5, 3), { minLength: columns, maxLength: columns }),
    rows: fc.array(tableRow(columns), { minLength: 1, maxLength: 4 }),
  }),
);

function tableRow(columns: number): fc.Arbitrary<Table['rows'][number]> {
  return fc
    .record({
      header: flag,
      isMerged: fc.boolean(),
      cells: fc.array(fc.record({ paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 2 }) }), {
        minLength: columns,
        maxLength: columns,
      }),
    })
    .map(({ header, isMerged, cells }) => {
      const merged = isMerged && columns > 1 ? cells.slice(1).map((cell, index) => (index === 0 ? { ...cell, span: 2 } : cell)) : cells;
      return { ...(header ? { header } : {}), cells: merged };
    });
}

const pageBreak: fc.Arbitrary<Block> = fc.constant({ kind: 'pageBreak' });
const laterBlock: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: pageBreak },
);
/** What a point, a speech or a part of a text is made of. */
export const body: fc.Arbitrary<Block[]> = fc.oneof(
  { weight: 6, arbitrary: paragraph.map((only): Block[] => [only]) },
  { weight: 2, arbitrary: fc.tuple(paragraph, fc.array(laterBlock, { maxLength: 3 })).map(([first, rest]): Block[] => [first, ...rest]) },
  { weight: 1, arbitrary: fc.array(laterBlock, { minLength: 1, maxLength: 3 }) },
);

const name = fc.constantFrom('Ветлугина Н.С.', 'Солодов П.А.', 'Лебедянская Т.И.', 'Кузьмин-Зарецкий А.Я.');
export const mention: fc.Arbitrary<Mention> = fc
  .record({
    name,
    post: fc.constantFrom(undefined, 'директор школы № 2', 'начальник отдела'),
    wording: fc.option(phrase, { nil: undefined, freq: 5 }),
  })
  .map(defined);

/** A label overtyped by hand, mostly none. */
export const overtyped = fc.oneof(
  { weight: 9, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom('1..', 'П.2', '7.', '', '№ 3', '<&>') },
);

/** A point before it has an id. */
export interface PointSeed {
  readonly mark: Point['mark'];
  readonly label: string | undefined;
  readonly body: Block[];
  readonly deadline: Point['deadline'];
  readonly children: readonly PointSeed[];
}

/** Points `depth` levels deep, before they have ids. */
export function pointSeeds(depth: number, maxLength: number): fc.Arbitrary<PointSeed[]> {
  return fc.array(
    fc.record({
      mark: fc.constantFrom<Point['mark'][]>('number', 'number', 'number', 'number', 'bullet', 'heading'),
      label: overtyped,
      body,
      deadline: fc.option(fc.record({ lead: fc.constantFrom('Срок:', '', 'Срок исполнения:'), words: phrase }), {
        nil: undefined,
        freq: 3,
      }),
      children: depth > 1 ? fc.oneof(fc.constant<PointSeed[]>([]), pointSeeds(depth - 1, 3)) : fc.constant<PointSeed[]>([]),
    }),
    { maxLength },
  );
}

const partSeed = fc.oneof(
  fc.record({
    kind: fc.constantFrom<('heard' | 'spoke' | 'text')[]>('heard', 'spoke', 'text'),
    word: fc.option(fc.constantFrom('Слушали:', '', 'ВЫСТУПИЛА'), { nil: undefined }),
    runIn: fc.option(fc.boolean(), { nil: undefined }),
    body,
  }),
  fc.record({
    kind: fc.constant('decided' as const),
    word: fc.option(fc.constantFrom('Решили:', ''), { nil: undefined }),
    points: pointSeeds(4, 5),
  }),
  fc.record({
    kind: fc.constant('vote' as const),
    tally: fc.option(fc.record({ for: fc.nat(90), against: fc.nat(3), abstained: fc.nat(3) })),
    wording: fc.option(phrase, { nil: undefined }),
  }),
);

/** A valid protocol. Ids are unique, some of them long or with a dash, as other programs make them. */
export const arbitraryProtocol: fc.Arbitrary<Protocol> = fc
  .record({
    number: fc.option(fc.constantFrom('4', '12-а', '1')),
    date: fc.constantFrom(null, '2023-04-14', '2022-02-25'),
    time: fc.constantFrom(null, '09:00', '10:05'),
    settlement: fc.constantFrom('', 'пгт Заозёрное'),
    place: fc.oneof(fc.constant(''), phrase),
    meeting: fc.oneof(phrase, fc.constant('совещания руководителей\nобразовательных организаций')),
    chair: fc.option(mention),
    secretary: fc.option(mention),
    attendees: fc.array(
      fc.record({ mention, kind: fc.constantFrom('person', 'group', 'sheet'), members: fc.array(mention, { maxLength: 3 }) }),
      {
        maxLength: 4,
      },
    ),
    agenda: fc.array(fc.record({ title: runs(1), speaker: fc.option(mention, { nil: undefined }), label: overtyped }), { maxLength: 4 }),
    hearings: fc.array(fc.record({ parts: fc.array(partSeed, { minLength: 1, maxLength: 4 }), label: overtyped, of: fc.nat(5) }), {
      maxLength: 4,
    }),
    signatures: fc.array(
      fc.record({
        of: fc.constantFrom<('chair' | 'secretary' | 'other')[]>('chair', 'secretary', 'other'),
        post: fc.constantFrom(undefined, 'Заведующий отделом образования\nадминистрации округа', 'Секретарь'),
      }),
      { maxLength: 3 },
    ),
    wording: fc.record({ title: fc.option(phrase, { nil: undefined }), date: fc.constantFrom(undefined, '25. 02.2022') }),
  })
  .map((seed) => {
    const id = idMaker();
    const agenda = seed.agenda.map((item) => defined({ ...item, id: id() }));
    const point = (one: PointSeed): Point => pointOf(one, id);
    const hearings = seed.hearings.map(({ parts, label, of }): Hearing => {
      const question = agenda[of];
      return defined({
        id: id(),
        agendaItemIds: question ? [question.id] : [],
        label,
        speakers: [],
        parts: parts.map((part): Part => {
          const made = part.kind === 'decided' ? { ...part, id: id(), points: part.points.map(point) } : { ...part, id: id() };
          return defined(made);
        }),
      });
    });
    return {
      ...seed,
      kind: 'protocol',
      version: 1,
      attendees: seed.attendees.map(({ mention: who, kind, members }): Attendee => {
        if (kind === 'person') return { kind, id: id(), mention: who };
        if (kind === 'group') return { kind, id: id(), label: 'руководители школ', members };
        return { kind: 'sheet', id: id(), label: 'методисты' };
      }),
      agenda,
      hearings,
      signatures: seed.signatures.map((signature) => defined({ ...signature, id: id() })),
      annexes: [],
      wording: defined(seed.wording),
    };
  });

/** The seed as a point, it and its children under fresh ids. */
export function pointOf(seed: PointSeed, newId: () => string): Point {
  return defined({ ...seed, id: newId(), performers: [], responsible: [], children: seed.children.map((child) => pointOf(child, newId)) });
}

const form = fc.constantFrom<ProtocolLayout['levels'][number][]>('path', 'pathNoDot', 'bracket', 'letter');

/** Letterheads that differ in everything that numbers and words depend on. */
export const arbitraryLetterhead: fc.Arbitrary<Letterhead> = fc
  .record({
    numbering: fc.constantFrom<ProtocolLayout['numbering'][]>('restart', 'continue', 'prefixed'),
    hearingLabel: fc.constantFrom<ProtocolLayout['hearingLabel'][]>('none', 'decimal', 'roman'),
    headingRestarts: fc.boolean(),
    speechRunIn: fc.boolean(),
    attendeesLayout: fc.constantFrom<ProtocolLayout['attendeesLayout'][]>('inline', 'lines'),
    bullet: fc.constantFrom('–', '-', '•'),
    levels: fc.oneof(
      fc.constant<ProtocolLayout['levels']>(['path', 'path', 'path', 'path']),
      fc.constant<ProtocolLayout['levels']>(['path', 'pathNoDot', 'bracket', 'letter']),
      fc.tuple(form, form, form, form).map((forms): ProtocolLayout['levels'] => [...forms]),
    ),
  })
  .map((layout) => {
    const base = defaultLetterhead('letterhead', ['УПРАВЛЕНИЕ ОБРАЗОВАНИЯ', 'Заозёрного муниципального округа']);
    return { ...base, protocol: { ...base.protocol, ...layout } };
  });

/** Fresh ids, some of them long or with a dash, as other programs make them. */
export function idMaker(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return count % 7 === 0 ? `${'long-id-of-some-other-program-'.repeat(2)}${count}` : count % 3 === 0 ? `a-${count}` : `A_${count}`;
  };
}

/** The schemas know absent keys, not undefined ones. */
export function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
