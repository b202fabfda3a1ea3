import type { Reader, Writer } from '../handles.ts';

/** What an account's last deed changed, as JSON of the cells before it. */
export interface StoredUndo {
  readonly accountId: string;
  readonly token: string;
  readonly at: string;
  /** The stamp the deed gave its cells: one that bears another was changed since. */
  readonly stamp: number;
  readonly cells: string;
}

export async function findUndo(reader: Reader, accountId: string, token: string): Promise<StoredUndo | null> {
  const query = reader.selectFrom('undo').selectAll().where('account_id', '=', accountId).where('token', '=', token);
  const row = await query.executeTakeFirst();
  return row ? { accountId, token, at: row.at, stamp: row.stamp, cells: row.cells } : null;
}

/** Only the last deed can be taken back; `null` forgets it. */
export async function writeUndo(writer: Writer, accountId: string, undo: Omit<StoredUndo, 'accountId'> | null): Promise<void> {
  await writer.deleteFrom('undo').where('account_id', '=', accountId).execute();
  if (undo !== null)
    await writer
      .insertInto('undo')
      .values({ account_id: accountId, ...undo })
      .execute();
}
