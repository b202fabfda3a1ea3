import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { columnsOf, inspect, looseTables, migrateUpTo, tablesOf } from './schemaOf.ts';

test('0006 adds batches, items and origins to a file of 0005; its numbers were given here and its duties watch all days', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await migrateUpTo(file, '0005_tracking');
  inspect(file, (database) => {
    database.pragma('foreign_keys = OFF');
    database.exec("insert into journal values ('j', 'protocol', 'Протоколы', 1, 2026, '', 'sign')");
    database.exec("insert into journal_entry values ('1', 'j', 2026, 4, '4', 1, '4', '2026-03-01', null, '', null)");
    database.exec(
      "insert into duty values ('u', 'd', 'point', 's', null, 0, '1.', '', '', '[]', '[]', '', '', null, null, null, null, '2026-03-01', '2027-12-31', 'self', 0, '')",
    );
  });
  await migrateUpTo(file, '0006_importing');
  expect(tablesOf(file)).toEqual(expect.arrayContaining(['document_origin', 'import_batch', 'import_item', 'import_source']));
  expect(looseTables(file)).toEqual([]);
  expect(inspect(file, (database) => database.prepare('select number, archived from journal_entry').raw().all())).toEqual([['4', 0]]);
  expect(inspect(file, (database) => database.prepare('select label, since from duty').raw().all())).toEqual([['1.', '']]);
  expect(columnsOf(file, 'journal_entry')).toContain('archived integer not null');
});

test('0006: one place a file of a batch, one origin a paper', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await migrateUpTo(file, '0006_importing');
  inspect(file, (database) => {
    database.pragma('foreign_keys = OFF');
    const item = database.prepare(
      "insert into import_item (id, batch_id, place, name, digest, size, state, tries, forced, title, doubts, unplaced, hints, added_at, added_by) values (?, 'b', ?, 'n', 'd', 1, 'waiting', 0, 0, '', 0, 0, '{}', 't', 'w')",
    );
    item.run('1', 1);
    expect(() => item.run('2', 1)).toThrow(/UNIQUE/);
    item.run('2', 2);
    const origin = database.prepare("insert into document_origin values ('d', ?, 1, 'n', 'docx', 't', 'w', null)");
    origin.run('a');
    expect(() => origin.run('b')).toThrow(/UNIQUE/);
  });
});
