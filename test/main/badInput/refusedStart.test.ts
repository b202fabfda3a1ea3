import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { ensureBuilt, PROJECT } from '../../support/ensureBuilt.ts';
import { openTestCore } from '../../support/openTestCore.ts';
import { isSentence } from '../../support/refusalOf.ts';
import { canMount, remountReadOnly, smallDisk } from '../../support/smallDisk.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { startProcess, type StartedProcess } from '../shells/startProcess.ts';

const PROGRAM = path.join(PROJECT, 'out/main/browser.js');
const ADDRESS = /^http:\/\/127\.0\.0\.1:\d+\/#ticket=[\w-]+$/m;

beforeAll(ensureBuilt);

function start(folder: string): StartedProcess {
  const program = startProcess([PROGRAM, '--print-url', '--data', folder]);
  onTestFinished(async () => {
    program.kill('SIGKILL');
    await program.ended;
  });
  return program;
}

/** Starts the built program, which has to give up; what it said is one sentence. */
async function saidAtStart(folder: string): Promise<string> {
  const program = start(folder);
  expect(await program.ended).toBe(1);
  const said = program.err().trim();
  expect(said.split('\n').length).toBe(1);
  expect(said).toSatisfy(isSentence);
  expect(program.out()).toBe('');
  return said;
}

test('a foreign data file: named, untouched', async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, 'resheno.db');
  await writeFile(file, 'это не база данных');
  expect(await saidAtStart(folder)).toContain(`«${file}» не похож на данные программы`);
  expect(readFileSync(file, 'utf8')).toBe('это не база данных');
});

test('a damaged data file: told not to delete it, untouched', async () => {
  const folder = await dataFolder();
  const file = path.join(folder, 'resheno.db');
  const half = readFileSync(file).subarray(0, 30_000);
  writeFileSync(file, half);
  expect(await saidAtStart(folder)).toContain('повреждён: не удаляйте его');
  expect(readFileSync(file).equals(half)).toBe(true);
});

test('the file of a newer program: told to install it, untouched', async () => {
  const folder = await dataFolder();
  const file = new Sqlite(path.join(folder, 'resheno.db'));
  file.exec("insert into kysely_migration (name, timestamp) values ('9999_future', '2030-01-01T00:00:00.000Z')");
  file.close();
  expect(await saidAtStart(folder)).toContain('более новой версией программы');
  const after = new Sqlite(path.join(folder, 'resheno.db'), { readonly: true });
  expect(after.prepare('select count(*) from kysely_migration').pluck().get()).toBeGreaterThan(3);
  after.close();
});

test.skipIf(!canMount())('a read-only folder: told to allow writing', async () => {
  const folder = await smallDisk(10_000_000);
  await (await openTestCore({ folder })).core.close();
  remountReadOnly(folder);
  expect(await saidAtStart(folder)).toContain('нельзя записывать');
});

test.skipIf(!canMount())('a full disk: told to make room; with room it starts', async () => {
  const folder = await smallDisk(3_000_000);
  await (await openTestCore({ folder })).core.close();
  const ballast = path.join(folder, 'ballast');
  await writeFile(ballast, Buffer.alloc(8_000_000)).catch((error: unknown) => expect(error).toMatchObject({ code: 'ENOSPC' }));
  expect(await saidAtStart(folder)).toContain('нет места');
  rmSync(ballast);
  await start(folder).waitFor(ADDRESS);
});

test.skipIf(!canMount())('a network share: told to choose a folder of this computer', async () => {
  const folder = await dataFolder();
  // A real share needs a server; the program is shown a list of mounts that has one, over its own.
  const mounts = path.join(await temporaryFolder(), 'mounts');
  writeFileSync(mounts, `/dev/sda1 / ext4 rw 0 0\n//server/share ${folder} cifs rw 0 0\n`);
  const script = `mount --bind '${mounts}' /proc/$$/mounts && exec '${process.execPath}' '${PROGRAM}' --print-url --data '${folder}'`;
  const { status, stderr } = spawnSync('unshare', ['--mount', 'sh', '-c', script], { encoding: 'utf8' });
  expect(stderr.trim()).toContain('лежит на сетевом диске');
  expect(stderr.trim()).toSatisfy(isSentence);
  expect(status).toBe(1);
});

test('a second start shows the running program; where that cannot be reached it says where to look', async () => {
  const folder = await temporaryFolder();
  const first = start(folder);
  const [address] = await first.waitFor(ADDRESS);
  const second = start(folder);
  const [another] = await second.waitFor(ADDRESS);
  expect(await second.ended).toBe(0);
  expect(new URL(another).origin).toBe(new URL(address).origin);
  expect(another).not.toBe(address);
  rmSync(path.join(folder, 'running.json'));
  expect(await saidAtStart(folder)).toContain('Программа уже открыта с этими данными');
  expect((await fetch(new URL(address).origin)).status).toBe(200);
});

async function dataFolder(): Promise<string> {
  const folder = await temporaryFolder();
  await (await openTestCore({ folder })).core.close();
  return folder;
}
