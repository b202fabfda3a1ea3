import { expect, test } from 'vitest';
import { readDeadlineCell } from '../../../src-renderer/planGrid/deadlineReading.ts';
import { calendarWith } from '../../../src-shared/deadline/editedCalendar.ts';
import { USUAL_COUNTING } from '../../../src-shared/deadline/usualCalendar.ts';

test.each([
  ['', 'none', ''],
  ['постоянно', 'none', ''],
  ['до 15.10.2026', 'none', ''],
  ['до 25 декабря 2026 г.', 'none', ''],
  ['до 31 мая 2027', 'none', ''],
  ['к 5 и 10 октября 2026 года', 'none', ''],
  ['с 1 по 10 октября 2026 г.', 'none', ''],
  ['до 25.12.26', 'understood', '25.12.2026'],
  ['декабрь 2026', 'understood', 'до\u00a031.12.2026'],
  ['до 1 сентября', 'understood', '01.09.2026'],
  ['в течение учебного года', 'understood', 'до\u00a031.08.2027'],
  ['Ежегодно, апрель', 'understood', 'до\u00a030.04.2027'],
  ['Не реже 1 раза в тримесястр', 'understood', 'не реже 1 раза в триместр: до\u00a019.11.2026…'],
  ['по графику министерства', 'unclear', 'укажите дату'],
  ['31.02.2027', 'unclear', 'такой даты нет'],
  ['в течение года', 'unclear', 'не сказано, календарный это год или учебный'],
  ['ы', 'unclear', 'срок не распознан'],
])('the chip under «%s»', (words, kind, text) => {
  expect(readDeadlineCell(words, '2026-09-01')).toEqual({ kind, text });
});

test('the heading of the plan says which year is meant', () => {
  expect(readDeadlineCell('в течение года', '2026-09-01', 'План на 2026-2027 учебный год').kind).toBe('understood');
  expect(readDeadlineCell('в течение учебного года', '2026-09-01', 'План на 2026-2027 учебный год').text).toBe('до\u00a031.08.2027');
});

test('without the paper\u2019s date no day is made up', () => {
  expect(readDeadlineCell('до 1 сентября', null)).toEqual({ kind: 'none', text: '' });
});

test('a department\u2019s own terms and working days are counted by, also for words that were read before', () => {
  const school = { ...USUAL_COUNTING.school, trimesterEnds: ['11-05', '02-20', '05-31'] };
  const edited = new Map([[2026, [{ date: '2026-09-30', kind: 'off' as const, note: 'День округа' }]]]);
  const own = { school, calendar: calendarWith(edited, true) };
  expect(readDeadlineCell('Не реже 1 раза в триместр', '2026-09-01').text).toContain('до\u00a019.11.2026…');
  expect(readDeadlineCell('Не реже 1 раза в триместр', '2026-09-01', '', own).text).toContain('до\u00a005.11.2026…');
  expect(readDeadlineCell('до последнего рабочего дня месяца', '2026-09-01').text).toContain('30.09.2026');
  expect(readDeadlineCell('до последнего рабочего дня месяца', '2026-09-01', '', own).text).toContain('29.09.2026');
});
