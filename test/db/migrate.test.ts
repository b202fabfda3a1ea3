import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';
import { migrations } from '../../src-main/db/migrations/migrations.ts';
import { openDatabase } from '../../src-main/db/open.ts';
import { bundleChild } from '../support/bundle.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { inspect, tablesOf } from './migrations/schemaOf.ts';

test('a file of a newer program is refused in words and left as it was', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await (await openDatabase(file, { steps: { ...migrations, '9999_future': async () => {} } })).close();
  const before = tablesOf(file);
  await expect(openDatabase(file)).rejects.toMatchObject({ code: 'storage', details: { reason: 'newer' } });
  expect(tablesOf(file)).toEqual(before);
});

test('a step that fails takes back the steps before it in the same run', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  const broken = { ...migrations, '0004_broken': () => Promise.reject(new Error('planted')) };
  await expect(openDatabase(file, { steps: broken })).rejects.toThrow('planted');
  expect(tablesOf(file)).toEqual([]);
  await (await openDatabase(file)).close();
  expect(tablesOf(file)).toContain('document');
});

test('opening twice changes nothing', async () => {
  const file = path.join(await temporaryFolder(), 'data.db');
  await (await openDatabase(file)).close();
  const version = inspect(file, (database) => database.pragma('schema_version', { simple: true }));
  await (await openDatabase(file)).close();
  expect(inspect(file, (database) => database.pragma('schema_version', { simple: true }))).toBe(version);
});

test('a kill in the middle of the migration leaves a file that starts', async () => {
  const child = await bundleChild('test/db/migratingChild.ts', await temporaryFolder());
  let interrupted = 0;
  for (let kill = 0; kill < 30; kill += 1) {
    const file = path.join(await temporaryFolder(), 'data.db');
    const running = spawn(process.execPath, [child, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    running.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (text.includes('begin')) setTimeout(() => running.kill('SIGKILL'), Math.random() * 30);
    });
    await once(running, 'close');
    if (!output.includes('end')) interrupted += 1;
    await (await openDatabase(file)).close();
    expect(tablesOf(file)).toContain('revision');
  }
  expect(interrupted).toBeGreaterThan(0);
});
