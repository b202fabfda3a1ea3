import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely } from 'kysely';
import { Refusal } from '../../src-shared/api/errors.ts';
import { openSqlite } from './drivers/sqlite.ts';
import type { Engine, StorageFailure } from './engine.ts';
import type { Reader, Writer } from './handles.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import type { Migrate } from './migrations/migration.ts';
import type { Tables } from './tables.ts';

export interface Database {
  /** For reading outside transactions; throws when used inside one. */
  readonly reader: Reader;
  readonly version: string;
  /** Runs the work in one transaction: committed when it returns, undone when it throws. */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** Structure and references; an empty list is sound. */
  check(): readonly string[];
  failure(error: unknown): StorageFailure | null;
  close(): Promise<void>;
}

export interface Opening {
  /** Steps other than the program's own: tests of the machinery. */
  readonly steps?: Readonly<Record<string, Migrate>>;
  /** What every data file must hold, written in one transaction. */
  readonly fill?: (writer: Writer) => Promise<void>;
}

/** Opens or creates the data file and brings it to the newest shape. Throws `Refusal` with a sentence for the file's own troubles. */
export async function openDatabase(file: string, { steps = migrations, fill }: Opening = {}): Promise<Database> {
  const engine = openEngine(file);
  const db = new Kysely<Tables>({ dialect: engine.dialect });
  try {
    await migrate(db as unknown as Kysely<never>, engine.schema, steps);
    const database = databaseOf(db, engine);
    if (fill) await database.write(fill);
    return database;
  } catch (error) {
    await db.destroy();
    throw openingRefusal(file, engine.failure(error)) ?? error;
  }
}

function openEngine(file: string): Engine {
  const opening = wordErrors(file, () => openSqlite(file));
  if (opening.kind === 'opened') return opening.engine;
  throw foreignFile(file);
}

function wordErrors<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code.startsWith('SQLITE_NOTADB')) throw foreignFile(file);
    if (code.startsWith('SQLITE_CORRUPT')) throw openingRefusal(file, 'corrupt');
    if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code === 'EACCES' || code === 'EISDIR') {
      throw openingRefusal(file, 'readOnly');
    }
    if (code.startsWith('SQLITE_FULL')) throw openingRefusal(file, 'full');
    if (code.startsWith('SQLITE_IOERR')) throw openingRefusal(file, 'io');
    if (code.startsWith('SQLITE_BUSY')) throw openingRefusal(file, 'busy');
    throw error;
  }
}

function foreignFile(file: string): Refusal {
  return new Refusal(
    'storage',
    `Файл «${file}» не похож на данные программы «Решено»: уберите его из папки данных или верните на его место резервную копию.`,
    { reason: 'foreign' },
  );
}

function openingRefusal(file: string, failure: StorageFailure | null): Refusal | null {
  switch (failure) {
    case null:
      return null;
    case 'corrupt':
      return new Refusal('storage', `Файл данных «${file}» повреждён: не удаляйте его, сделайте копию и верните последнюю резервную.`, {
        reason: 'corrupt',
      });
    case 'readOnly':
      return new Refusal('storage', `Файл данных «${file}» нельзя открыть для записи: разрешите запись в него и в его папку.`, {
        reason: 'readOnly',
      });
    case 'full':
      return new Refusal('storage', `На диске с файлом «${file}» нет места: освободите его и запустите программу снова.`, {
        reason: 'full',
      });
    case 'io':
      return new Refusal('storage', `Диск не читает файл данных «${file}»: скопируйте папку данных на исправный диск.`, { reason: 'io' });
    case 'busy':
      return new Refusal('storage', `Файл данных «${file}» занят другой программой: закройте её и попробуйте снова.`, { reason: 'busy' });
  }
}

function databaseOf(db: Kysely<Tables>, engine: Engine): Database {
  const inTransaction = new AsyncLocalStorage<true>();
  const selectFrom = (...tables: Parameters<Reader['selectFrom']>): unknown => {
    if (inTransaction.getStore()) throw new Error('The reader was used inside a transaction: read through the writer.');
    return db.selectFrom(...tables);
  };
  return {
    reader: { selectFrom: selectFrom as Reader['selectFrom'] },
    version: engine.version,
    write(work) {
      if (inTransaction.getStore()) throw new Error('A transaction was opened inside a transaction.');
      return db.transaction().execute((transaction) => inTransaction.run(true, () => work(transaction)));
    },
    check: () => engine.check(),
    failure: (error) => engine.failure(error),
    close: () => db.destroy(),
  };
}
