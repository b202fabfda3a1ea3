import { closeSync, openSync, readSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { SqliteAdapter, SqliteDialect, SqliteDriver, sql, type DatabaseConnection, type Driver, type SqliteDialectConfig } from 'kysely';
import type { Engine, SchemaWords, StorageFailure } from '../engine.ts';

/** «Rsno»: marks a SQLite file as ours, so that another program's file is never migrated. */
const APPLICATION_ID = 0x52736e6f;

const BUSY_MS = 5000;

export type SqliteOpening = { readonly kind: 'opened'; readonly engine: Engine } | { readonly kind: 'foreign' };

/**
 * Opens or creates a SQLite file; throws what SQLite throws. `foreign`: a SQLite file of another program.
 * The file is not touched before it is known to be ours or empty.
 */
export function openSqlite(file: string): SqliteOpening {
  if (!looksLikeSqlite(file)) return { kind: 'foreign' };
  const database = new Sqlite(file, { timeout: BUSY_MS });
  try {
    if (!claim(database)) {
      database.close();
      return { kind: 'foreign' };
    }
    database.pragma('journal_mode = WAL');
    // On every open: a WAL file comes back as NORMAL, and then a power cut loses confirmed saves.
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    return { kind: 'opened', engine: engineOf(database) };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A lock held by an open transaction on a file of its own: the system lets go of it when the process dies, however it dies. */
export interface SqliteLock {
  release(): void;
}

/** Takes the lock; `null` when another process (or another core in this one) holds it. The file is never deleted. */
export function lockSqlite(file: string): SqliteLock | null {
  const database = new Sqlite(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}

const HEADER = 'SQLite format 3\0';

/** SQLite takes a file of a few bytes for an empty one and would write over it; an absent or empty one is ours to make. */
function looksLikeSqlite(file: string): boolean {
  const start = Buffer.alloc(HEADER.length);
  const length = readStart(file, start);
  return length === 0 || start.toString('latin1') === HEADER;
}

function readStart(file: string, into: Buffer): number {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
  try {
    return readSync(descriptor, into);
  } finally {
    closeSync(descriptor);
  }
}

function claim(database: Sqlite.Database): boolean {
  if (database.pragma('application_id', { simple: true }) === APPLICATION_ID) return true;
  const tables = database.prepare('select count(*) from sqlite_schema').pluck().get();
  if (tables !== 0) return false;
  database.pragma(`application_id = ${APPLICATION_ID}`);
  return true;
}

function engineOf(database: Sqlite.Database): Engine {
  return {
    dialect: new FileDialect({ database: withStatementCache(database) }, database),
    schema: sqliteSchema,
    version: `SQLite ${String(database.prepare('select sqlite_version()').pluck().get())}`,
    failure: failureOf,
    check: () => check(database),
    isDouble: (error) =>
      error instanceof Sqlite.SqliteError && (error.code === 'SQLITE_CONSTRAINT_UNIQUE' || error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY'),
  };
}

function check(database: Sqlite.Database): readonly string[] {
  const quick = database.prepare('pragma quick_check').pluck().all().map(String);
  const keys = database.prepare('pragma foreign_key_check').all();
  return [...quick.filter((line) => line !== 'ok'), ...keys.map((row) => `foreign key ${JSON.stringify(row)}`)];
}

function failureOf(error: unknown): StorageFailure | null {
  if (!(error instanceof Sqlite.SqliteError)) return null;
  if (error.code.startsWith('SQLITE_FULL')) return 'full';
  if (error.code.startsWith('SQLITE_READONLY') || error.code.startsWith('SQLITE_CANTOPEN')) return 'readOnly';
  if (error.code.startsWith('SQLITE_IOERR')) return 'io';
  if (error.code.startsWith('SQLITE_CORRUPT') || error.code.startsWith('SQLITE_NOTADB')) return 'corrupt';
  if (error.code.startsWith('SQLITE_BUSY') || error.code.startsWith('SQLITE_LOCKED')) return 'busy';
  return null;
}

const sqliteSchema: SchemaWords = {
  bytes: 'blob',
  counter: (table, column) => table.addColumn(column, 'integer', (key) => key.primaryKey().autoIncrement()),
  finish: (table) => table.modifyEnd(sql`strict`),
  async appendOnly(db, table) {
    for (const event of ['update', 'delete']) {
      const name = sql.ref(`${table}_no_${event}`);
      const statement = sql`create trigger ${name} before ${sql.raw(event)} on ${sql.ref(table)} begin select raise(abort, 'append-only'); end`;
      await statement.execute(db);
    }
  },
};

/** Kysely prepares a statement anew for each query; keeping the prepared ones saves a third of a small query. */
function withStatementCache(database: Sqlite.Database): SqliteDialectConfig['database'] {
  const statements = new Map<string, Sqlite.Statement>();
  return {
    close: () => database.close(),
    prepare(text) {
      const known = statements.get(text);
      if (known) return known;
      const statement = database.prepare(text);
      // Searches with many words make many texts; the oldest goes.
      if (statements.size >= 300) statements.delete(statements.keys().next().value ?? '');
      statements.set(text, statement);
      return statement;
    },
  };
}

/** SQLite's DDL is transactional; Kysely's own adapter says no, and a kill during a migration then leaves a file that never starts. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class FileDriver extends SqliteDriver {
  readonly #database: Sqlite.Database;

  constructor(config: SqliteDialectConfig, database: Sqlite.Database) {
    super(config);
    this.#database = database;
  }

  /** Takes the writer's place at once: an upgrade from reading to writing could be refused in the middle. */
  override async beginTransaction(_connection: DatabaseConnection): Promise<void> {
    this.#database.exec('begin immediate');
  }

  /** SQLite itself rolls back on a full disk; rolling back once more would hide that error behind another. */
  override async rollbackTransaction(_connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) this.#database.exec('rollback');
  }
}

class FileDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  readonly #database: Sqlite.Database;

  constructor(config: SqliteDialectConfig, database: Sqlite.Database) {
    super(config);
    this.#config = config;
    this.#database = database;
  }

  override createDriver(): Driver {
    return new FileDriver(this.#config, this.#database);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}
