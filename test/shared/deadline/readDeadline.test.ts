import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ambiguityOf, readingsOf } from '../../../src-shared/deadline/ambiguity.ts';
import { defaultUntil, explainReading } from '../../../src-shared/deadline/explainReading.ts';
import { parseDeadline } from '../../../src-shared/deadline/findDeadlines.ts';
import { formatDeadline } from '../../../src-shared/deadline/format.ts';
import { readDeadline } from '../../../src-shared/deadline/readDeadline.ts';
import { arbitraryDeadline } from './arbitraryDeadline.ts';
import { dueContextOf } from './dueContextOf.ts';

describe('what stands around the words', () => {
  test('the point names the period, or the month', () => {
    const text = 'Направлять ежеквартальные отчёты в срок до 10 числа месяца, следующего за отчётным кварталом.';
    const whole = { kind: 'periodic', unit: 'quarter', dayOfMonth: 10, offset: 'following-month', bound: 'by' };
    expect(readDeadline('до 10 числа', { text })).toEqual(whole);
    expect(readDeadline('ежеквартально до 10 числа', { text })).toEqual(whole);
    expect(readDeadline('до 25 числа', { text: 'Представлять ежемесячный отчёт' })).toEqual({
      kind: 'periodic',
      unit: 'month',
      dayOfMonth: 25,
      bound: 'by',
    });
  });

  test('another day in the point, or two periods, settle nothing', () => {
    expect(readDeadline('до 10 числа', { text: 'Отчитываться ежеквартально до 20 числа следующего месяца.' })).toHaveProperty('ambiguous');
    expect(readDeadline('до 10 числа', { text: 'Ежемесячные и ежеквартальные отчёты' })).toHaveProperty('ambiguous');
    expect(readDeadline('ежеквартально до 10 числа', { text: 'Ежеквартальный отчёт' })).toHaveProperty('ambiguous', 'monthNotNamed');
  });

  test('the title of the plan tells which year is meant', () => {
    const year = 'в течение года';
    expect(readDeadline(year)).toEqual({ kind: 'ongoing', scope: 'calendar-or-school-year', ambiguous: 'yearKind' });
    expect(readDeadline(year, { heading: 'План работы на 2025-2026 учебный год' })).toEqual({
      kind: 'ongoing',
      scope: 'school-year',
      schoolYear: '2025/26',
    });
    expect(readDeadline(year, { heading: 'План мероприятий на 2026 год' })).toEqual({
      kind: 'ongoing',
      scope: 'calendar-year',
      year: 2026,
    });
    expect(readDeadline('август, в течение года', { heading: 'План на учебный год' })).toMatchObject({
      parts: [{}, { scope: 'school-year' }],
    });
    expect(readDeadline(year, { heading: 'План мероприятий' })).toHaveProperty('ambiguous');
  });
});

describe('what is said of it', () => {
  const explain = (words: string, on = '2026-11-20') => explainReading(readDeadline(words), dueContextOf(on, defaultUntil(on)));
  test.each([
    ['до 1 сентября', 'Понято как: до 01.09.2027'],
    ['01.09.2027', 'Понято как: 01.09.2027'],
    ['с 1 сентября', 'Понято как: с 01.09.2027'],
    [
      'ежеквартально до 20 числа следующего месяца',
      'Понято как: ежеквартально до 20\u00a0числа месяца, следующего за отчетным кварталом: 20.01.2027, 20.04.2027, 20.07.2027, 20.10.2027',
    ],
    ['ежемесячно', 'Понято как: ежемесячно: 30.11.2026, 31.12.2026, 31.01.2027, 28.02.2027…'],
    ['Постоянно', 'Понято как: постоянно'],
    ['по графику Минпросвещения', 'Понято как: по графику Минпросвещения – укажите дату'],
    ['31.02.2027', 'Такой даты нет: проверьте число и месяц.'],
    ['когда-нибудь', 'Срок не распознан и сохраняется словами, как написано.'],
  ])('%s: %s', (words, text) => {
    expect(explain(words).text).toBe(text);
    expect(explain(words).understood).toBe(text.startsWith('Понято'));
  });

  test('a choice is offered where the words leave one', () => {
    expect(explain('ежеквартально до 20 числа')).toMatchObject({
      ambiguity: 'Не сказано, какого месяца это число.',
      readings: [
        { phrase: 'ежеквартально до 20 числа месяца, следующего за отчетным кварталом' },
        { phrase: 'ежеквартально до 20 числа последнего месяца квартала' },
      ],
    });
    expect(explain('в течение года').readings.map(({ phrase }) => phrase)).toEqual([
      'в течение учебного года',
      'в течение календарного года',
    ]);
    expect(explain('Срок: 3 дня').readings.map(({ phrase }) => phrase)).toEqual([
      'в течение 3 рабочих дней со дня подписания документа',
      'в течение 3 календарных дней со дня подписания документа',
    ]);
    expect(explain('до 1 сентября')).toMatchObject({ ambiguity: null, readings: [] });
  });

  test('every doubtful value has at least two readings, each without doubt and with words of its own', () => {
    fc.assert(
      fc.property(arbitraryDeadline, (value) => {
        const readings = readingsOf(value);
        if (ambiguityOf(value) === null) {
          expect(readings).toEqual([]);
          return;
        }
        expect(readings.length).toBeGreaterThan(1);
        if (value.kind === 'composite') return;
        for (const reading of readings) {
          expect(ambiguityOf(reading)).toBeNull();
          expect(parseDeadline(formatDeadline(reading))).toEqual(reading);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
