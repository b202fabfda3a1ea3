import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { columnsOf, inspect, looseTables, migrateUpTo, tablesOf } from './schemaOf.ts';

test('0001 makes the tables of the directory, all strict', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await migrateUpTo(file, '0001_directory');
  expect(tablesOf(file)).toEqual(['audience', 'department', 'institution', 'letterhead', 'meta', 'person']);
  expect(looseTables(file)).toEqual([]);
  expect(columnsOf(file, 'meta')).toEqual(['key text not null key 1', 'value text not null']);
  expect(columnsOf(file, 'person')).toContain('name_key text not null');
});

test('0001 ties a department to its letterhead and a person to the institution', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await migrateUpTo(file, '0001_directory');
  inspect(file, (database) => {
    database.pragma('foreign_keys = ON');
    const orphan = database.prepare(
      "insert into department (id, name, short_name, settlement, letterhead_id) values ('d', '', '', '', 'none')",
    );
    expect(() => orphan.run()).toThrow(/FOREIGN KEY/);
  });
});
