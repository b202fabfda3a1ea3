import { Refusal } from '../../../src-shared/api/errors.ts';
import type { Reader } from '../../db/handles.ts';
import { findBatch, type StoredBatch } from '../../db/repositories/importBatches.ts';
import { findItem, type StoredItem } from '../../db/repositories/importItems.ts';

/** The file, or a refusal. */
export async function loadItem(reader: Reader, id: string): Promise<StoredItem> {
  const item = await findItem(reader, id);
  if (item === null) throw new Refusal('notFound', 'Такого файла среди загруженных нет: обновите список.');
  return item;
}

/** The batch, or a refusal. */
export async function loadBatch(reader: Reader, id: string): Promise<StoredBatch> {
  const batch = await findBatch(reader, id);
  if (batch === null) throw new Refusal('notFound', 'Такой загрузки нет: обновите список.');
  return batch;
}
