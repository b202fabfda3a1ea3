import type { Selectable } from 'kysely';
import type { Journal } from '../../../src-shared/api/officeApi.ts';
import { documentKindSchema, type DocumentKind } from '../../../src-shared/documents/kinds.ts';
import type { Reader, Writer } from '../handles.ts';
import type { JournalTable } from '../tables.ts';

/** A journal and the year its first number was set in: later years start from 1. */
export interface StoredJournal extends Journal {
  readonly firstYear: number;
}

/** All of them, in the order the kinds are named in. */
export async function listJournals(reader: Reader): Promise<StoredJournal[]> {
  const rows = await reader.selectFrom('journal').selectAll().execute();
  return rows.map(journalOf).toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const ORDER: readonly DocumentKind[] = documentKindSchema.options;

export async function findJournal(reader: Reader, id: string): Promise<StoredJournal | null> {
  const row = await reader.selectFrom('journal').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? journalOf(row) : null;
}

/** The journal papers of a kind are registered in; there is one for each kind. */
export async function journalOfKind(reader: Reader, kind: DocumentKind): Promise<StoredJournal> {
  return journalOf(await reader.selectFrom('journal').selectAll().where('kind', '=', kind).executeTakeFirstOrThrow());
}

export async function writeJournal(writer: Writer, journal: StoredJournal): Promise<void> {
  const values = {
    kind: journal.kind,
    name: journal.name,
    first_number: journal.firstNumber,
    first_year: journal.firstYear,
    suffix: journal.suffix,
    number_at: journal.numberAt,
  };
  await writer
    .insertInto('journal')
    .values({ id: journal.id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}

function journalOf(row: Selectable<JournalTable>): StoredJournal {
  return {
    id: row.id,
    kind: row.kind as DocumentKind,
    name: row.name,
    firstNumber: row.first_number,
    firstYear: row.first_year,
    suffix: row.suffix,
    numberAt: row.number_at as Journal['numberAt'],
  };
}
