import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, monthWeeks, weekday } from '../../../src-renderer/ui/dateSteps.ts';
import { readTypedDate } from '../../../src-renderer/ui/readTypedDate.ts';

const TODAY = '2026-08-20';

describe('readTypedDate', () => {
  it.each([
    ['01.09.2026', '2026-09-01'],
    ['1.9.2026', '2026-09-01'],
    ['1.9', '2026-09-01'],
    ['1.9.26', '2026-09-01'],
    ['010926', '2026-09-01'],
    ['01092026', '2026-09-01'],
    ['1 сентября 2026', '2026-09-01'],
    ['1 сентября', '2026-09-01'],
    ['1 сентября 2026 г.', '2026-09-01'],
    ['2026-09-01', '2026-09-01'],
    ['+14', '2026-09-03'],
    ['+14 дней', '2026-09-03'],
    ['- 20', '2026-07-31'],
    ['сегодня', '2026-08-20'],
    ['Завтра', '2026-08-21'],
    ['послезавтра', '2026-08-22'],
    ['вчера', '2026-08-19'],
    ['конец  месяца', '2026-08-31'],
    ['конец года', '2026-12-31'],
  ])('%s → %s', (typed, date) => {
    expect(readTypedDate(typed, TODAY)).toEqual({ date });
  });

  it.each([
    ['31.02.2026', 'noSuchDay'],
    ['31.04', 'noSuchDay'],
    ['32.01.2026', 'noSuchDay'],
    ['когда-нибудь', 'none'],
    ['', 'none'],
    ['+', 'none'],
    ['+99999', 'none'],
  ])('%s is refused: %s', (typed, error) => {
    expect(readTypedDate(typed, TODAY)).toEqual({ error });
  });
});

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1980-01-01', days));

describe('steps of the calendar', () => {
  it('adds days as going one by one does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (date, days) => {
        let slow = date;
        for (let step = 0; step < days; step += 1) slow = dayAfter(slow);
        expect(addDays(date, days)).toBe(slow);
        expect(addDays(slow, -days)).toBe(date);
      }),
      { numRuns: 50 },
    );
  });

  it('adds months without leaving the month it comes to', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -30, max: 30 }), (date, months) => {
        const count = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        const moved = addMonths(date, months);
        expect(count(moved) - count(date)).toBe(months);
        expect(Number(moved.slice(8)) <= Number(date.slice(8))).toBe(true);
        expect(moved.slice(8) === date.slice(8) || dayAfter(moved).endsWith('-01')).toBe(true);
      }),
    );
  });

  it('shows whole weeks from Monday with every day of the month once', () => {
    fc.assert(
      fc.property(day, (date) => {
        const weeks = monthWeeks(date);
        expect(weeks.every((week) => week.length === 7 && weekday(week[0] ?? '') === 0)).toBe(true);
        const shown = weeks.flat().filter((each) => each.slice(0, 7) === date.slice(0, 7));
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown[0]).toBe(`${date.slice(0, 7)}-01`);
        expect(dayAfter(shown.at(-1) ?? '').slice(8)).toBe('01');
      }),
    );
  });
});

/** The slow second way: by the length of the months. */
function dayAfter(date: string): string {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (dayOfMonth < (lengths[month - 1] ?? 0)) return join(year, month, dayOfMonth + 1);
  return month === 12 ? join(year + 1, 1, 1) : join(year, month + 1, 1);
}

function join(year: number, month: number, dayOfMonth: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
