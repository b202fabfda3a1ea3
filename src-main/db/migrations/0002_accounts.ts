import type { Migrate } from './migration.ts';

/** Who may sit at the program, and the trail of what was done. */
export const accounts: Migrate = async (db, words) => {
  await words
    .finish(
      db.schema
        .createTable('account')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('login', 'text', (c) => c.notNull())
        .addColumn('login_key', 'text', (c) => c.notNull().unique())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('roles', 'text', (c) => c.notNull())
        .addColumn('password_hash', 'text')
        .addColumn('active', 'integer', (c) => c.notNull())
        .addColumn('created_at', 'text', (c) => c.notNull()),
    )
    .execute();

  await words
    .finish(
      words
        .counter(db.schema.createTable('audit'), 'id')
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('account', 'text', (c) => c.notNull())
        .addColumn('operation', 'text', (c) => c.notNull())
        .addColumn('what', 'text', (c) => c.notNull())
        .addColumn('document_id', 'text'),
    )
    .execute();
  await db.schema.createIndex('audit_of_document').on('audit').columns(['document_id', 'id']).execute();
  await words.appendOnly(db, 'audit');
};
