import type { Selectable } from 'kysely';
import type { JournalEntry } from '../../../src-shared/api/officeApi.ts';
import type { Reader, Writer } from '../handles.ts';
import type { JournalEntryTable } from '../tables.ts';

/** An entry with what decides about doubles and gaps (see tables.ts). */
export interface StoredEntry extends JournalEntry {
  readonly slot: string;
  readonly fills: boolean;
  readonly archived: boolean;
}

/** Entries of a year in their order. */
export async function listEntries(reader: Reader, journalId: string, year: number): Promise<StoredEntry[]> {
  const query = reader.selectFrom('journal_entry').selectAll().where('journal_id', '=', journalId).where('year', '=', year);
  return (await query.orderBy('ordinal').orderBy('slot').execute()).map(entryOf);
}

/** The highest ordinal taken in a year, or `null`. */
export async function lastOrdinal(reader: Reader, journalId: string, year: number): Promise<number | null> {
  const query = reader.selectFrom('journal_entry').select('ordinal').where('journal_id', '=', journalId).where('year', '=', year);
  const row = await query.where('fills', '=', 1).orderBy('ordinal', 'desc').limit(1).executeTakeFirst();
  return row?.ordinal ?? null;
}

export async function findEntryBySlot(reader: Reader, journalId: string, year: number, slot: string): Promise<StoredEntry | null> {
  const query = reader.selectFrom('journal_entry').selectAll().where('journal_id', '=', journalId).where('year', '=', year);
  const row = await query.where('slot', '=', slot).executeTakeFirst();
  return row ? entryOf(row) : null;
}

export async function findEntryOfDocument(reader: Reader, documentId: string): Promise<StoredEntry | null> {
  const row = await reader.selectFrom('journal_entry').selectAll().where('document_id', '=', documentId).executeTakeFirst();
  return row ? entryOf(row) : null;
}

/** Writes an entry anew or over the one with its id. */
export async function writeEntry(writer: Writer, entry: StoredEntry): Promise<void> {
  const values = {
    journal_id: entry.journalId,
    year: entry.year,
    ordinal: entry.ordinal,
    slot: entry.slot,
    fills: entry.fills ? (1 as const) : (0 as const),
    number: entry.number,
    date: entry.date,
    document_id: entry.documentId,
    title: entry.title,
    gap_reason: entry.gapReason,
    archived: entry.archived ? (1 as const) : (0 as const),
  };
  await writer
    .insertInto('journal_entry')
    .values({ id: entry.id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}

export async function deleteEntry(writer: Writer, id: string): Promise<void> {
  await writer.deleteFrom('journal_entry').where('id', '=', id).execute();
}

export async function listYears(reader: Reader, journalId: string): Promise<number[]> {
  const rows = await reader
    .selectFrom('journal_entry')
    .select('year')
    .distinct()
    .where('journal_id', '=', journalId)
    .orderBy('year')
    .execute();
  return rows.map((row) => row.year);
}

function entryOf(row: Selectable<JournalEntryTable>): StoredEntry {
  return {
    id: row.id,
    journalId: row.journal_id,
    year: row.year,
    ordinal: row.ordinal,
    slot: row.slot,
    fills: row.fills === 1,
    archived: row.archived === 1,
    number: row.number,
    date: row.date,
    documentId: row.document_id,
    title: row.title,
    gapReason: row.gap_reason,
  };
}
