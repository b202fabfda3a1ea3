import type { Migrate } from './migration.ts';

/** The department, its letterheads, institutions, persons and groups of addressees. */
export const directory: Migrate = async (db, words) => {
  await words
    .finish(
      db.schema
        .createTable('meta')
        .addColumn('key', 'text', (c) => c.primaryKey())
        .addColumn('value', 'text', (c) => c.notNull()),
    )
    .execute();

  await words
    .finish(
      db.schema
        .createTable('letterhead')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('name_key', 'text', (c) => c.notNull())
        .addColumn('json', 'text', (c) => c.notNull()),
    )
    .execute();

  await words
    .finish(
      db.schema
        .createTable('institution')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('full_name', 'text', (c) => c.notNull())
        .addColumn('full_key', 'text', (c) => c.notNull())
        .addColumn('short_name', 'text', (c) => c.notNull())
        .addColumn('short_key', 'text', (c) => c.notNull())
        .addColumn('search_key', 'text', (c) => c.notNull())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('tags', 'text', (c) => c.notNull())
        .addColumn('head_id', 'text')
        .addColumn('address', 'text', (c) => c.notNull())
        .addColumn('archived', 'integer', (c) => c.notNull()),
    )
    .execute();
  await db.schema.createIndex('institution_by_full').on('institution').column('full_key').execute();
  await db.schema.createIndex('institution_by_short').on('institution').column('short_key').execute();

  await words
    .finish(
      db.schema
        .createTable('person')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('surname', 'text', (c) => c.notNull())
        .addColumn('given_name', 'text', (c) => c.notNull())
        .addColumn('patronymic', 'text', (c) => c.notNull())
        .addColumn('name_key', 'text', (c) => c.notNull())
        .addColumn('sort_key', 'text', (c) => c.notNull())
        .addColumn('search_key', 'text', (c) => c.notNull())
        .addColumn('gender', 'text')
        .addColumn('post', 'text', (c) => c.notNull())
        .addColumn('institution_id', 'text', (c) => c.references('institution.id'))
        .addColumn('ours', 'integer', (c) => c.notNull())
        .addColumn('name_forms', 'text', (c) => c.notNull())
        .addColumn('post_forms', 'text', (c) => c.notNull())
        .addColumn('archived', 'integer', (c) => c.notNull()),
    )
    .execute();
  await db.schema.createIndex('person_by_name').on('person').column('name_key').execute();
  await db.schema.createIndex('person_in_order').on('person').columns(['sort_key', 'id']).execute();

  await words
    .finish(
      db.schema
        .createTable('audience')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('nominative', 'text', (c) => c.notNull())
        .addColumn('nominative_key', 'text', (c) => c.notNull())
        .addColumn('search_key', 'text', (c) => c.notNull())
        .addColumn('dative', 'text', (c) => c.notNull())
        .addColumn('rule', 'text', (c) => c.notNull())
        .addColumn('archived', 'integer', (c) => c.notNull()),
    )
    .execute();
  await db.schema.createIndex('audience_by_name').on('audience').column('nominative_key').execute();

  await words
    .finish(
      db.schema
        .createTable('department')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('short_name', 'text', (c) => c.notNull())
        .addColumn('settlement', 'text', (c) => c.notNull())
        .addColumn('chair_id', 'text', (c) => c.references('person.id'))
        .addColumn('secretary_id', 'text', (c) => c.references('person.id'))
        .addColumn('letterhead_id', 'text', (c) => c.notNull().references('letterhead.id')),
    )
    .execute();
};
