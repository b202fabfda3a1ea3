import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { inspect, looseTables, migrateUpTo, tablesOf } from './schemaOf.ts';

test('0005 adds duties, assignments and executions to a file of 0004 and keeps its rows', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await migrateUpTo(file, '0004_kinds');
  inspect(file, (database) =>
    database.exec("insert into account (id, login, login_key, name, roles, active, created_at) values ('1', 'a', 'a', 'n', '[]', 1, 't')"),
  );
  await migrateUpTo(file, '0005_tracking');
  expect(tablesOf(file)).toEqual(
    expect.arrayContaining([
      'assignment',
      'audience_list',
      'calendar_year',
      'duty',
      'duty_change',
      'duty_responsible',
      'evidence',
      'execution',
    ]),
  );
  expect(tablesOf(file)).toEqual(expect.arrayContaining(['execution_event', 'known_dates', 'postponement', 'undo']));
  expect(looseTables(file)).toEqual([]);
  expect(inspect(file, (database) => database.prepare('select count(*) from account').pluck().get())).toBe(1);
});

test('0005: one performer a duty, one cell a day of it', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await migrateUpTo(file, '0005_tracking');
  inspect(file, (database) => {
    database.pragma('foreign_keys = OFF');
    const assignment = database.prepare("insert into assignment values (?, 'd', 'p', 0, 'words', null, ?, '', '', 0)");
    assignment.run('1', 'words:a');
    expect(() => assignment.run('2', 'words:a')).toThrow(/UNIQUE/);
    assignment.run('3', 'words:b');
    const cell = database.prepare(
      "insert into execution (assignment_id, duty_id, document_id, performer_key, nominal, due, month, outcome, phase, note, by, version, evidence, postponed) values ('1', 'd', 'p', 'words:a', ?, '2026-03-20', '2026-03', 'open', 0, '', '', 1, 0, 0)",
    );
    cell.run('2026-03-20');
    expect(() => cell.run('2026-03-20')).toThrow(/UNIQUE/);
    cell.run('');
    expect(() => cell.run('')).toThrow(/UNIQUE/);
  });
});
