import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addYears, daysBetween } from '../../../src-shared/base/dayArithmetic.ts';
import { outcomeSchema, standingOf, type Standing, type StoredStanding } from '../../../src-shared/tracking/standing.ts';
import { sumWords } from '../../../src-shared/tracking/sumWords.ts';

const TODAY = '2026-02-27';

/** Written down by hand, around the end of a February. */
const TABLE: readonly (readonly [Partial<StoredStanding>, Standing])[] = [
  [{ due: '2026-02-26' }, 'overdue'],
  [{ due: '2026-02-26', outcome: 'partly' }, 'overdue'],
  [{ due: '2026-02-27' }, 'today'],
  [{ due: '2026-02-28' }, 'soon'],
  [{ due: '2026-03-06' }, 'soon'],
  [{ due: '2026-03-07' }, 'planned'],
  [{ due: null }, 'undated'],
  [{ due: null, ongoing: true }, 'ongoing'],
  [{ due: null, ongoing: true, outcome: 'partly' }, 'ongoing'],
  [{ due: null, ongoing: true, outcome: 'done', doneOn: '2026-02-27' }, 'done'],
  [{ due: '2026-02-26', ongoing: true }, 'overdue'],
  [{ due: '2026-02-26', outcome: 'done', doneOn: '2026-02-26' }, 'done'],
  [{ due: '2026-02-26', outcome: 'done', doneOn: '2026-02-27' }, 'doneLate'],
  [{ due: null, outcome: 'done', doneOn: '2026-02-27' }, 'done'],
  [{ due: '2026-02-01', outcome: 'notDone' }, 'notDone'],
  [{ due: '2026-02-01', outcome: 'notApplicable' }, 'notApplicable'],
  [{ due: '2026-02-01', outcome: 'removed' }, 'removed'],
];

test.each(TABLE)('%j stands as %s', (cell, standing) => {
  expect(standingOf({ outcome: 'open', due: null, ongoing: false, doneOn: null, ...cell }, TODAY)).toBe(standing);
});

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('the same standing by the distance in days', () => {
  fc.assert(
    fc.property(day, day, fc.constantFrom(...outcomeSchema.options), (due, today, outcome) => {
      const distance = (Date.parse(due) - Date.parse(today)) / 86_400_000;
      const plain =
        outcome !== 'open' && outcome !== 'partly'
          ? outcome
          : distance < 0
            ? 'overdue'
            : distance === 0
              ? 'today'
              : distance < 8
                ? 'soon'
                : 'planned';
      expect(standingOf({ outcome, due, ongoing: false, doneOn: due }, today)).toBe(plain);
    }),
  );
});

test('days are added as the calendar of this machine adds them', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
      const moment = new Date(`${from}T12:00:00Z`);
      moment.setUTCDate(moment.getUTCDate() + days);
      const to = moment.toISOString().slice(0, 10);
      expect(addDays(from, days)).toBe(to);
      expect(daysBetween(from, to)).toBe(days);
    }),
  );
});

test('a year later, 29 February included', () => {
  expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
  expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  expect(addYears('2021-08-20', 1)).toBe('2022-08-20');
});

test('how many cells a duty makes, in words', () => {
  const plain = (words: string): string => words.replaceAll('\u00a0', ' ');
  const quarterly = { kind: 'periodic', unit: 'quarter', dayOfMonth: 20, offset: 'following-month' } as const;
  const days = (count: number): string[] => Array.from({ length: count }, (_, place) => `2026-0${place + 1}-20`);
  expect(plain(sumWords(14, 'schools', quarterly, days(4)))).toBe('14 школ × 4 квартала = 56');
  expect(plain(sumWords(14, 'schools', quarterly, days(7)))).toBe('14 школ × 4 квартала = 56 в год, до 20.07.2026 – 98');
  expect(plain(sumWords(1, 'kindergartens', null, days(1)))).toBe('1 детский сад × 1 срок = 1');
  expect(plain(sumWords(3, 'institutions', { ...quarterly, every: 2 }, days(2)))).toBe('3 организации × 2 срока = 6');
  expect(plain(sumWords(2, 'performers', null, []))).toBe('2 исполнителя без срока');
  expect(plain(sumWords(2, 'performers', null, [], true))).toBe('2 исполнителя, без даты');
});
