import { describe, expect, test } from 'vitest';
import type { Annex } from '../../../src-shared/documents/annex.ts';
import { blocksText } from '../../../src-shared/documents/richText.ts';
import { recognise } from '../../../src-shared/recognition/recognise.ts';
import type { SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import { BREAK, line, paper, table } from './sourcePapers.ts';

/** The order in front of all annexes here. */
const ORDER = [
  'УПРАВЛЕНИЕ ОБРАЗОВАНИЯ',
  'ПРИКАЗ',
  '05.11.2022 № 86',
  'О подготовке к зиме',
  'ПРИКАЗЫВАЮ:',
  '1. Утвердить план (Приложение № 1).',
  '2. Контроль за исполнением возложить на Солодова П.А.',
  'Начальник управления Н.С. Ветлугина',
] as const;

const PLAN = table([
  ['№', 'Мероприятие', 'Срок', 'Ответственный'],
  ['1', 'Осмотр котельной', 'октябрь', 'Солодов П.А.'],
]);

function annexesOf(source: SourcePaper): readonly Annex[] {
  const { content } = recognise(source, { idPrefix: 't' });
  return content?.kind === 'order' || content?.kind === 'protocol' ? content.annexes : [];
}

/** Kind, heading and title of each annex. */
function seen(source: SourcePaper): readonly (readonly string[])[] {
  return annexesOf(source).map((annex) => [
    annex.kind,
    annex.reference ?? '(derived)',
    annex.kind === 'plan' ? annex.plan.title : annex.title,
  ]);
}

const right = (text: string) => line(text, { align: 'right' });
const centre = (text: string) => line(text, { align: 'center', bold: true });

describe('the heading of an annex', () => {
  test.each<[string, SourcePaper, readonly (readonly string[])[]]>([
    [
      'a block at the right over several lines',
      paper(
        ...ORDER,
        BREAK,
        right('Приложение № 1'),
        right('к приказу управления образования'),
        right('от 05.11.2022 № 86'),
        centre('План подготовки к зиме'),
        PLAN,
      ),
      [['plan', 'Приложение № 1\nк приказу управления образования\nот 05.11.2022 № 86', 'План подготовки к зиме']],
    ],
    [
      'all of it on one line',
      paper(...ORDER, 'Приложение к приказу управления образования от 05.11.2022 № 86', centre('План подготовки к зиме'), PLAN),
      [['plan', 'Приложение к приказу управления образования от 05.11.2022 № 86', 'План подготовки к зиме']],
    ],
    [
      'between slashes, the order on the next line',
      paper(...ORDER, '', '/Приложение № 1/', '', centre('План подготовки к зиме'), PLAN),
      [['plan', '/Приложение № 1/', 'План подготовки к зиме']],
    ],
    [
      'in a table that lays the sheet out',
      paper(...ORDER, BREAK, table([['', 'Приложение 1\nк приказу от 05.11.2022\n№ 86']], false), centre('План подготовки к зиме'), PLAN),
      [['plan', 'Приложение 1\nк приказу от 05.11.2022\n№ 86', 'План подготовки к зиме']],
    ],
    [
      'in a table with an agreement beside it',
      paper(
        ...ORDER,
        BREAK,
        table([['СОГЛАСОВАНО\nПредседатель профсоюза', 'УТВЕРЖДЁН\nприказом от 05.11.2022 № 86']], false),
        centre('ПЛАН'),
        PLAN,
      ),
      [['plan', 'СОГЛАСОВАНО\nПредседатель профсоюза\nУТВЕРЖДЁН\nприказом от 05.11.2022 № 86', 'ПЛАН']],
    ],
    [
      '«УТВЕРЖДЁН приказом …» instead of it',
      paper(
        ...ORDER,
        BREAK,
        right('УТВЕРЖДЁН'),
        right('приказом управления образования'),
        right('от 05.11.2022 № 86'),
        centre('План подготовки к зиме'),
        PLAN,
      ),
      [['plan', 'УТВЕРЖДЁН\nприказом управления образования\nот 05.11.2022 № 86', 'План подготовки к зиме']],
    ],
    [
      'both besides',
      paper(
        ...ORDER,
        BREAK,
        right('Приложение № 1'),
        right('УТВЕРЖДЕНО'),
        right('приказом от 05.11.2022 № 86'),
        centre('ПОЛОЖЕНИЕ'),
        centre('о конкурсе'),
        '1. Конкурс проводит управление.',
      ),
      [['text', 'Приложение № 1\nУТВЕРЖДЕНО\nприказом от 05.11.2022 № 86', 'ПОЛОЖЕНИЕ\nо конкурсе']],
    ],
    [
      'without places on the sheet and without a page break',
      paper(
        ...ORDER,
        'Приложение № 1',
        'к приказу управления',
        'образования Заозёрного округа',
        'от 05.11.2022 г. № 86',
        '',
        'План подготовки к зиме',
        PLAN,
      ),
      [['plan', 'Приложение № 1\nк приказу управления\nобразования Заозёрного округа\nот 05.11.2022 г. № 86', 'План подготовки к зиме']],
    ],
    [
      'several annexes in one file',
      paper(
        ...ORDER,
        BREAK,
        right('Приложение № 1'),
        centre('План подготовки к зиме'),
        PLAN,
        BREAK,
        right('Приложение № 2'),
        centre('Состав комиссии'),
        'Солодов П.А. – председатель',
        'Лебедянская Т.И. – секретарь',
      ),
      [
        ['plan', 'Приложение № 1', 'План подготовки к зиме'],
        ['text', 'Приложение № 2', 'Состав комиссии'],
      ],
    ],
    [
      'all of the annex in one table',
      paper(
        ...ORDER,
        BREAK,
        table([
          [['Приложение № 1', 4]],
          [['к приказу от 05.11.2022 № 86', 4]],
          [['План подготовки к зиме', 4]],
          ['№', 'Мероприятие', 'Срок', 'Ответственный'],
          ['1', 'Осмотр', 'май', 'все'],
        ]),
      ),
      [['plan', 'Приложение № 1\nк приказу от 05.11.2022 № 86', 'План подготовки к зиме']],
    ],
    [
      'a form of another annex',
      paper(...ORDER, BREAK, right('Приложение № 1 (форма)'), centre('ЗАЯВКА'), 'Фамилия ________'),
      [['text', 'Приложение № 1 (форма)', 'ЗАЯВКА']],
    ],
    [
      'after a sheet of visas',
      paper(
        ...ORDER,
        'СОГЛАСОВАНО:',
        'Юрист Лебедянская Т.И.',
        'Разослано: в дело – 2 экз.',
        right('Приложение'),
        right('к приказу от 05.11.2022 № 86'),
        centre('План подготовки к зиме'),
        PLAN,
      ),
      [['plan', 'Приложение\nк приказу от 05.11.2022 № 86', 'План подготовки к зиме']],
    ],
    [
      'the heading on lines of one paragraph',
      paper(
        ...ORDER,
        line('Приложение № 1\nк приказу управления образования\nот 05.11.2022 № 86', { align: 'right' }),
        centre('План подготовки к зиме'),
        PLAN,
      ),
      [['plan', 'Приложение № 1\nк приказу управления образования\nот 05.11.2022 № 86', 'План подготовки к зиме']],
    ],
  ])('%s', (_name, source, expected) => {
    expect(seen(source)).toEqual(expected);
  });

  test('an order that only names its annexes has none', () => {
    expect(seen(paper(...ORDER, 'Приложения:', 'Приложение № 1. План подготовки', 'Приложение № 2. Состав комиссии'))).toEqual([]);
    expect(seen(paper(...ORDER, '3. Утвердить состав комиссии согласно', 'Приложению № 2).'))).toEqual([]);
  });

  test('what a person says about a line is law', () => {
    const source = paper(...ORDER, 'К нашему приказу', 'План подготовки к зиме', PLAN);
    expect(annexesOf(source)).toEqual([]);
    const { content } = recognise(source, { idPrefix: 't', hints: { '8': 'annexReference', '9': 'annexTitle' } });
    expect(content?.kind === 'order' ? content.annexes.map(({ kind, reference }) => [kind, reference]) : null).toEqual([
      ['plan', 'К нашему приказу'],
    ]);
  });

  test('rows of a table in the order itself become a plan when a person says so', () => {
    const source = paper(...ORDER, PLAN);
    expect(annexesOf(source)).toEqual([]);
    const { content, kind } = recognise(source, { idPrefix: 't', hints: { '8': 'planHeader' } });
    expect(kind).toBe('order');
    expect(content?.kind === 'order' && content.annexes.map((annex) => annex.kind === 'plan' && annex.plan.rows.length)).toEqual([1]);
    expect(content?.kind === 'order' && content.signatures.length).toBe(1);
  });

  test('sheets behind the annexes belong to the paper', () => {
    const source = paper(
      ...ORDER,
      BREAK,
      right('Приложение № 1'),
      centre('План подготовки к зиме'),
      PLAN,
      BREAK,
      'Лист ознакомления',
      'Солодов П.А.',
    );
    const annexes = annexesOf(source);
    expect(annexes).toHaveLength(1);
    expect(JSON.stringify(annexes)).not.toContain('ознакомления');
  });
});

test('a plan whose table a text layer lost keeps its activities as rows', () => {
  const [annex] = annexesOf(
    paper(
      ...ORDER,
      BREAK,
      right('Приложение № 1'),
      centre('План подготовки к зиме'),
      'N п/п Наименование мероприятия Срок исполнения Ответственные исполнители',
      '1 2 3 4',
      '1. Осмотр котельных до 15 июня Солодов П.А.',
      '2. Пробный пуск октябрь Лебедянская Т.И.',
    ),
  );
  if (annex?.kind !== 'plan') throw new Error('no plan');
  expect(annex.plan.rows.map((row) => row.kind === 'activity' && [row.label, ...Object.values(row.cells).map(({ text }) => text)])).toEqual(
    [
      ['1.', 'Осмотр котельных до 15 июня Солодов П.А.'],
      ['2.', 'Пробный пуск октябрь Лебедянская Т.И.'],
    ],
  );
});

describe('a text annex', () => {
  test('points, running text and tables stand in turn', () => {
    const source = paper(
      ...ORDER,
      BREAK,
      right('Приложение № 1'),
      centre('ПОЛОЖЕНИЕ'),
      centre('о конкурсе чтецов'),
      'Настоящее положение определяет порядок конкурса.',
      '1. Общие положения',
      '1.1. Конкурс проводит управление.',
      '1.2. Участвуют школы.',
      table([
        ['Возраст', 'Номинация'],
        ['7–10', 'Проза'],
      ]),
    );
    const [annex] = annexesOf(source);
    if (annex?.kind !== 'text') throw new Error('no text annex');
    expect(annex.parts.map(({ kind }) => kind)).toEqual(['text', 'points', 'text']);
    const [text, points, grid] = annex.parts;
    expect(text?.kind === 'text' && blocksText(text.body)).toBe('Настоящее положение определяет порядок конкурса.');
    expect(grid?.kind === 'text' && blocksText(grid.body)).toBe('Возраст\tНоминация\n7–10\tПроза');
    const all = points?.kind === 'points' ? points.points.flatMap((point) => [point, ...point.children]) : [];
    expect(all.map(({ label }) => label)).toEqual(['1.', '1.1.', '1.2.']);
  });

  test('a few lines above the table of a plan go with its title', () => {
    const source = paper(
      ...ORDER,
      BREAK,
      right('Приложение № 1'),
      centre('Программа подготовки к зиме'),
      'Цель программы: подготовить школы.',
      PLAN,
    );
    expect(seen(source)).toEqual([['plan', 'Приложение № 1', 'Программа подготовки к зиме\nЦель программы: подготовить школы.']]);
  });

  test('a long text above the table keeps heading and title, the plan follows', () => {
    const text = Array.from({ length: 8 }, (_, at) => `Задача ${at + 1} программы: осмотреть котельные.`);
    const source = paper(
      ...ORDER,
      BREAK,
      right('Приложение № 1'),
      centre('Программа подготовки к зиме'),
      'Пояснительная записка.',
      ...text,
      PLAN,
    );
    expect(seen(source)).toEqual([
      ['text', 'Приложение № 1', 'Программа подготовки к зиме'],
      ['plan', '', ''],
    ]);
  });

  test('a table with other columns is no piece of the plan; another plan is one of its own', () => {
    const source = paper(
      ...ORDER,
      BREAK,
      right('Приложение № 1'),
      centre('План подготовки к зиме'),
      table([
        ['Показатель', '2023'],
        ['Доля школ', '90'],
      ]),
      PLAN,
      'Медиаплан',
      table([
        ['Мероприятие', 'Срок'],
        ['Заметка', 'май'],
        ['Ролик', 'июнь'],
      ]),
      'Показатели',
      table([
        ['Показатель', '2023', '2024', '2025', '2026', '2027'],
        ['Доля школ', '90', '95', '97', '98', '99'],
      ]),
    );
    expect(seen(source)).toEqual([
      ['text', 'Приложение № 1', 'План подготовки к зиме'],
      ['plan', '', ''],
      ['plan', '', 'Медиаплан'],
      ['text', '', ''],
    ]);
  });
});
