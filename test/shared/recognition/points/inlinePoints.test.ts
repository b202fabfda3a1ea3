import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraph, readPoints } from './readPoints.ts';

/** Several points in one paragraph, and numbers inside a paragraph that are none. */

test.each<[string, readonly string[], readonly string[]]>([
  [
    'numbers in brackets behind semicolons, each with its own addressee and day',
    ['1) усилить контроль; 2) директорам школ представить графики до 20.02.2023; 3) бухгалтерии до конца месяца провести сверку.'],
    [
      '[1)] усилить контроль;',
      '[2)] директорам школ представить графики до 20.02.2023; | кому директорам школ',
      '[3)] бухгалтерии до конца месяца провести сверку. | кому бухгалтерии',
    ],
  ],
  [
    'numbers with dots behind sentences, a day at the end of one',
    ['1. Принять к сведению. 2. Директорам школ сдать списки до 1 мая 2023 г. 3. Контроль оставляю за собой.', '4. Разослать решение.'],
    [
      '[1.] Принять к сведению.',
      '[2.] Директорам школ сдать списки до 1 мая 2023 г. | кому Директорам школ',
      '[3.] Контроль оставляю за собой.',
      '[4.] Разослать решение.',
    ],
  ],
  [
    'a line «Срок» behind a piece and one below all of them',
    ['1) провести сверку. Срок: до 1 мая; 2) составить акт;', 'Срок: до 5 мая.'],
    ['[1)] провести сверку. | срок Срок: до 1 мая;', '[2)] составить акт; | срок Срок: до 5 мая.'],
  ],
  [
    'never inside quotation marks or brackets',
    ['1. Разместить памятку «Лето. 2. Правила». Затем (см. план; 2. Отдых) разослать.'],
    ['[1.] Разместить памятку «Лето. 2. Правила». Затем (см. план; 2. Отдых) разослать.'],
  ],
  [
    'never places of a paper, days, amounts, times',
    ['1. Исполнить п. 2. Положения, ст. 2. Закона. До 2.03.2023 выдать 2.5 тыс. руб. К 2. 30 собраться.'],
    ['[1.] Исполнить п. 2. Положения, ст. 2. Закона. До 2.03.2023 выдать 2.5 тыс. руб. К 2. 30 собраться.'],
  ],
  [
    'only numbers that rise by one from 1',
    ['1) провести смотр; 3) составить акт.', '2. Провести сбор. 3. Составить список.'],
    ['[1)] провести смотр; 3) составить акт.', '[2.] Провести сбор. 3. Составить список.'],
  ],
  [
    'a number that the next line has itself counts something else',
    ['1. Утвердить меню. 2. Смены без изменений.', '2. Провести смотр.'],
    ['[1.] Утвердить меню. 2. Смены без изменений.', '[2.] Провести смотр.'],
  ],
  [
    'broken over lines anywhere',
    [
      '1) усилить контроль и',
      'проверить сметы; 2) директорам школ направить',
      'графики;',
      '3) бухгалтерии сдать отчёт; 4) юристу',
      'сверить акты.',
    ],
    [
      '[1)] усилить контроль и проверить сметы;',
      '[2)] директорам школ направить графики; | кому директорам школ',
      '[3)] бухгалтерии сдать отчёт; | кому бухгалтерии',
      '[4)] юристу сверить акты. | кому юристу',
    ],
  ],
  [
    'no space behind a number',
    ['1.Принять к сведению. 2.Директорам школ сдать списки.'],
    ['[1.] Принять к сведению.', '[2.] Директорам школ сдать списки. | кому Директорам школ'],
  ],
  [
    'the words of an amendment stay one text, and the count goes on',
    ['1) пункт 2 изложить в следующей редакции:', '«2. Назначить Солодова П.А. 3. Провести смотр.»;', '2) слова «до мая» исключить.'],
    ['[1)] пункт 2 изложить в следующей редакции: / «2. Назначить Солодова П.А. 3. Провести смотр.»;', '[2)] слова «до мая» исключить.'],
  ],
])('%s', (_name, source, expected) => {
  const { shown, unplaced } = readPoints(source);
  expect(shown).toEqual(expected);
  expect(unplaced.join('')).toBe('');
});

test('each piece has an id of its own, and a line said to be words stays one', () => {
  const line = '1) провести смотр; 2) составить акт.';
  expect(readPoints([line]).points.map(({ id }) => id)).toEqual(['p0', 'p0p2']);
  expect(readPoints(['Готовиться к зиме.', line], { '1': 'text' }).shown).toEqual([`Готовиться к зиме. / ${line}`]);
});

test('an automatic number with further numbers typed behind it', () => {
  expect(readPoints([paragraph('Провести смотр. 2. Составить акт.', { label: '1.' })]).shown).toEqual([
    '[1.] Провести смотр.',
    '[2.] Составить акт.',
  ]);
});

const piece = fc
  .tuple(
    fc.constantFrom('провести смотр', 'Составить акт', 'директорам школ сдать отчёт'),
    fc.constantFrom('', ' по п. 2', ' «Смена; 2) отдых»', ' (часть; 3) итоги)', ' на 2 этаже', ' (всего)', ' до 2.03.2023'),
  )
  .map((words) => words.join(''));

test('whatever is joined comes out again', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.constantFrom('1)', '1.'), (pieces, first) => {
      const sign = first.slice(1);
      const text = pieces.map((words, at) => `${at + 1}${sign} ${words};`).join(' ');
      const { points } = readPoints([text]);
      expect(points.map(({ label }) => label)).toEqual(pieces.map((_, at) => `${at + 1}${sign}`));
    }),
  );
});
