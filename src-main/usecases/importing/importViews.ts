import type { ImportBatchRow, ImportItemRow } from '../../../src-shared/api/importApi.ts';
import type { Reader } from '../../db/handles.ts';
import { countStates, type StateCount, type StoredBatch } from '../../db/repositories/importBatches.ts';
import type { StoredItem } from '../../db/repositories/importItems.ts';

/** A file as the tables of a batch show it. */
export function itemRow(item: StoredItem): ImportItemRow {
  const { id, batchId, name, size, state, kind, number, date, title, doubts, unplaced, documentId, twinId, sentence } = item;
  return { id, batchId, name, bytes: size, state, kind, number, date, title, doubts, unplaced, documentId, twinId, sentence };
}

export async function batchView(reader: Reader, batch: StoredBatch): Promise<ImportBatchRow> {
  return batchRow(batch, await countStates(reader, batch.id));
}

/** A batch with its items counted by state; counts of other batches are passed over. */
export function batchRow(batch: StoredBatch, counts: readonly StateCount[]): ImportBatchRow {
  const own = counts.filter(({ batchId }) => batchId === batch.id);
  const left = own.reduce((sum, { state, count }) => sum + (state === 'waiting' || state === 'reading' ? count : 0), 0);
  const { id, name, createdAt, createdBy, paused } = batch;
  return {
    id,
    name,
    createdAt,
    createdBy,
    paused,
    total: own.reduce((sum, { count }) => sum + count, 0),
    states: Object.fromEntries(own.map(({ state, count }) => [state, count])),
    secondsLeft: secondsLeft(batch, left),
  };
}

/** As long a file as the files of the batch took until now. */
function secondsLeft({ paused, readFiles, readMs }: StoredBatch, left: number): number | null {
  if (paused || readFiles === 0 || left === 0) return null;
  return Math.max(1, Math.round((left * readMs) / readFiles / 1000));
}
