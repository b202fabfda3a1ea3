import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { inspect, looseTables, migrateUpTo } from './schemaOf.ts';

const JOURNALS = 'select kind, name, first_number, first_year, suffix, number_at from journal order by kind';

test('0004 gives a file of 0003 a journal of each kind with the custom of its protocols, and keeps its rows', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await migrateUpTo(file, '0003_documents');
  inspect(file, (database) => {
    database.exec("insert into journal values ('j', 'protocol', 'Протоколы совещаний', 40, 2026, '/ПК', 'sign')");
    database.exec("insert into journal_entry values ('1', 'j', 2026, 40, '40', 1, '40/ПК', null, null, '', 'утрачен')");
  });
  await migrateUpTo(file, '0004_kinds');
  expect(inspect(file, (database) => database.prepare(JOURNALS).raw().all())).toEqual([
    ['notice', 'Сообщения', 1, 2026, '', 'sign'],
    ['order', 'Приказы', 1, 2026, '', 'sign'],
    ['plan', 'Планы', 1, 2026, '', 'sign'],
    ['protocol', 'Протоколы совещаний', 40, 2026, '/ПК', 'sign'],
  ]);
  expect(inspect(file, (database) => database.prepare('select number from journal_entry').pluck().all())).toEqual(['40/ПК']);
  expect(looseTables(file)).toEqual([]);
});

test('0004 leaves the journals of a new file to whoever fills it', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await migrateUpTo(file, '0004_kinds');
  expect(inspect(file, (database) => database.prepare(JOURNALS).all())).toEqual([]);
});
