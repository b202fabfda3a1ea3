import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '../../../src-shared/base/plainDate.ts';
import { readCalendarDate } from '../../../src-shared/deadline/calendarDate.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';

test.each([
  ['01.09.2023', 'on', '2023-09-01'],
  ['1 сентября 2026 г.', 'on', '2026-09-01'],
  ['До 10.05.2023', 'by', '2023-05-10'],
  ['до 1 сентября 2026 г.', 'by', '2026-09-01'],
  ['не позднее 5 мая 2026 года', 'by', '2026-05-05'],
  ['до 1 марта.2021года', 'by', '2021-03-01'],
  ['Срок: до 18.02.2021г.;', 'by', '2021-02-18'],
  ['в срок до 10.05.2023', 'by', '2023-05-10'],
  ['до\u00a015 апреля', 'by', '2023-04-15'],
  ['до 14 апреля', 'by', '2023-04-14'],
  ['до 13 апреля', 'by', '2024-04-13'],
  ['29 февраля', 'on', '2024-02-29'],
] as const)('%s', (words, kind, date) => expect(readCalendarDate(words, '2023-04-14')).toEqual({ kind, date }));

test.each(['до 31.02.2023', 'до 31 апреля', '29.02.2023'])('«%s» is no day', (words) =>
  expect(readCalendarDate(words, '2023-04-14')).toEqual({ kind: 'noSuchDay', words }),
);

test.each([
  '',
  'ежемесячно',
  'до 5 числа каждого месяца',
  'до 1 сентября ежегодно',
  'постоянно',
  'май 2023',
  'с 1 по 15 мая 2023 г.',
  'до конца года',
  'допустим 1 мая',
])('«%s» is left to the grammar', (words) => expect(readCalendarDate(words, '2023-04-14')).toBeNull());

test('a day without a year needs the date of the paper', () => expect(readCalendarDate('до 1 мая', null)).toBeNull());

test('without a year: the first such day counted day by day from the paper', () => {
  const day = fc.date({ min: new Date('1995-01-01'), max: new Date('2095-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (from, month, date) => {
      fc.pre(plainDate(2000, month, date) !== null);
      const walk = new Date(from);
      while (walk.getUTCMonth() + 1 !== month || walk.getUTCDate() !== date) walk.setUTCDate(walk.getUTCDate() + 1);
      const expected = walk.toISOString().slice(0, 10);
      const words = formatDate(expected, 'words').replace(/ \d{4} г\.$/u, '');
      expect(readCalendarDate(`до ${words}`, from.toISOString().slice(0, 10))).toEqual({ kind: 'by', date: expected });
    }),
  );
});
