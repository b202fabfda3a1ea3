import Sqlite from 'better-sqlite3';
import { openDatabase } from '../../../src-main/db/open.ts';
import { migrations } from '../../../src-main/db/migrations/migrations.ts';

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: 0 | 1;
  readonly pk: number;
}

/** Makes a data file of the steps up to and including one, as a program of that time did. */
export async function migrateUpTo(file: string, last: string): Promise<void> {
  const steps = Object.fromEntries(Object.entries(migrations).filter(([name]) => name <= last));
  await (await openDatabase(file, { steps })).close();
}

/** Looks at a data file with the engine itself, past all our code. */
export function inspect<T>(file: string, look: (database: Sqlite.Database) => T): T {
  const database = new Sqlite(file);
  try {
    return look(database);
  } finally {
    database.close();
  }
}

export function tablesOf(file: string): string[] {
  return inspect(file, (database) =>
    database
      .prepare(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%' order by name",
      )
      .pluck()
      .all()
      .map(String),
  );
}

export function columnsOf(file: string, table: string): string[] {
  return inspect(file, (database) => {
    const columns = database.prepare(`pragma table_info(${table})`).all() as Column[];
    return columns.map(({ name, type, notnull, pk }) =>
      `${name} ${type}${notnull ? ' not null' : ''}${pk ? ` key ${pk}` : ''}`.toLowerCase(),
    );
  });
}

/** Tables that take any type in any column: there must be none. */
export function looseTables(file: string): string[] {
  return inspect(file, (database) =>
    database
      .prepare(
        "select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%' and name not like 'kysely_%'",
      )
      .pluck()
      .all()
      .map(String),
  );
}
