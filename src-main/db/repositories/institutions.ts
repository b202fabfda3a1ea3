import type { Selectable } from 'kysely';
import type { Institution } from '../../../src-shared/api/directoryApi.ts';
import { foldKey, searchKey } from '../foldKey.ts';
import type { Reader, Writer } from '../handles.ts';
import { withPrefixes } from './prefixSearch.ts';
import type { InstitutionTable } from '../tables.ts';

export async function listInstitutions(reader: Reader): Promise<Institution[]> {
  const rows = await reader.selectFrom('institution').selectAll().orderBy('short_key').orderBy('id').execute();
  return rows.map(institutionOf);
}

export async function findInstitution(reader: Reader, id: string): Promise<Institution | null> {
  const row = await reader.selectFrom('institution').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? institutionOf(row) : null;
}

/** Another institution of the same full or short name. */
export async function findSameInstitution(reader: Reader, institution: Institution): Promise<Institution | null> {
  const row = await reader
    .selectFrom('institution')
    .selectAll()
    .where('id', '!=', institution.id)
    .where((or) => or.or([or('full_key', '=', foldKey(institution.fullName)), or('short_key', '=', foldKey(institution.shortName))]))
    .limit(1)
    .executeTakeFirst();
  return row ? institutionOf(row) : null;
}

export async function searchInstitutions(reader: Reader, words: readonly string[], limit: number): Promise<Institution[]> {
  const query = reader.selectFrom('institution').selectAll().where('archived', '=', 0).where(withPrefixes('search_key', words));
  return (await query.orderBy('short_key').orderBy('id').limit(limit).execute()).map(institutionOf);
}

export async function writeInstitution(writer: Writer, institution: Institution): Promise<void> {
  const values = {
    full_name: institution.fullName,
    full_key: foldKey(institution.fullName),
    short_name: institution.shortName,
    short_key: foldKey(institution.shortName),
    search_key: searchKey(institution.shortName, institution.fullName),
    kind: institution.kind,
    tags: JSON.stringify(institution.tags),
    head_id: institution.headId,
    address: institution.address,
    archived: institution.archived ? (1 as const) : (0 as const),
  };
  await writer
    .insertInto('institution')
    .values({ id: institution.id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}

function institutionOf(row: Selectable<InstitutionTable>): Institution {
  return {
    id: row.id,
    fullName: row.full_name,
    shortName: row.short_name,
    kind: row.kind as Institution['kind'],
    tags: JSON.parse(row.tags) as string[],
    headId: row.head_id,
    address: row.address,
    archived: row.archived === 1,
  };
}
