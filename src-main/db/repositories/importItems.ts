import type { Selectable } from 'kysely';
import type { ImportState } from '../../../src-shared/api/importApi.ts';
import type { DocumentKind } from '../../../src-shared/documents/kinds.ts';
import type { LineHints } from '../../../src-shared/recognition/lineRole.ts';
import type { Reader, Writer } from '../handles.ts';
import type { ImportItemTable } from '../importTables.ts';

/** One file of a batch and what became of it (see importTables.ts). */
export interface StoredItem {
  readonly id: string;
  readonly batchId: string;
  readonly place: number;
  readonly name: string;
  readonly digest: string;
  readonly size: number;
  readonly state: ImportState;
  readonly tries: number;
  readonly forced: boolean;
  readonly kind: DocumentKind | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly title: string;
  readonly doubts: number;
  readonly unplaced: number;
  readonly documentId: string | null;
  readonly twinId: string | null;
  readonly sentence: string | null;
  readonly wordsDigest: string | null;
  readonly hints: LineHints;
  /** The kind that a person said it is. */
  readonly saidKind: DocumentKind | null;
  readonly addedAt: string;
  readonly addedBy: string;
}

export interface ItemQuery {
  readonly batchId: string;
  readonly state?: ImportState;
  readonly limit: number;
  readonly offset: number;
}

export async function insertItem(writer: Writer, item: StoredItem): Promise<void> {
  await writer.insertInto('import_item').values(rowOf(item)).execute();
}

export async function updateItem(writer: Writer, item: StoredItem): Promise<void> {
  await writer.updateTable('import_item').set(rowOf(item)).where('id', '=', item.id).execute();
}

export async function findItem(reader: Reader, id: string): Promise<StoredItem | null> {
  const row = await reader.selectFrom('import_item').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? itemOf(row) : null;
}

/** A page of a batch in the order in which its files came. */
export async function listItems(reader: Reader, { batchId, state, limit, offset }: ItemQuery): Promise<StoredItem[]> {
  let query = reader.selectFrom('import_item').selectAll().where('batch_id', '=', batchId);
  if (state !== undefined) query = query.where('state', '=', state);
  return (await query.orderBy('place').limit(limit).offset(offset).execute()).map(itemOf);
}

/** Items in a state whose place comes after one, in their order. */
export async function listItemsAfter(
  reader: Reader,
  { batchId, state, after, limit }: Required<Pick<ItemQuery, 'batchId' | 'state' | 'limit'>> & { readonly after: number },
): Promise<StoredItem[]> {
  const query = reader.selectFrom('import_item').selectAll().where('batch_id', '=', batchId).where('state', '=', state);
  return (await query.where('place', '>', after).orderBy('place').limit(limit).execute()).map(itemOf);
}

/** The place after the last one of a batch. */
export async function nextPlace(reader: Reader, batchId: string): Promise<number> {
  const query = reader.selectFrom('import_item').select('place').where('batch_id', '=', batchId);
  const row = await query.orderBy('place', 'desc').limit(1).executeTakeFirst();
  return (row?.place ?? 0) + 1;
}

/** The next item to be read: of the oldest batch that is not paused and has one. */
export async function findWaiting(reader: Reader): Promise<StoredItem | null> {
  const row = await reader
    .selectFrom('import_batch')
    .innerJoin('import_item', 'import_item.batch_id', 'import_batch.id')
    .selectAll('import_item')
    .where('import_batch.paused', '=', 0)
    .where('import_item.state', '=', 'waiting')
    .orderBy('import_batch.created_at')
    .orderBy('import_batch.id')
    .orderBy('import_item.place')
    .limit(1)
    .executeTakeFirst();
  return row ? itemOf(row) : null;
}

/** Whether an item is marked as being read; asked when the program starts. */
export async function hasReading(reader: Reader): Promise<boolean> {
  const row = await reader
    .selectFrom('import_batch')
    .innerJoin('import_item', 'import_item.batch_id', 'import_batch.id')
    .select('import_item.id')
    .where('import_item.state', '=', 'reading')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Items that were being read when the program ended: they are waiting again. */
export async function releaseReading(writer: Writer): Promise<void> {
  const batches = writer.selectFrom('import_batch').select('id');
  await writer
    .updateTable('import_item')
    .set({ state: 'waiting' })
    .where('batch_id', 'in', batches)
    .where('state', '=', 'reading')
    .execute();
}

/** The earliest other item with the same bytes, or with the same words, that is no copy itself and was not put aside. */
export async function findTwin(
  reader: Reader,
  of: { readonly itemId: string; readonly digest: string } | { readonly itemId: string; readonly wordsDigest: string },
): Promise<StoredItem | null> {
  const query = reader
    .selectFrom('import_item')
    .selectAll()
    .where('id', '!=', of.itemId)
    .where('state', 'not in', ['duplicate', 'dismissed']);
  const same = 'digest' in of ? query.where('digest', '=', of.digest) : query.where('words_digest', '=', of.wordsDigest);
  const row = await same.orderBy('added_at').limit(1).executeTakeFirst();
  return row ? itemOf(row) : null;
}

function rowOf(item: StoredItem): ImportItemTable {
  return {
    id: item.id,
    batch_id: item.batchId,
    place: item.place,
    name: item.name,
    digest: item.digest,
    size: item.size,
    state: item.state,
    tries: item.tries,
    forced: item.forced ? 1 : 0,
    kind: item.kind,
    number: item.number,
    date: item.date,
    title: item.title,
    doubts: item.doubts,
    unplaced: item.unplaced,
    document_id: item.documentId,
    twin_id: item.twinId,
    sentence: item.sentence,
    words_digest: item.wordsDigest,
    hints: JSON.stringify(item.hints),
    said_kind: item.saidKind,
    added_at: item.addedAt,
    added_by: item.addedBy,
  };
}

function itemOf(row: Selectable<ImportItemTable>): StoredItem {
  return {
    id: row.id,
    batchId: row.batch_id,
    place: row.place,
    name: row.name,
    digest: row.digest,
    size: row.size,
    state: row.state,
    tries: row.tries,
    forced: row.forced === 1,
    kind: row.kind as DocumentKind | null,
    number: row.number,
    date: row.date,
    title: row.title,
    doubts: row.doubts,
    unplaced: row.unplaced,
    documentId: row.document_id,
    twinId: row.twin_id,
    sentence: row.sentence,
    wordsDigest: row.words_digest,
    hints: JSON.parse(row.hints) as LineHints,
    saidKind: row.said_kind as DocumentKind | null,
    addedAt: row.added_at,
    addedBy: row.added_by,
  };
}
