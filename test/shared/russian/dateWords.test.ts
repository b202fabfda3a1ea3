import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainDate } from '../../../src-shared/base/plainDate.ts';
import { dateStyleSchema } from '../../../src-shared/documents/dateStyle.ts';
import { timeStyleSchema } from '../../../src-shared/documents/letterhead.ts';
import { formatDate, formatTime, readDate, readTime } from '../../../src-shared/russian/dateWords.ts';

const day = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => plainDate(year, month, date))
  .filter((date) => date !== null);

describe('dates', () => {
  test.each([
    ['numeric', '04.04.2023'],
    ['numericYear', '04.04.2023г.'],
    ['words', '4 апреля 2023 г.'],
    ['wordsYear', '4 апреля 2023 года'],
    ['quoted', '«04» апреля 2023 года'],
  ] as const)('%s: %s', (style, text) => expect(formatDate('2023-04-04', style)).toBe(text));

  it('reads back what it wrote, in every style of the letterhead', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...dateStyleSchema.options), (date, style) => {
        expect(readDate(formatDate(date, style))).toEqual({ date });
        expect(readDate(formatDate(date, style).replaceAll(' ', '\u00a0'))).toEqual({ date });
      }),
    );
  });

  test.each([
    ['14.04.2023', '2023-04-14'],
    ['14. 04.2023', '2023-04-14'],
    ['14.4.23', '2023-04-14'],
    ['1.9.2026', '2026-09-01'],
    ['010926', '2026-09-01'],
    ['01092026', '2026-09-01'],
    ['2026-09-01', '2026-09-01'],
    ['1 сентября 2026 г.', '2026-09-01'],
    ['1 Сентября 2026года', '2026-09-01'],
    ['"14" апреля 2023 года', '2023-04-14'],
    ['« 14 » апреля 2023', '2023-04-14'],
    ['18.02.2021г.', '2021-02-18'],
    ['29.02.2024', '2024-02-29'],
  ])('reads «%s»', (text, date) => expect(readDate(text)).toEqual({ date }));

  it('takes the default year only where none is written', () => {
    expect(readDate('14 апреля', { defaultYear: 2023 })).toEqual({ date: '2023-04-14' });
    expect(readDate('14.04', { defaultYear: 2023 })).toEqual({ date: '2023-04-14' });
    expect(readDate('14 апреля 2021 г.', { defaultYear: 2023 })).toEqual({ date: '2021-04-14' });
    expect(readDate('14 апреля')).toEqual({ error: 'none' });
  });

  test.each(['31.02.2023', '29 февраля 2023 г.', '00.01.2023', '14.13.2023', '310926'])('«%s» is no day', (text) =>
    expect(readDate(text)).toEqual({ error: 'noSuchDay' }),
  );
  test.each(['', 'завтра', '14 апреле 2023', '14.04.023', '14.04.2023 и 15.04.2023', 'каждое 5 число'])('«%s» is not read', (text) =>
    expect(readDate(text)).toEqual({ error: 'none' }),
  );
});

describe('times', () => {
  test.each([
    ['colon', '09:05'],
    ['dot', '09.05'],
    ['dotHours', '09.05 часов'],
    ['dotHoursShort', '09.05 час.'],
    ['hoursMinutes', '9 ч. 05 мин.'],
  ] as const)('%s: %s', (style, text) => expect(formatTime('09:05', style)).toBe(text));

  it('reads back what it wrote, in every style of the letterhead', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), fc.constantFrom(...timeStyleSchema.options), (hours, minutes, style) => {
        const time = `${two(hours)}:${two(minutes)}`;
        expect(readTime(formatTime(time, style))).toEqual({ time });
      }),
    );
  });

  test.each([
    ['09.00 часов', '09:00'],
    ['9:00', '09:00'],
    ['10 ч. 00 мин.', '10:00'],
    ['10.00 час.', '10:00'],
    ['10 часов', '10:00'],
    ['в 14-30', '14:30'],
    ['0900', '09:00'],
  ])('reads «%s»', (text, time) => expect(readTime(text)).toEqual({ time }));

  it('tells a wrong time from no time', () => {
    expect(readTime('25:00')).toEqual({ error: 'noSuchTime' });
    expect(readTime('09:60')).toEqual({ error: 'noSuchTime' });
    expect(readTime('после обеда')).toEqual({ error: 'none' });
  });
});
