import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createCrashJournal } from '../../src-main/db/crashJournal.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const ENTRY = { revision: 3, at: '2026-11-22T09:00:00.000Z', json: '{"meeting":"совещания \\ud83d"}' };

test('an entry comes back until it is cleared', async () => {
  const journal = createCrashJournal(path.join(await temporaryFolder(), 'crash'));
  expect(await journal.get('paper')).toBeNull();
  await journal.put('paper', { ...ENTRY, revision: 2 });
  await journal.put('paper', ENTRY);
  expect(await journal.get('paper')).toEqual(ENTRY);
  await journal.clear('paper');
  await journal.clear('paper');
  expect(await journal.get('paper')).toBeNull();
});

test.each([
  ['cut', (file: string) => truncate(file, 20)],
  ['changed', async (file: string) => await writeFile(file, (await readFile(file, 'utf8')).replace('совещания', 'заседания'))],
  ['foreign', (file: string) => writeFile(file, '{"a":1}')],
])('a %s entry is nothing, and is put aside', async (_name, damage) => {
  const folder = await temporaryFolder();
  const journal = createCrashJournal(folder);
  await journal.put('paper', ENTRY);
  await damage(path.join(folder, 'paper.json'));
  expect(await journal.get('paper')).toBeNull();
  expect(await readdir(folder)).toEqual([expect.stringMatching(/^paper\.json\.damaged-/)]);
  await journal.put('paper', ENTRY);
  expect(await journal.get('paper')).toEqual(ENTRY);
});
