import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src-main/importers/text/readText.ts';
import { documentKindSchema } from '../../../src-shared/documents/kinds.ts';
import { lineRoleSchema, type LineHints } from '../../../src-shared/recognition/lineRole.ts';
import { recognise } from '../../../src-shared/recognition/recognise.ts';
import { recognisedSchema } from '../../../src-shared/recognition/recognised.ts';
import { sourceLines } from '../../../src-shared/recognition/sourceLines.ts';
import {
  sourcePaperSchema,
  type SourceBlock,
  type SourcePaper,
  type SourceParagraph,
} from '../../../src-shared/recognition/sourcePaper.ts';
import { bookedWords, keptWords, sourceWords } from './words.ts';

/** The invariant of issue 5 over everything: words of the recognised content + words that found no place = words of the source. */

const SHAPES = [
  'УПРАВЛЕНИЕ ОБРАЗОВАНИЯ',
  'АДМИНИСТРАЦИЯ ЗАОЗЁРНОГО ОКРУГА',
  'ПРИКАЗ',
  'П Р И К А З',
  'ПОСТАНОВЛЕНИЕ',
  'Протокол № 4',
  'ПРОТОКОЛ',
  'заседания совета директоров',
  'совещания руководителей образовательных организаций',
  '05.11.2022',
  'от « 10 » марта 2022 г. № 01.04/131',
  '14 апреля 2023 г. пгт Заозёрное № 4',
  'пгт Заозёрное',
  '№ 86',
  '№',
  'Дата проведения: 05.11.2022г.',
  'Время проведения: 15.30 час.',
  'Место проведения: актовый зал',
  'Председатель: Ветлугина Н.С., начальник управления',
  'Секретарь - Лебедянская Т.И. - специалист',
  'Председатель:',
  'Секретарь:',
  'Присутствовали:',
  'Присутствовали: Солодов П.А., директор; методисты: Лебедянская Т.И., Солодов П.А.',
  '- руководители ОО: в соответствии с явочным листом.',
  'Повестка дня:',
  'ПОВЕСТКА',
  '1. О подготовке к зиме',
  '2. Разное.',
  '(доклад Солодов П.А., директор)',
  'Солодов П.А. – директор школы',
  'СЛУШАЛИ: Солодова П.А., который рассказал о котельных.',
  '1. СЛУШАЛИ:',
  'Слушали: «О подготовке к зиме» Солодова П.А.',
  'ВЫСТУПИЛИ: Лебедянская Т.И.',
  'Лебедянскую Т.И., которая рассказала об углях.',
  'РЕШИЛИ:',
  'Решили: 1. Принять к сведению.',
  'Решили: 1) усилить контроль; 2) директорам школ сдать отчёт до 1 мая; 3) провести',
  'сверку; 4) составить акт. Срок: до 5 мая; 5) разослать.',
  '1. Создать комиссию в составе: 2. Сдать список.',
  'Солодов П.А. – член комиссии;',
  'По первому вопросу:',
  'Голосовали: «за» – 12, «против» – 0, «воздержались» – 1',
  'Решение – ПРИНЯТО',
  '1. Руководителям ОО:',
  '1.1. Провести осмотр.',
  '1.2.Закупить уголь',
  'П.2.7.1. Отчитаться',
  '2. Солодову П.А. подготовить отчёт до 1 мая.',
  '3',
  '- осмотр котельной;',
  '– ремонт труб.',
  'а) котлы;',
  'Срок: до 10.05.2023',
  'Срок исполнения – постоянно',
  'Ответственные – Солодов П.А., Лебедянская Т.И.',
  '01.09.2023',
  'О подготовке к зиме',
  '«Об утверждении плана»',
  'На основании приказа от 04.02.2021 № 119/ПК',
  'ПРИКАЗЫВАЮ:',
  'В целях подготовки п р и к а з ы в а ю:',
  'Администрация ПОСТАНОВЛЯЕТ:',
  '1. Утвердить план (Приложение № 1).',
  '3. Приказ вступает в силу со дня подписания.',
  '4. Контроль за исполнением оставляю за собой.',
  'Начальник управления образования',
  'Н.С. Ветлугина',
  'Начальник управления\tН.С. Ветлугина',
  'Начальник управления ____________ Н.С. Ветлугина',
  'Исп. Солодов П.А., 2-14-15',
  'тел. 8(48762) 2-14-15',
  'СОГЛАСОВАНО:',
  'Юрист _______ Лебедянская Т.И.',
  'С приказом ознакомлены:',
  'Лист ознакомления',
  'Разослано: в дело – 2',
  'Приложение № 1',
  '/Приложение № 2/',
  'Приложение к приказу управления образования от 05.11.2022 № 86',
  'к приказу управления образования',
  'от 05.11.2022 № 86',
  'УТВЕРЖДАЮ',
  'УТВЕРЖДЁН приказом от 01.02.2023 № 15',
  'ПОЛОЖЕНИЕ',
  'о конкурсе чтецов',
  'План мероприятий на 2023/2024 учебный год',
  'Направление 2. Трубы',
  'СЕНТЯБРЬ',
  '№ п/п\tМероприятие\tСрок\tОтветственный',
  '1.1\tОсмотр\tмай\tСолодов П.А.',
  '\tРемонт\t\tвсе',
  '- 2 -',
  '7',
  '16 апреля состоялось совещание директоров.',
  'В ходе совещания рассмотрены вопросы:',
  'Спикерами стали П.А. Солодов и Т.И. Лебедянская.',
  'Участники получили возможность обсудить планы.',
  'Уважаемые коллеги!',
  '________',
  '…',
  ')',
  '«',
  '№№',
  '1..',
  '—',
  'Word\u00a0слово\u200b',
  'е\u0301ж',
  '👍 да',
  '\u0007звонок',
] as const;

const someText = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...SHAPES) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...SHAPES), fc.constantFrom(...SHAPES)).map((two) => two.join(' ')) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...SHAPES), fc.constantFrom(...SHAPES)).map((two) => two.join('\n')) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'аБв 12.,:;–-№«»()\t\n_/'.split('')), maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);

const someParagraph: fc.Arbitrary<SourceParagraph> = fc
  .record(
    {
      text: someText,
      label: fc.constantFrom('1.', '1.1.', '2)', '–', '•', 'а)', 'IV.', ''),
      level: fc.nat(4),
      bold: fc.constant(true as const),
      align: fc.constantFrom('left' as const, 'center' as const, 'right' as const, 'justify' as const),
      indentMm: fc.constantFrom(0, 12.5, 90),
      aside: fc.constantFrom('header' as const, 'footer' as const, 'footnote' as const, 'textbox' as const, 'comment' as const),
      page: fc.integer({ min: 1, max: 3 }),
      bullet: fc.constant(true as const),
    },
    { requiredKeys: ['text'] },
  )
  .chain((full) =>
    // Most paragraphs of real papers have no look at all.
    fc.constantFrom<SourceParagraph>(
      { kind: 'paragraph', text: full.text },
      { kind: 'paragraph', text: full.text },
      { kind: 'paragraph', text: full.text, ...(full.align ? { align: full.align } : {}) },
      { kind: 'paragraph', text: full.text, ...(full.label === undefined ? {} : { label: full.label, level: full.level ?? 0 }) },
      { kind: 'paragraph', ...full },
    ),
  );

const CELLS = [
  '№',
  'Мероприятие',
  'Срок',
  'Ответственный',
  '1',
  '1.2.',
  'Осмотр котельной',
  'до 1 мая',
  'Солодов П.А.',
  '',
  'Раздел 2. Трубы',
  'Поручение',
  'Приложение № 1',
  'УТВЕРЖДАЮ',
  'Н.С. Ветлугина',
  'Начальник',
  'октябрь',
];

type SourceCell = Extract<SourceBlock, { kind: 'table' }>['rows'][number]['cells'][number];

const someCell: fc.Arbitrary<SourceCell> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...CELLS).map((text): SourceCell => ({ paragraphs: [{ kind: 'paragraph', text }] })) },
  { weight: 1, arbitrary: fc.constant<SourceCell>({ covered: true, paragraphs: [] }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.integer({ min: 2, max: 4 }), someParagraph).map(([span, one]): SourceCell => ({ span, paragraphs: [one] })),
  },
  { weight: 1, arbitrary: fc.array(someParagraph, { maxLength: 3 }).map((paragraphs): SourceCell => ({ paragraphs })) },
);

const someTable: fc.Arbitrary<SourceBlock> = fc.record({
  kind: fc.constant('table' as const),
  ruled: fc.boolean(),
  rows: fc.array(
    fc.record({
      cells: fc.array(someCell, { minLength: 1, maxLength: 5 }),
    }),
    { maxLength: 6 },
  ),
});

const HEAD_ROW = ['№', 'Мероприятие', 'Срок', 'Ответственный'];
const planTable: fc.Arbitrary<SourceBlock> = fc
  .array(fc.array(fc.constantFrom(...CELLS), { minLength: 4, maxLength: 4 }), { maxLength: 6 })
  .map((rows) => ({
    kind: 'table',
    ruled: true,
    rows: [HEAD_ROW, ...rows].map((cells) => ({ cells: cells.map((text) => ({ paragraphs: [{ kind: 'paragraph', text }] })) })),
  }));

const somePaper: fc.Arbitrary<SourcePaper> = fc
  .tuple(
    fc.constantFrom<readonly string[]>(
      [],
      ['ПРИКАЗ', '№ 86', 'ПРИКАЗЫВАЮ:'],
      ['Протокол № 4'],
      ['План мероприятий'],
      ['14 апреля состоялось совещание директоров.'],
    ),
    fc.array(
      fc.oneof(
        { weight: 20, arbitrary: someParagraph },
        { weight: 1, arbitrary: someTable },
        { weight: 1, arbitrary: planTable },
        { weight: 1, arbitrary: fc.constant<SourceBlock>({ kind: 'break' }) },
      ),
      { maxLength: 40 },
    ),
  )
  .map(([first, blocks]) => ({
    format: 'docx',
    doubts: [],
    blocks: [...first.map((text): SourceBlock => ({ kind: 'paragraph', text })), ...blocks],
  }));

const someHints = (source: SourcePaper): fc.Arbitrary<LineHints> => {
  const places = sourceLines(source).map(({ at }) => String(at));
  if (places.length === 0) return fc.constant({});
  return fc.dictionary(fc.constantFrom(...places), fc.constantFrom(...lineRoleSchema.options), { maxKeys: 6 });
};

function check(source: SourcePaper, options: Omit<Parameters<typeof recognise>[1], 'idPrefix'> = {}): void {
  const found = recognise(source, { idPrefix: 't', ...options });
  expect(recognisedSchema.safeParse(found).success).toBe(true);
  expect(found.roles).toHaveLength(sourceLines(source).length);
  expect(bookedWords(source, found)).toEqual(sourceWords(source));
  expect(keptWords(source, found)).toEqual(sourceWords(source));
  expect(new Set(idsOf(found.content)).size).toBe(idsOf(found.content).length);
}

/** Every id of a thing in the content; references to things are no ids of their own. */
function idsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' && typeof inner === 'string' ? [inner] : idsOf(inner)));
}

const RUNS = Number(process.env['WORD_RUNS'] ?? 300);

describe('no word is lost, none is added', () => {
  test('lines of real shapes in any order, with looks, tables and asides', () => {
    fc.assert(
      fc.property(somePaper, (source) => {
        expect(sourcePaperSchema.safeParse(source).success).toBe(true);
        check(source);
      }),
      { numRuns: RUNS },
    );
  });

  test('whatever people say about lines and about the kind', () => {
    const said = somePaper.chain((source) =>
      fc.tuple(fc.constant(source), someHints(source), fc.option(fc.constantFrom(...documentKindSchema.options), { nil: undefined })),
    );
    fc.assert(
      fc.property(said, ([source, hints, kind]) => check(source, { hints, ...(kind === undefined ? {} : { kind }) })),
      { numRuns: RUNS },
    );
  });

  test.each(documentKindSchema.options)('read as a %s against all evidence', (kind) => {
    fc.assert(
      fc.property(somePaper, (source) => check(source, { kind })),
      { numRuns: RUNS / 2 },
    );
  });
});

const FOLDERS = ['../../../../shared/seeds', '../../support/twins', '../../importers/corpus']
  .map((folder) => join(import.meta.dirname, folder))
  .filter(existsSync);
const PAPERS = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name)),
);

describe.each(PAPERS)('%s', (file) => {
  const source = readText(readFileSync(file));

  test('no word is lost, none is added', () => check(source));

  test.each(documentKindSchema.options)('nor read as a %s', (kind) => check(source, { kind }));

  test('nor with anything said about its lines', () => {
    fc.assert(
      fc.property(someHints(source), (hints) => check(source, { hints })),
      { numRuns: 20 },
    );
  });
});
