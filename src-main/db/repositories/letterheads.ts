import { Refusal } from '../../../src-shared/api/errors.ts';
import { letterheadSchema, type Letterhead } from '../../../src-shared/documents/letterhead.ts';
import { foldKey } from '../foldKey.ts';
import type { Reader, Writer } from '../handles.ts';

export async function listLetterheads(reader: Reader): Promise<Letterhead[]> {
  const rows = await reader.selectFrom('letterhead').select('json').orderBy('name_key').orderBy('id').execute();
  return rows.map((row) => readLetterhead(row.json));
}

/** The letterhead, or `null`. */
export async function findLetterhead(reader: Reader, id: string): Promise<Letterhead | null> {
  const row = await reader.selectFrom('letterhead').select('json').where('id', '=', id).executeTakeFirst();
  return row ? readLetterhead(row.json) : null;
}

/** A stored letterhead; one from before orders, annexes and notices gets their usual look. */
export function readLetterhead(json: string): Letterhead {
  const read = letterheadSchema.safeParse(parsed(json));
  if (read.success) return read.data;
  throw new Refusal('storage', 'Бланк на диске повреждён: верните последнюю резервную копию и проверьте диск.');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // No JSON is no letterhead: refused by the caller as damage.
  }
}

export async function writeLetterhead(writer: Writer, letterhead: Letterhead): Promise<void> {
  const values = { name: letterhead.name, name_key: foldKey(letterhead.name), json: JSON.stringify(letterhead) };
  await writer
    .insertInto('letterhead')
    .values({ id: letterhead.id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}
