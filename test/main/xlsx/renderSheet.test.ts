import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderSheet, type SheetTable } from '../../../src-main/xlsx/renderSheet.ts';
import { readSheet } from '../../support/readSheet.ts';

const TABLE: SheetTable = {
  name: 'Поручения',
  lead: ['Поручения на 22.11.2026'],
  columns: [
    { title: 'Поручение', width: 40 },
    { title: 'Срок', width: 12, align: 'center' },
    { title: 'Всего', width: 8, align: 'right' },
  ],
  rows: [
    ['Разместить план на сайте', { day: '2026-12-01' }, 14],
    ['=1+1', null, 0],
  ],
  orientation: 'landscape',
};

test('texts, days and numbers stand in their cells; nothing becomes a formula', async () => {
  const bytes = await renderSheet(TABLE);
  expect(readSheet(bytes)).toEqual([
    ['Поручения на 22.11.2026', '', ''],
    ['Поручение', 'Срок', 'Всего'],
    ['Разместить план на сайте', '46357', '14'],
    ['=1+1', '', '0'],
  ]);
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).not.toContain('<f>');
  expect(sheet).toContain('orientation="landscape"');
});

test('any text comes back as it was, unprintable signs apart', async () => {
  const words = fc.string({ unit: fc.constantFrom(...'абв «»№<>&"\'\n0=+-@ '), maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 8 }), async (texts) => {
      const bytes = await renderSheet({ ...TABLE, lead: [], columns: [{ title: 'Текст', width: 20 }], rows: texts.map((text) => [text]) });
      expect(readSheet(bytes).slice(1)).toEqual(texts.map((text) => [text]));
    }),
    { numRuns: 40 },
  );
});
