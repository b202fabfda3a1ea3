import type { Kysely } from 'kysely';
import type { SchemaWords } from '../engine.ts';

/** One step of the data file's shape. It is frozen once released: it must not use tables.ts, which goes on changing. */
export type Migrate = (db: Kysely<never>, words: SchemaWords) => Promise<void>;
