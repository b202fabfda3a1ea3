import { expect, test } from 'vitest';
import { explainDeadline, namesNoDay } from '../../../src-renderer/editor/explainDeadline.ts';

const ON = '2026-11-22';

test.each([
  ['до 20.05.2027', '', 'calm', 'Понято как: до 20.05.2027'],
  ['ежеквартально до 20 числа', 'Представлять отчёт до 20 числа месяца, следующего за отчётным.', 'calm', '20.01.2027, 20.04.2027'],
  ['31.02.2027', '', 'late', 'Такой даты нет'],
  ['как получится', '', 'unclear', 'не распознан'],
  ['по графику министерства', '', 'calm', 'укажите дату'],
] as const)('«%s» with its point «%s»', (words, pointText, tone, says) => {
  const reading = explainDeadline(words, pointText, ON, ON);
  expect(reading.tone).toBe(tone);
  expect(reading.text).toContain(says);
});

test('what leaves a choice is told with the choice', () => {
  const { tone, text } = explainDeadline('в течение года', '', ON, ON);
  expect(tone).toBe('unclear');
  expect(text).toMatch(/Можно понять как: «.+» или «.+»\.$/u);
});

test('only a day that no calendar has is marked on the sheet', () => {
  expect(namesNoDay('до 31.02.2027')).toBe(true);
  expect(namesNoDay('постоянно')).toBe(false);
});
