import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { lockSqlite, openSqlite } from '../../src-main/db/drivers/sqlite.ts';
import type { Engine } from '../../src-main/db/engine.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

async function engineOf(file: string): Promise<Engine> {
  const opening = openSqlite(file);
  if (opening.kind === 'foreign') throw new Error('foreign');
  return opening.engine;
}

test('every opening syncs fully, keeps foreign keys and writes ahead: a WAL file comes back as NORMAL otherwise', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  for (let opening = 0; opening < 2; opening += 1) {
    const db = new Kysely<never>({ dialect: (await engineOf(file)).dialect });
    const pragma = async (name: string): Promise<unknown> =>
      Object.values((await sql`pragma ${sql.raw(name)}`.execute(db)).rows[0] ?? {})[0];
    expect([await pragma('synchronous'), await pragma('foreign_keys'), await pragma('journal_mode')]).toEqual([2, 1, 'wal']);
    await db.destroy();
  }
});

test('the lock is held by one at a time and let go by its owner', async () => {
  const file = path.join(await temporaryFolder(), 'lock');
  const first = lockSqlite(file);
  expect(first).not.toBeNull();
  expect(lockSqlite(file)).toBeNull();
  first?.release();
  const second = lockSqlite(file);
  expect(second).not.toBeNull();
  second?.release();
});

test('failures are told apart by their kind', async () => {
  const engine = await engineOf(path.join(await temporaryFolder(), 'data.db'));
  const kinds = ['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_READONLY_DBMOVED', 'SQLITE_CORRUPT_VTAB', 'SQLITE_BUSY', 'SQLITE_CONSTRAINT'];
  expect(kinds.map((code) => engine.failure(new Sqlite.SqliteError('x', code)))).toEqual([
    'full',
    'io',
    'readOnly',
    'corrupt',
    'busy',
    null,
  ]);
  expect(engine.failure(new Error('SQLITE_FULL'))).toBeNull();
});
