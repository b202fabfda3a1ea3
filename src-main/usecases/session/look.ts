import { lookSchema, type Look } from '../../../src-shared/api/appApi.ts';
import type { Reader } from '../../db/handles.ts';
import { readMeta, writeMeta } from '../../db/repositories/meta.ts';
import type { Actor } from '../context.ts';
import { writing } from '../handler.ts';

const USUAL: Look = { colours: 'auto', narrow: false };
const NARROW = 'narrow';

/** The look an account chose; the usual one for nobody, for a newcomer, and for words this program does not know. */
export async function readLook(reader: Reader, actor: Actor | null): Promise<Look> {
  const stored = actor === null ? null : await readMeta(reader, `look:${actor.id}`);
  if (stored === null) return USUAL;
  const [colours, ...more] = stored.split(' ');
  const read = lookSchema.safeParse({ colours, narrow: more.includes(NARROW) });
  return read.success ? read.data : USUAL;
}

/** Keeps the look with the account. */
export const setLook = writing<'session.setLook'>(async (inside, look) => {
  inside.note({ what: 'Изменён вид программы' });
  if (inside.actor !== null)
    await writeMeta(inside.writer, `look:${inside.actor.id}`, look.narrow ? `${look.colours} ${NARROW}` : look.colours);
  return look;
});
