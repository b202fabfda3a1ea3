import type { Selectable } from 'kysely';
import type { Audience } from '../../../src-shared/api/directoryApi.ts';
import { foldKey, searchKey } from '../foldKey.ts';
import type { Reader, Writer } from '../handles.ts';
import type { AudienceTable } from '../tables.ts';
import { withPrefixes } from './prefixSearch.ts';

export async function listAudiences(reader: Reader): Promise<Audience[]> {
  return (await reader.selectFrom('audience').selectAll().orderBy('nominative_key').orderBy('id').execute()).map(audienceOf);
}

export async function findAudience(reader: Reader, id: string): Promise<Audience | null> {
  const row = await reader.selectFrom('audience').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? audienceOf(row) : null;
}

/** Another group of the same name. */
export async function findSameAudience(reader: Reader, audience: Audience): Promise<Audience | null> {
  const query = reader.selectFrom('audience').selectAll().where('nominative_key', '=', foldKey(audience.nominative));
  const row = await query.where('id', '!=', audience.id).limit(1).executeTakeFirst();
  return row ? audienceOf(row) : null;
}

export async function searchAudiences(reader: Reader, words: readonly string[], limit: number): Promise<Audience[]> {
  const query = reader.selectFrom('audience').selectAll().where('archived', '=', 0).where(withPrefixes('search_key', words));
  return (await query.orderBy('nominative_key').orderBy('id').limit(limit).execute()).map(audienceOf);
}

export async function writeAudience(writer: Writer, audience: Audience): Promise<void> {
  const values = {
    nominative: audience.nominative,
    nominative_key: foldKey(audience.nominative),
    search_key: searchKey(audience.nominative),
    dative: audience.dative,
    rule: JSON.stringify(audience.rule),
    archived: audience.archived ? (1 as const) : (0 as const),
  };
  await writer
    .insertInto('audience')
    .values({ id: audience.id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}

function audienceOf(row: Selectable<AudienceTable>): Audience {
  return {
    id: row.id,
    nominative: row.nominative,
    dative: row.dative,
    rule: JSON.parse(row.rule) as Audience['rule'],
    archived: row.archived === 1,
  };
}
