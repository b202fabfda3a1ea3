import type { ColumnDataType, Dialect, Kysely } from 'kysely';
import type { CreateTableBuilder } from 'kysely';

/** How the data file failed, whatever the engine calls it. */
export type StorageFailure = 'full' | 'readOnly' | 'io' | 'corrupt' | 'busy';

/** What migrations need to know of an engine, and no more: everything else is written once for all of them. */
export interface SchemaWords {
  readonly bytes: ColumnDataType;
  /** Adds a whole-number key that counts by itself. */
  counter<T extends string>(table: CreateTableBuilder<T>, column: string): CreateTableBuilder<T>;
  /** Last words of CREATE TABLE (SQLite: STRICT). */
  finish<T extends string>(table: CreateTableBuilder<T>): CreateTableBuilder<T>;
  /** Refuses UPDATE and DELETE on a table whose rows are evidence. */
  appendOnly(db: Kysely<never>, table: string): Promise<void>;
}

/** One database engine, opened. */
export interface Engine {
  readonly dialect: Dialect;
  readonly schema: SchemaWords;
  /** «SQLite 3.50.4» */
  readonly version: string;
  /** What kind of failure an error is; `null` when it is not the storage's. */
  failure(error: unknown): StorageFailure | null;
  /** Structure and references as the engine itself checks them; an empty list is sound. */
  check(): readonly string[];
  /** Whether a unique rule was broken. */
  isDouble(error: unknown): boolean;
}
