import { expect, test } from 'vitest';
import { openTestCore } from '../../support/openTestCore.ts';
import { readSheet } from '../../support/readSheet.ts';

test('an empty department still gets a report, a list, a matrix and a calendar that open', async () => {
  const { client } = await openTestCore();
  const list = await client.call('tracking.export', { filter: {}, wanted: { what: 'list', format: 'xlsx' } });
  expect(list.name).toBe('Поручения на 22.11.2026.xlsx');
  expect(readSheet(list.bytes)[0]?.[0]).toBe('Поручения на 22.11.2026: 0');
  const matrix = await client.call('tracking.export', { filter: {}, wanted: { what: 'matrix', format: 'xlsx', year: 2026, by: 'quarter' } });
  expect(readSheet(matrix.bytes)[1]).toEqual(['Исполнитель', 'I кв.', 'II кв.', 'III кв.', 'IV кв.', 'Итог']);
  const calendar = await client.call('tracking.export', { filter: {}, wanted: { what: 'calendar', format: 'ics' } });
  expect(Buffer.from(calendar.bytes).toString()).toContain('BEGIN:VCALENDAR\r\n');
  const report = await client.call('tracking.export', { filter: {}, wanted: { what: 'report', format: 'txt' } });
  expect(Buffer.from(report.bytes).toString()).toContain('СПРАВКА');
  const word = await client.call('tracking.export', { filter: {}, wanted: { what: 'report', format: 'docx' } });
  expect(word.name).toBe('Справка об исполнении поручений на 22.11.2026.docx');
});
