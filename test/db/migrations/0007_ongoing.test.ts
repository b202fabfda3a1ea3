import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { inspect, migrateUpTo } from './schemaOf.ts';

const CONSTANT = '{"kind":"ongoing"}';
const SCHEDULE = '{"kind":"planref"}';

/** Deadline, answer, question; the day a cell had; where it stands afterwards. */
const TABLE: readonly (readonly [string | null, string | null, string | null, string, string])[] = [
  [CONSTANT, null, null, '9999-99-99', '9999-98-98'],
  ['{"kind":"event"}', null, 'event', '9999-99-99', '9999-98-98'],
  [SCHEDULE, null, 'schedule', '9999-99-99', '9999-99-99'],
  [SCHEDULE, '{"kind":"none"}', null, '9999-99-99', '9999-98-98'],
  [null, null, 'unread', '9999-99-99', '9999-99-99'],
  [null, null, null, '9999-99-99', '9999-99-99'],
  // Somebody gave it a day.
  [CONSTANT, null, null, '2026-12-01', '2026-12-01'],
];

test('0007 tells cells whose deadline is no day from those without any', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await migrateUpTo(file, '0006_importing');
  inspect(file, (database) => {
    database.pragma('foreign_keys = OFF');
    const duty = database.prepare(
      `insert into duty (id, document_id, source_kind, source_id, place, label, text, above, named, also_named, controller,
        deadline_words, deadline, answer, ask, starts, horizon, renewal, removed, since, search_key)
        values (?, 'p', 'point', ?, 0, '', '', '', '[]', '[]', '', '', ?, ?, ?, '2026-01-01', '9999-12-31', 'self', 0, '', '')`,
    );
    const cell = database.prepare(
      `insert into execution (assignment_id, duty_id, document_id, performer_key, nominal, due, month, outcome, phase, note, by, version, evidence, postponed)
        values (?, ?, 'p', 'words:a', '', ?, '', 'open', 0, '', '', 1, 0, 0)`,
    );
    TABLE.forEach(([deadline, answer, ask, due], place) => {
      duty.run(`d${place}`, `s${place}`, deadline, answer, ask);
      cell.run(`a${place}`, `d${place}`, due);
    });
  });
  await migrateUpTo(file, '0007_ongoing');
  const found = inspect(file, (database) => database.prepare('select due from execution order by id').pluck().all());
  expect(found).toEqual(TABLE.map((row) => row[4]));
});
