import type { Reader, Writer } from '../handles.ts';

export interface StoredFile {
  readonly digest: string;
  readonly size: number;
  readonly mime: string;
}

export async function findFile(reader: Reader, digest: string): Promise<StoredFile | null> {
  const row = await reader.selectFrom('file').selectAll().where('digest', '=', digest).executeTakeFirst();
  return row ? { digest: row.digest, size: row.size, mime: row.mime } : null;
}

export async function listFiles(reader: Reader): Promise<StoredFile[]> {
  const rows = await reader.selectFrom('file').selectAll().orderBy('digest').execute();
  return rows.map((row) => ({ digest: row.digest, size: row.size, mime: row.mime }));
}

/** The same bytes are noted once. */
export async function noteFile(writer: Writer, file: StoredFile, at: string): Promise<void> {
  await writer
    .insertInto('file')
    .values({ ...file, at })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute();
}
