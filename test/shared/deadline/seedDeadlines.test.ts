import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dueDates } from '../../../src-shared/deadline/dueDates.ts';
import { findDeadlines } from '../../../src-shared/deadline/findDeadlines.ts';
import { readDeadline } from '../../../src-shared/deadline/readDeadline.ts';
import { dueContextOf } from './dueContextOf.ts';
import { SHARED } from './sharedTable.ts';

/** The real papers are read where they lie and never copied; here stand only the words of their deadlines. */
const FOLDER = join(SHARED, 'seeds');
const present = existsSync(FOLDER);
if (!present) process.stderr.write('\n*** The real papers are missing beside the repository: their deadlines were NOT looked for ***\n');

function seed(number: string): string {
  const name = readdirSync(FOLDER).find((each) => each.startsWith(number)) ?? '';
  return readFileSync(join(FOLDER, name), 'utf8');
}

/** From the first decision on: what stands above it is head and agenda. */
function decisions(text: string, first: RegExp): readonly string[] {
  const body = text.slice(text.search(first));
  return body.split('\n').flatMap((line) => line.split('\t'));
}

/** The words of every deadline in the decisions and in the plan, in order, counted by hand. */
const FOUND: readonly (readonly [number: string, first: RegExp, words: readonly (string | RegExp)[]])[] = [
  [
    '000',
    /Решили/,
    [
      'постоянно',
      'до 20 числа месяца, следующего за отчетным',
      'ежеквартально до 20 числа',
      'постоянно',
      '01.09.2023',
      'при необходимости',
      'До 10.05.2023',
    ],
  ],
  ['001', /РЕШИЛИ/, ['постоянно']],
  ['002', /16 апреля/, []],
  ['003', /Решили/, ['в сентябре 2021г.', 'до 1 марта.2021года']],
  [
    '004',
    /ПРИКАЗЫВАЮ/,
    [
      'ежегодно до 1 сентября',
      'со дня его подписания',
      ...Array<string>(3).fill('в течение учебного года'),
      'по графику Минпросвещения России',
      'Не реже 1 раза в тримесястр',
      // To the end of its cell; a longer run of the paper's words may not stand here.
      /^в сроки, определяемые Минпросвещения России и .* области$/,
      'Ежегодно, апрель',
      ...Array<string>(2).fill('в течение учебного года'),
      'Ежегодно, октябрь',
      ...Array<string>(2).fill('в течение учебного года'),
      'Ежегодно, февраль',
      'в течение учебного года',
      'Ежегодно, декабрь',
      ...Array<string>(4).fill('в течение учебного года'),
      'Ежегодно, июнь',
      'в течение учебного года',
      'Ежегодно, март-апрель',
      'в течение учебного года',
    ],
  ],
];

/** Words, the paper's date, the end of the year after it, and the days, by a wall calendar. */
const DUE: readonly (readonly [words: string, on: string, until: string, due: string])[] = [
  ['постоянно', '2023-04-14', '2024-12-31', ''],
  ['01.09.2023', '2023-04-14', '2024-12-31', '2023-09-01'],
  ['До 10.05.2023', '2023-04-14', '2024-12-31', '2023-05-10'],
  ['в сентябре 2021г.', '2021-02-18', '2022-12-31', '2021-09-30'],
  ['до 1 марта.2021года', '2021-02-18', '2022-12-31', '2021-03-01'],
  ['ежегодно до 1 сентября', '2021-08-20', '2022-12-31', '2021-09-01 2022-09-01'],
  ['в течение учебного года', '2021-08-20', '2022-12-31', '2022-08-31'],
  ['по графику Минпросвещения России', '2021-08-20', '2022-12-31', ''],
  ['Не реже 1 раза в тримесястр', '2021-08-20', '2022-12-31', '2021-11-19 2022-02-20 2022-05-26 2022-11-19'],
  ['Ежегодно, апрель', '2021-08-20', '2022-12-31', '2022-04-30'],
  ['Ежегодно, октябрь,', '2021-08-20', '2022-12-31', '2021-10-31 2022-10-31'],
  ['Ежегодно, февраль', '2021-08-20', '2022-12-31', '2022-02-28'],
  ['Ежегодно, декабрь', '2021-08-20', '2022-12-31', '2021-12-31 2022-12-31'],
  ['Ежегодно, июнь', '2021-08-20', '2022-12-31', '2022-06-30'],
  ['Ежегодно, март-апрель', '2021-08-20', '2022-12-31', '2022-04-30'],
];

describe.skipIf(!present)('the real papers', () => {
  test.each(FOUND)('%s: every deadline and nothing else', (number, first, words) => {
    const found = decisions(seed(number), first).flatMap((text) => findDeadlines(text).map((each) => each.words));
    expect(found).toEqual(words.map((each) => (typeof each === 'string' ? each : expect.stringMatching(each))));
  });

  test('000: the line and the sentence of one point are one rule, the fuller wins', () => {
    const point = decisions(seed('000'), /Решили/).find((line) => line.startsWith('2.2.')) ?? '';
    const value = readDeadline('ежеквартально до 20 числа', { text: point });
    expect(value).toMatchObject({ kind: 'periodic', unit: 'quarter', dayOfMonth: 20, offset: 'following-month' });
    expect(value).not.toHaveProperty('ambiguous');
    const due = '2023-04-20 2023-07-20 2023-10-20 2024-01-20 2024-04-20 2024-07-20 2024-10-20';
    expect(dueDates(value, dueContextOf('2023-04-14', '2024-12-31')).join(' ')).toBe(due);
    // 20.01.2024 and 20.04.2024 and 20.07.2024 are Saturdays.
    const before = '2023-04-20 2023-07-20 2023-10-20 2024-01-19 2024-04-19 2024-07-19 2024-10-18';
    expect(dueDates(value, dueContextOf('2023-04-14', '2024-12-31', { dayOff: 'before' })).join(' ')).toBe(before);
    // The other way round: what the sentence leaves open («за отчётным» what?) its own adjective says.
    expect(readDeadline('до 20 числа месяца, следующего за отчетным', { text: point })).toEqual(value);
  });
});

test.each(DUE)('«%s» of %s until %s', (words, on, until, due) => {
  expect(dueDates(readDeadline(words), dueContextOf(on, until)).join(' ')).toBe(due);
});
