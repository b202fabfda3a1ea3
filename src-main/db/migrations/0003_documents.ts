import type { Migrate } from './migration.ts';

/** Journals, papers, their revisions and frozen forms, remarks and files. */
export const documents: Migrate = async (db, words) => {
  await words
    .finish(
      db.schema
        .createTable('journal')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('kind', 'text', (c) => c.notNull().unique())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('first_number', 'integer', (c) => c.notNull())
        .addColumn('first_year', 'integer', (c) => c.notNull())
        .addColumn('suffix', 'text', (c) => c.notNull())
        .addColumn('number_at', 'text', (c) => c.notNull()),
    )
    .execute();

  await words
    .finish(
      db.schema
        .createTable('file')
        .addColumn('digest', 'text', (c) => c.primaryKey())
        .addColumn('size', 'integer', (c) => c.notNull())
        .addColumn('mime', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull()),
    )
    .execute();

  await words
    .finish(
      db.schema
        .createTable('document')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('revision', 'integer', (c) => c.notNull())
        .addColumn('content_digest', 'text', (c) => c.notNull())
        .addColumn('title', 'text', (c) => c.notNull())
        .addColumn('meeting_date', 'text')
        .addColumn('search_key', 'text', (c) => c.notNull())
        .addColumn('search_text', 'text', (c) => c.notNull())
        .addColumn('number', 'text')
        .addColumn('date', 'text')
        .addColumn('letterhead_id', 'text', (c) => c.notNull().references('letterhead.id'))
        .addColumn('frozen_id', 'text')
        .addColumn('remark', 'text')
        .addColumn('trashed', 'integer', (c) => c.notNull())
        .addColumn('created_at', 'text', (c) => c.notNull())
        .addColumn('created_by', 'text', (c) => c.notNull())
        .addColumn('updated_at', 'text', (c) => c.notNull())
        .addColumn('updated_by', 'text', (c) => c.notNull())
        .addColumn('signed_at', 'text')
        .addColumn('signed_by', 'text')
        .addColumn('signed_on', 'text')
        .addColumn('signed_way', 'text')
        .addColumn('scan', 'text', (c) => c.references('file.digest'))
        .addColumn('withdrawn_at', 'text')
        .addColumn('withdrawn_by', 'text')
        .addColumn('withdrawn_reason', 'text'),
    )
    .execute();
  await db.schema.createIndex('document_latest').on('document').columns(['trashed', 'updated_at', 'id']).execute();
  await db.schema.createIndex('document_by_state').on('document').columns(['trashed', 'state', 'updated_at', 'id']).execute();

  await words
    .finish(
      db.schema
        .createTable('revision')
        .addColumn('document_id', 'text', (c) => c.notNull().references('document.id'))
        .addColumn('number', 'integer', (c) => c.notNull())
        .addColumn('content', 'text', (c) => c.notNull())
        .addColumn('digest', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('by', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('revision_key', ['document_id', 'number']),
    )
    .execute();
  await words.appendOnly(db, 'revision');

  await words
    .finish(
      db.schema
        .createTable('frozen')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('document_id', 'text', (c) => c.notNull().references('document.id'))
        .addColumn('revision', 'integer', (c) => c.notNull())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('content', 'text', (c) => c.notNull())
        .addColumn('digest', 'text', (c) => c.notNull())
        .addColumn('letterhead', 'text', (c) => c.notNull())
        .addColumn('letterhead_digest', 'text', (c) => c.notNull())
        .addColumn('number', 'text')
        .addColumn('date', 'text')
        .addColumn('docx', words.bytes, (c) => c.notNull())
        .addColumn('docx_digest', 'text', (c) => c.notNull()),
    )
    .execute();
  await db.schema.createIndex('frozen_of_document').on('frozen').column('document_id').execute();
  await words.appendOnly(db, 'frozen');

  await words
    .finish(
      db.schema
        .createTable('remark')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('document_id', 'text', (c) => c.notNull().references('document.id'))
        .addColumn('revision', 'integer', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('by', 'text', (c) => c.notNull())
        .addColumn('text', 'text', (c) => c.notNull()),
    )
    .execute();
  await db.schema.createIndex('remark_of_document').on('remark').columns(['document_id', 'at']).execute();

  await words
    .finish(
      db.schema
        .createTable('journal_entry')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('journal_id', 'text', (c) => c.notNull().references('journal.id'))
        .addColumn('year', 'integer', (c) => c.notNull())
        .addColumn('ordinal', 'integer', (c) => c.notNull())
        .addColumn('slot', 'text', (c) => c.notNull())
        .addColumn('fills', 'integer', (c) => c.notNull())
        .addColumn('number', 'text', (c) => c.notNull())
        .addColumn('date', 'text')
        .addColumn('document_id', 'text', (c) => c.unique().references('document.id'))
        .addColumn('title', 'text', (c) => c.notNull())
        .addColumn('gap_reason', 'text')
        .addUniqueConstraint('journal_entry_no_doubles', ['journal_id', 'year', 'slot']),
    )
    .execute();
  await db.schema.createIndex('journal_entry_in_order').on('journal_entry').columns(['journal_id', 'year', 'ordinal']).execute();
};
