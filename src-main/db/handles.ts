import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * What a use case gets instead of the database. Neither handle can open a transaction: `db` used inside a transaction
 * hangs on SQLite and silently runs outside it on PostgreSQL, so there is no `db` to be had.
 */
export type Reader = Pick<Kysely<Tables>, 'selectFrom'>;

/** Lives for one transaction. Everything that reads can read through it. */
export type Writer = Pick<Kysely<Tables>, 'selectFrom' | 'insertInto' | 'updateTable' | 'deleteFrom'>;
