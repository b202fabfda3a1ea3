import type { Reader } from '../handles.ts';

/** The signed protocol of the latest day; `null` when none is signed. */
export async function findLastProtocol(reader: Reader): Promise<string | null> {
  const query = reader
    .selectFrom('document')
    .select('id')
    .where('trashed', '=', 0)
    .where('state', '=', 'signed')
    .where('kind', '=', 'protocol');
  const row = await query.orderBy('date', 'desc').orderBy('updated_at', 'desc').orderBy('id').limit(1).executeTakeFirst();
  return row?.id ?? null;
}
