import type { Reader, Writer } from '../handles.ts';

/** Facts about the data file itself, and what each account chose for the look of its screen. */
export type MetaKey = 'setUp' | 'createdAt' | 'trackingStamp' | 'trackingSettings' | 'lastSeen' | 'searchRule' | `look:${string}`;

export async function readMeta(reader: Reader, key: MetaKey): Promise<string | null> {
  const row = await reader.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value ?? null;
}

export async function writeMeta(writer: Writer, key: MetaKey, value: string): Promise<void> {
  await writer
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
