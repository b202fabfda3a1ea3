import { expect, test } from 'vitest';
import { summarizePaste } from '../../../src-renderer/planGrid/pasteSummary.ts';
import type { PastedRow, PastedTable } from '../../../src-shared/recognition/plan/recognizeTable.ts';
import { emptyPlan, samplePlan } from './samplePlan.ts';

const section = (text: string): PastedRow => ({ kind: 'section', text });
const row = (number: string): PastedRow => ({ kind: 'activity', cells: [{ text: number }, { text: 'Слёт' }] });
const table = (rows: readonly PastedRow[]): PastedTable => ({
  header: [
    { title: '№', meaning: 'number' },
    { title: 'Мероприятие', meaning: 'activity' },
  ],
  width: 2,
  rows,
  numberAt: 0,
  hasMerged: false,
  leftOut: [],
});
const plain = (rows: readonly PastedRow[]): boolean => summarizePaste(emptyPlan(), table(rows), 0, null).plainNumbers;

test('numbers that only count the rows need not be kept as written', () => {
  expect(plain([row('1'), row('2.'), row('3)')])).toBe(true);
  expect(plain([section('Раздел 1. Кадры'), row('1'), section('Раздел 2. Учёба'), row('2')])).toBe(true);
  expect(plain([section('Раздел 1. Кадры'), row('1.1'), row('1.2.'), section('Раздел 2. Учёба'), row('2.1')])).toBe(true);
});

test('numbers of somebody\u2019s own choice are kept', () => {
  expect(plain([row('1'), row('3')])).toBe(false);
  expect(plain([row('1'), row('')])).toBe(false);
  expect(plain([row('2'), row('3')])).toBe(false);
  expect(plain([section('Раздел 1. Кадры'), row('1.1'), row('1.1')])).toBe(false);
});

test('columns that turn the sheet are told before they do', () => {
  expect(summarizePaste(emptyPlan(), table([row('1')]), 0, null).turns).toBe('Столбцов станет 2, и лист ляжет по-другому: книжный.');
  expect(summarizePaste(samplePlan(3), table([row('1')]), 0, null).turns).toBe('');
  expect(summarizePaste({ ...emptyPlan(), orientation: 'landscape' }, table([row('1')]), 0, null).turns).toBe('');
});
