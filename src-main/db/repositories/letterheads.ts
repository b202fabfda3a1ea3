import type { Letterhead } from '../../../src-shared/documents/letterhead.ts';
import { foldKey } from '../foldKey.ts';
import type { Reader, Writer } from '../handles.ts';

export async function listLetterheads(reader: Reader): Promise<Letterhead[]> {
  const rows = await reader.selectFrom('letterhead').select('json').orderBy('name_key').orderBy('id').execute();
  return rows.map((row) => JSON.parse(row.json) as Letterhead);
}

/** The letterhead with its stored text, or `null`. */
export async function findLetterhead(reader: Reader, id: string): Promise<Letterhead | null> {
  const row = await reader.selectFrom('letterhead').select('json').where('id', '=', id).executeTakeFirst();
  return row ? (JSON.parse(row.json) as Letterhead) : null;
}

export async function writeLetterhead(writer: Writer, letterhead: Letterhead): Promise<void> {
  const values = { name: letterhead.name, name_key: foldKey(letterhead.name), json: JSON.stringify(letterhead) };
  await writer
    .insertInto('letterhead')
    .values({ id: letterhead.id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}
