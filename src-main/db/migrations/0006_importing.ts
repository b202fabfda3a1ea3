import type { Migrate } from './migration.ts';

/**
 * Old papers read back (issue 5): batches of files, what became of each, and the file a paper was read from. A number that came with an
 * old paper is marked in its journal, and a duty of one knows from which day on it is watched.
 */
export const importing: Migrate = async (db, words) => {
  await words
    .finish(
      db.schema
        .createTable('import_batch')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('created_at', 'text', (c) => c.notNull())
        .addColumn('created_by', 'text', (c) => c.notNull())
        .addColumn('paused', 'integer', (c) => c.notNull())
        .addColumn('read_files', 'integer', (c) => c.notNull())
        .addColumn('read_ms', 'integer', (c) => c.notNull()),
    )
    .execute();
  await db.schema.createIndex('import_batch_latest').on('import_batch').columns(['created_at', 'id']).execute();
  await db.schema.createIndex('import_batch_running').unique().on('import_batch').columns(['paused', 'created_at', 'id']).execute();

  await words
    .finish(
      db.schema
        .createTable('import_item')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('batch_id', 'text', (c) => c.notNull().references('import_batch.id'))
        .addColumn('place', 'integer', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('digest', 'text', (c) => c.notNull().references('file.digest'))
        .addColumn('size', 'integer', (c) => c.notNull())
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('tries', 'integer', (c) => c.notNull())
        .addColumn('forced', 'integer', (c) => c.notNull())
        .addColumn('kind', 'text')
        .addColumn('number', 'text')
        .addColumn('date', 'text')
        .addColumn('title', 'text', (c) => c.notNull())
        .addColumn('doubts', 'integer', (c) => c.notNull())
        .addColumn('unplaced', 'integer', (c) => c.notNull())
        .addColumn('document_id', 'text', (c) => c.references('document.id'))
        .addColumn('twin_id', 'text', (c) => c.references('import_item.id'))
        .addColumn('sentence', 'text')
        .addColumn('words_digest', 'text')
        .addColumn('hints', 'text', (c) => c.notNull())
        .addColumn('said_kind', 'text')
        .addColumn('added_at', 'text', (c) => c.notNull())
        .addColumn('added_by', 'text', (c) => c.notNull())
        .addUniqueConstraint('import_item_in_order', ['batch_id', 'place']),
    )
    .execute();
  await db.schema.createIndex('import_item_by_state').on('import_item').columns(['batch_id', 'state', 'place']).execute();
  await db.schema.createIndex('import_item_by_digest').on('import_item').columns(['digest', 'added_at']).execute();
  await db.schema.createIndex('import_item_by_words').on('import_item').columns(['words_digest', 'added_at']).execute();

  await words
    .finish(
      db.schema
        .createTable('import_source')
        .addColumn('item_id', 'text', (c) => c.primaryKey().references('import_item.id'))
        .addColumn('format', 'text', (c) => c.notNull())
        .addColumn('source', 'text', (c) => c.notNull())
        .addColumn('content', 'text'),
    )
    .execute();

  await words
    .finish(
      db.schema
        .createTable('document_origin')
        .addColumn('document_id', 'text', (c) => c.primaryKey().references('document.id'))
        .addColumn('digest', 'text', (c) => c.notNull().references('file.digest'))
        .addColumn('size', 'integer', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('format', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('by', 'text', (c) => c.notNull())
        .addColumn('note', 'text'),
    )
    .execute();

  await db.schema
    .alterTable('journal_entry')
    .addColumn('archived', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .alterTable('duty')
    .addColumn('since', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
};
