import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { inspect, looseTables, migrateUpTo, tablesOf } from './schemaOf.ts';

test('0003 adds papers and journals to a file of 0002 and keeps its rows', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await migrateUpTo(file, '0002_accounts');
  inspect(file, (database) => database.exec("insert into account values ('1', 'a', 'a', 'n', '[]', null, 1, 't')"));
  await migrateUpTo(file, '0003_documents');
  expect(tablesOf(file)).toEqual(expect.arrayContaining(['document', 'file', 'frozen', 'journal', 'journal_entry', 'remark', 'revision']));
  expect(looseTables(file)).toEqual([]);
  expect(inspect(file, (database) => database.prepare('select count(*) from account').pluck().get())).toBe(1);
});

test.each(['revision', 'frozen'])('0003: %s can only grow', async (table) => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await migrateUpTo(file, '0003_documents');
  inspect(file, (database) => {
    database.pragma('foreign_keys = OFF');
    const columns = database.prepare(`select name, type from pragma_table_info('${table}')`).all() as { name: string; type: string }[];
    const values = columns.map(({ type }) => (type === 'INTEGER' ? '1' : type === 'BLOB' ? "x'00'" : "'t'"));
    database.exec(`insert into ${table} values (${values.join(', ')})`);
    expect(() => database.exec(`update ${table} set digest = 'x'`)).toThrow('append-only');
    expect(() => database.exec(`delete from ${table}`)).toThrow('append-only');
  });
});

test('0003: one number of a year is taken once, one paper has one entry', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await migrateUpTo(file, '0003_documents');
  inspect(file, (database) => {
    database.pragma('foreign_keys = OFF');
    const entry = database.prepare("insert into journal_entry values (?, 'j', ?, 4, '4', 1, '4', null, ?, '', null)");
    entry.run('1', 2026, 'paper');
    expect(() => entry.run('2', 2026, null)).toThrow(/UNIQUE/);
    expect(() => entry.run('3', 2027, 'paper')).toThrow(/UNIQUE/);
    entry.run('4', 2027, null);
  });
});
