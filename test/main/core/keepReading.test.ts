import { rm } from 'node:fs/promises';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { AppEvent } from '../../../src-shared/api/contract.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { bringIn, itemsRead, news, textFile, type OldFile } from '../../support/oldPapers.ts';
import { isSentence } from '../../support/refusalOf.ts';

function many(count: number): readonly OldFile[] {
  return Array.from({ length: count }, (_, index) => textFile(`${index + 1}.txt`, news(`СОШ № ${index + 1}`)));
}

/** Something done to the data file by hand while the program is closed. */
async function between(started: TestCore, statement: string): Promise<TestCore> {
  await started.core.close();
  new Sqlite(path.join(started.folder, 'resheno.db')).exec(statement).close();
  return await started.reopen();
}

test('what waits when the program ends is read after the next start, without anybody asking', async () => {
  const started = await openTestCore();
  const batchId = await bringIn(started.client, many(12));
  const again = await started.reopen();
  const rows = await itemsRead(again.client, batchId);
  expect(rows.map(({ state }) => state)).toEqual(rows.map(() => 'recognised'));
  expect(rows).toHaveLength(12);
});

test('an item that was being read when the program was killed is read again', async () => {
  const started = await openTestCore();
  const batchId = await bringIn(started.client, many(3));
  await itemsRead(started.client, batchId);
  const again = await between(started, "update import_item set state = 'reading', tries = 1, title = '' where place = 2");
  expect((await itemsRead(again.client, batchId)).map(({ state }) => state)).toEqual(['recognised', 'recognised', 'recognised']);
});

test('a file with which the program went down twice is left alone and says so; the others go on', async () => {
  const started = await openTestCore();
  const batchId = await bringIn(started.client, many(3));
  await itemsRead(started.client, batchId);
  const killed = "update import_item set state = 'reading', tries = 2 where place = 1;";
  const again = await between(started, `${killed} update import_item set state = 'waiting' where place = 2`);
  const rows = await itemsRead(again.client, batchId);
  expect(rows.map(({ state }) => state)).toEqual(['unreadable', 'recognised', 'recognised']);
  expect(rows[0]?.sentence).toSatisfy(isSentence);
  // A person may insist.
  await again.client.call('import.dismiss', { itemId: rows[0]?.id ?? '', dismissed: false });
  expect((await itemsRead(again.client, batchId)).map(({ state }) => state)).toEqual(['recognised', 'recognised', 'recognised']);
});

test('a file that is gone from the data folder is unreadable in words', async () => {
  const started = await openTestCore();
  const { id: batchId } = await started.client.call('import.begin', { name: 'Архив' });
  await started.client.call('import.pause', { batchId, paused: true });
  await started.client.call('import.add', { batchId, ...textFile('1.txt', news('СОШ № 1')) });
  await rm(path.join(started.folder, 'files'), { recursive: true });
  const again = await started.reopen();
  await again.client.call('import.pause', { batchId, paused: false });
  const [row] = await itemsRead(again.client, batchId);
  expect(row?.state).toBe('unreadable');
  expect(row?.sentence).toSatisfy(isSentence);
});

test('closing in the middle loses nothing and blames no file', async () => {
  const started = await openTestCore();
  const batchId = await bringIn(started.client, many(30));
  await started.core.close();
  const states = new Sqlite(path.join(started.folder, 'resheno.db'), { readonly: true });
  const left = states.prepare('select state, tries from import_item').all() as { readonly state: string; readonly tries: number }[];
  states.close();
  expect(left).toHaveLength(30);
  expect(left.filter(({ state, tries }) => state === 'reading' || tries > 0)).toEqual([]);
  const rows = await itemsRead((await started.reopen()).client, batchId);
  expect(rows.filter(({ state }) => state !== 'recognised')).toEqual([]);
});

test('windows hear of every item; other calls are answered while a hundred files are read', async () => {
  const { client, core } = await openTestCore();
  const events: AppEvent[] = [];
  core.on((event) => events.push(event));
  const files = many(100);
  const batchId = await bringIn(client, files);
  events.length = 0;
  let answered = 0;
  for (let left = files.length; left > 0;) {
    await client.call('document.create', { kind: 'protocol' });
    answered += 1;
    // A call of a window comes from outside, so it never follows the one before without a pause.
    await new Promise((resolve) => setImmediate(resolve));
    const [batch] = await client.call('import.batches', {});
    left = (batch?.states.waiting ?? 0) + (batch?.states.reading ?? 0);
  }
  const rows = await itemsRead(client, batchId);
  expect(rows.filter(({ state }) => state !== 'recognised')).toEqual([]);
  expect(answered).toBeGreaterThan(5);
  expect(events.some((event) => event.kind === 'importChanged' && event.batchId === batchId)).toBe(true);
});
