import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateParts, daysInMonth, plainDate, plainDateSchema } from '../../../src-shared/base/plainDate.ts';

describe('plainDate', () => {
  test('agrees with the platform about which days exist', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, day) => {
          const date = new Date(0);
          date.setUTCFullYear(year, month - 1, day);
          const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
          expect(plainDate(year, month, day)).toBe(exists ? date.toISOString().slice(0, 10) : null);
        },
      ),
    );
  });

  test('splits what it builds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const date = plainDate(year, month, Math.min(day, daysInMonth(year, month)));
          expect(date === null ? null : dateParts(date)).toEqual({ year, month, day: Math.min(day, daysInMonth(year, month)) });
        },
      ),
    );
  });

  test.each(['2023-02-29', '2023-02-31', '1900-02-29', '2023-13-01', '23-01-01', '2023-1-1', '', '2023-01-01T00:00'])(
    'refuses %j',
    (text) => {
      expect(dateParts(text)).toBeNull();
      expect(plainDateSchema.safeParse(text).success).toBe(false);
    },
  );

  test.each(['2024-02-29', '2000-02-29', '2023-12-31'])('accepts %j', (text) => {
    expect(plainDateSchema.safeParse(text).success).toBe(true);
  });
});
