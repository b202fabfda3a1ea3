import { expect, test } from 'vitest';
import { batchRow } from '../../../../src-main/usecases/importing/importViews.ts';

const BATCH = {
  id: 'b',
  name: 'Архив',
  createdAt: '2026-11-22T09:00:00.000Z',
  createdBy: 'Секретарь',
  paused: false,
  readFiles: 4,
  readMs: 8000,
};

test('what is left is told from how long the files of the batch took until now', () => {
  const counts = [
    { batchId: 'b', state: 'waiting' as const, count: 9 },
    { batchId: 'b', state: 'reading' as const, count: 1 },
    { batchId: 'b', state: 'doubts' as const, count: 4 },
    { batchId: 'other', state: 'waiting' as const, count: 100 },
  ];
  expect(batchRow(BATCH, counts)).toMatchObject({ total: 14, states: { waiting: 9, reading: 1, doubts: 4 }, secondsLeft: 20 });
  expect(batchRow({ ...BATCH, paused: true }, counts).secondsLeft).toBeNull();
  expect(batchRow({ ...BATCH, readFiles: 0, readMs: 0 }, counts).secondsLeft).toBeNull();
  expect(batchRow(BATCH, counts.slice(2)).secondsLeft).toBeNull();
  expect(batchRow({ ...BATCH, readMs: 4 }, counts).secondsLeft).toBe(1);
});
