import type { Selectable } from 'kysely';
import type { ImportState } from '../../../src-shared/api/importApi.ts';
import type { Reader, Writer } from '../handles.ts';
import type { ImportBatchTable } from '../importTables.ts';

/** Files that were brought in together. */
export interface StoredBatch {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly paused: boolean;
  readonly readFiles: number;
  readonly readMs: number;
}

/** How many items of a batch stand in a state. */
export interface StateCount {
  readonly batchId: string;
  readonly state: ImportState;
  readonly count: number;
}

export async function insertBatch(writer: Writer, batch: StoredBatch): Promise<void> {
  const { id, name, createdAt, createdBy } = batch;
  const values = { id, name, created_at: createdAt, created_by: createdBy, paused: 0 as const, read_files: 0, read_ms: 0 };
  await writer.insertInto('import_batch').values(values).execute();
}

/** The latest first. */
export async function listBatches(reader: Reader): Promise<StoredBatch[]> {
  const query = reader.selectFrom('import_batch').selectAll().orderBy('created_at', 'desc').orderBy('id', 'desc');
  return (await query.execute()).map(batchOf);
}

export async function findBatch(reader: Reader, id: string): Promise<StoredBatch | null> {
  const row = await reader.selectFrom('import_batch').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? batchOf(row) : null;
}

export async function pauseBatch(writer: Writer, id: string, paused: boolean): Promise<void> {
  await writer
    .updateTable('import_batch')
    .set({ paused: paused ? 1 : 0 })
    .where('id', '=', id)
    .execute();
}

/** One more of its files was read, in so many milliseconds. */
export async function addReading(writer: Writer, id: string, milliseconds: number): Promise<void> {
  await writer
    .updateTable('import_batch')
    .set((of) => ({ read_files: of('read_files', '+', 1), read_ms: of('read_ms', '+', Math.round(milliseconds)) }))
    .where('id', '=', id)
    .execute();
}

/** Items by batch and state, of one batch or of all. */
export async function countStates(reader: Reader, batchId?: string): Promise<StateCount[]> {
  let query = reader.selectFrom('import_item').select(['batch_id', 'state']);
  if (batchId !== undefined) query = query.where('batch_id', '=', batchId);
  const rows = await query
    .select((of) => of.fn.countAll().as('n'))
    .groupBy(['batch_id', 'state'])
    .execute();
  return rows.map((row) => ({ batchId: row.batch_id, state: row.state, count: Number(row.n) }));
}

function batchOf(row: Selectable<ImportBatchTable>): StoredBatch {
  return {
    id: row.id,
    name: row.name,
    createdAt: row.created_at,
    createdBy: row.created_by,
    paused: row.paused === 1,
    readFiles: row.read_files,
    readMs: row.read_ms,
  };
}
