import type { Migrate } from './migration.ts';

/** Duties of signed papers, who reports on them, their due days and what became of each; the working calendar's edits. */
export const tracking: Migrate = async (db, words) => {
  await words
    .finish(
      db.schema
        .createTable('duty')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('document_id', 'text', (c) => c.notNull().references('document.id'))
        .addColumn('source_kind', 'text', (c) => c.notNull())
        .addColumn('source_id', 'text', (c) => c.notNull())
        .addColumn('annex_id', 'text')
        .addColumn('place', 'integer', (c) => c.notNull())
        .addColumn('label', 'text', (c) => c.notNull())
        .addColumn('text', 'text', (c) => c.notNull())
        .addColumn('above', 'text', (c) => c.notNull())
        .addColumn('named', 'text', (c) => c.notNull())
        .addColumn('also_named', 'text', (c) => c.notNull())
        .addColumn('controller', 'text', (c) => c.notNull())
        .addColumn('deadline_words', 'text', (c) => c.notNull())
        .addColumn('deadline', 'text')
        .addColumn('answer', 'text')
        .addColumn('ask', 'text')
        .addColumn('day_off_rule', 'text')
        .addColumn('starts', 'text', (c) => c.notNull())
        .addColumn('horizon', 'text', (c) => c.notNull())
        .addColumn('renewal', 'text', (c) => c.notNull())
        .addColumn('removed', 'integer', (c) => c.notNull())
        .addColumn('search_key', 'text', (c) => c.notNull())
        .addUniqueConstraint('duty_of_document', ['document_id', 'source_id']),
    )
    .execute();
  await db.schema.createIndex('duty_asking').on('duty').columns(['removed', 'ask']).execute();
  await db.schema.createIndex('duty_by_horizon').on('duty').columns(['removed', 'renewal', 'horizon']).execute();

  await words
    .finish(
      db.schema
        .createTable('duty_responsible')
        .addColumn('duty_id', 'text', (c) => c.notNull().references('duty.id'))
        .addColumn('place', 'integer', (c) => c.notNull())
        .addColumn('key', 'text', (c) => c.notNull())
        .addColumn('text', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('duty_responsible_key', ['duty_id', 'place']),
    )
    .execute();
  await db.schema.createIndex('duty_responsible_by_key').on('duty_responsible').columns(['key', 'duty_id']).execute();

  await words
    .finish(
      words
        .counter(db.schema.createTable('duty_change'), 'id')
        .addColumn('duty_id', 'text', (c) => c.notNull().references('duty.id'))
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('by', 'text', (c) => c.notNull())
        .addColumn('paper_id', 'text', (c) => c.references('document.id'))
        .addColumn('what', 'text', (c) => c.notNull()),
    )
    .execute();
  await db.schema.createIndex('duty_change_of_duty').on('duty_change').columns(['duty_id', 'id']).execute();

  await words
    .finish(
      db.schema
        .createTable('audience_list')
        .addColumn('document_id', 'text', (c) => c.notNull().references('document.id'))
        .addColumn('place', 'integer', (c) => c.notNull())
        .addColumn('named', 'text', (c) => c.notNull())
        .addColumn('audience_id', 'text')
        .addColumn('members', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('audience_list_key', ['document_id', 'place']),
    )
    .execute();

  await words
    .finish(
      db.schema
        .createTable('assignment')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('duty_id', 'text', (c) => c.notNull().references('duty.id'))
        .addColumn('document_id', 'text', (c) => c.notNull().references('document.id'))
        .addColumn('place', 'integer', (c) => c.notNull())
        .addColumn('performer_kind', 'text', (c) => c.notNull())
        .addColumn('performer_id', 'text')
        .addColumn('performer_key', 'text', (c) => c.notNull())
        .addColumn('performer_text', 'text', (c) => c.notNull())
        .addColumn('search_key', 'text', (c) => c.notNull())
        .addColumn('removed', 'integer', (c) => c.notNull())
        .addUniqueConstraint('assignment_of_duty', ['duty_id', 'performer_key']),
    )
    .execute();
  await db.schema.createIndex('assignment_of_performer').on('assignment').column('performer_key').execute();

  await words
    .finish(
      words
        .counter(db.schema.createTable('execution'), 'id')
        .addColumn('assignment_id', 'text', (c) => c.notNull().references('assignment.id'))
        .addColumn('duty_id', 'text', (c) => c.notNull())
        .addColumn('document_id', 'text', (c) => c.notNull())
        .addColumn('performer_key', 'text', (c) => c.notNull())
        .addColumn('nominal', 'text', (c) => c.notNull())
        .addColumn('due', 'text', (c) => c.notNull())
        .addColumn('month', 'text', (c) => c.notNull())
        .addColumn('first_due', 'text')
        .addColumn('outcome', 'text', (c) => c.notNull())
        .addColumn('phase', 'integer', (c) => c.notNull())
        .addColumn('done_on', 'text')
        .addColumn('note', 'text', (c) => c.notNull())
        .addColumn('by', 'text', (c) => c.notNull())
        .addColumn('at', 'text')
        .addColumn('version', 'integer', (c) => c.notNull())
        .addColumn('evidence', 'integer', (c) => c.notNull())
        .addColumn('postponed', 'integer', (c) => c.notNull())
        .addUniqueConstraint('execution_of_assignment', ['assignment_id', 'nominal']),
    )
    .execute();
  // Each holds all that its question asks for, so that no row of the table itself is read (issue 4: 100,000 cells).
  await db.schema.createIndex('execution_in_order').on('execution').columns(['due', 'id', 'phase', 'outcome', 'done_on']).execute();
  await db.schema.createIndex('execution_awaited').on('execution').columns(['phase', 'due']).execute();
  await db.schema
    .createIndex('execution_of_performer')
    .on('execution')
    .columns(['performer_key', 'month', 'phase', 'due', 'outcome', 'done_on'])
    .execute();
  await db.schema
    .createIndex('execution_of_document')
    .on('execution')
    .columns(['document_id', 'duty_id', 'phase', 'due', 'outcome', 'done_on'])
    .execute();

  await words
    .finish(
      words
        .counter(db.schema.createTable('postponement'), 'id')
        .addColumn('execution_id', 'integer', (c) => c.notNull().references('execution.id'))
        .addColumn('from_due', 'text', (c) => c.notNull())
        .addColumn('to_due', 'text', (c) => c.notNull())
        .addColumn('by', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('reason', 'text', (c) => c.notNull()),
    )
    .execute();
  await db.schema.createIndex('postponement_of_execution').on('postponement').columns(['execution_id', 'id']).execute();

  await words
    .finish(
      db.schema
        .createTable('evidence')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('execution_id', 'integer', (c) => c.notNull().references('execution.id'))
        .addColumn('digest', 'text', (c) => c.notNull().references('file.digest'))
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('by', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull()),
    )
    .execute();
  await db.schema.createIndex('evidence_of_execution').on('evidence').columns(['execution_id', 'at', 'id']).execute();

  await words
    .finish(
      words
        .counter(db.schema.createTable('execution_event'), 'id')
        .addColumn('execution_id', 'integer', (c) => c.notNull().references('execution.id'))
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('by', 'text', (c) => c.notNull())
        .addColumn('what', 'text', (c) => c.notNull()),
    )
    .execute();
  await db.schema.createIndex('execution_event_of_execution').on('execution_event').columns(['execution_id', 'id']).execute();

  await words
    .finish(
      db.schema
        .createTable('undo')
        .addColumn('account_id', 'text', (c) => c.primaryKey())
        .addColumn('token', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('stamp', 'integer', (c) => c.notNull())
        .addColumn('cells', 'text', (c) => c.notNull()),
    )
    .execute();

  await words
    .finish(
      db.schema
        .createTable('known_dates')
        .addColumn('words_key', 'text', (c) => c.primaryKey())
        .addColumn('dates', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull()),
    )
    .execute();

  await words
    .finish(
      db.schema
        .createTable('calendar_year')
        .addColumn('year', 'integer', (c) => c.primaryKey())
        .addColumn('days', 'text', (c) => c.notNull()),
    )
    .execute();
};
