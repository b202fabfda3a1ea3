import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { inspect, looseTables, migrateUpTo, tablesOf } from './schemaOf.ts';

test('0002 adds accounts and the audit trail to a file of 0001 and keeps its rows', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await migrateUpTo(file, '0001_directory');
  inspect(file, (database) => database.exec("insert into meta values ('setUp', 'x')"));
  await migrateUpTo(file, '0002_accounts');
  expect(tablesOf(file)).toEqual(expect.arrayContaining(['account', 'audit']));
  expect(looseTables(file)).toEqual([]);
  expect(inspect(file, (database) => database.prepare('select count(*) from meta').pluck().get())).toBe(1);
});

test('0002: one login is taken once, and the audit trail can only grow', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await migrateUpTo(file, '0002_accounts');
  inspect(file, (database) => {
    const account = database.prepare("insert into account values (?, 'a', 'key', 'n', '[]', null, 1, 't')");
    account.run('1');
    expect(() => account.run('2')).toThrow(/UNIQUE/);
    database.exec("insert into audit (at, account, operation, what) values ('t', 'a', 'o', 'w')");
    expect(() => database.exec("update audit set what = 'x'")).toThrow('append-only');
    expect(() => database.exec('delete from audit')).toThrow('append-only');
  });
});
