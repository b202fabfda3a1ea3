import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Refusal } from '../../src-shared/api/errors.ts';
import type { SchemaWords } from './engine.ts';
import type { Migrate } from './migrations/migration.ts';

/**
 * Brings a data file to the newest shape, all pending steps in one transaction: it is done or it never happened.
 * A file with steps this program does not know was written by a newer one and is refused untouched.
 */
export async function migrate(db: Kysely<never>, words: SchemaWords, steps: Readonly<Record<string, Migrate>>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, { up: (inside: Kysely<never>) => step(inside, words) }])),
    },
  });
  await refuseNewer(db, steps);
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

async function refuseNewer(db: Kysely<never>, steps: Readonly<Record<string, Migrate>>): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return;
  const known = db as unknown as Kysely<{ kysely_migration: { name: string } }>;
  const done = await known.selectFrom('kysely_migration').select('name').execute();
  if (done.every(({ name }) => Object.hasOwn(steps, name))) return;
  throw new Refusal(
    'storage',
    'Файл данных создан более новой версией программы: установите её на этот компьютер, файл остался нетронутым.',
    { reason: 'newer' },
  );
}
