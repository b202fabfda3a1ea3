import { sql } from 'kysely';
import type { Migrate } from './migration.ts';

/**
 * Orders, plans and notices: the registry is read by kind, and each kind has its journal. A file that has a journal of
 * protocols gets the others with that journal's custom; a new file gets all of its journals when it is filled.
 */
export const kinds: Migrate = async (db) => {
  await db.schema.createIndex('document_by_kind').on('document').columns(['trashed', 'kind', 'updated_at', 'id']).execute();
  for (const [kind, name] of JOURNALS) {
    await sql`
      insert into journal (id, kind, name, first_number, first_year, suffix, number_at)
      select ${`journal-${kind}`}, ${kind}, ${name}, 1, first_year, '', number_at from journal where kind = 'protocol'
    `.execute(db);
  }
};

const JOURNALS = [
  ['order', 'Приказы'],
  ['plan', 'Планы'],
  ['notice', 'Сообщения'],
] as const;
