import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { isSentence, refusalOf } from '../../support/refusalOf.ts';
import { canMount, enlarge, remountReadOnly, smallDisk } from '../../support/smallDisk.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

async function refusedReason(folder: string): Promise<unknown> {
  const refusal = await refusalOf(openTestCore({ folder }));
  expect(refusal.code).toBe('storage');
  expect(refusal.message).toSatisfy(isSentence);
  return refusal.details?.['reason'];
}

test('a new folder becomes a data folder with two accounts, a letterhead and a journal of each kind', async () => {
  const started = await openTestCore({ folder: path.join(await temporaryFolder(), 'new', 'папка') });
  const { client } = started;
  expect((await client.call('session.accounts', {})).map(({ login, roles, hasPassword }) => ({ login, roles, hasPassword }))).toEqual([
    { login: 'secretary', roles: ['secretary'], hasPassword: false },
    { login: 'head', roles: ['head'], hasPassword: false },
  ]);
  expect((await client.call('letterhead.list', {})).length).toBe(1);
  expect(await client.call('journal.list', {})).toMatchObject([
    { kind: 'protocol', name: 'Протоколы', firstNumber: 1, numberAt: 'submit' },
    { kind: 'order', name: 'Приказы', firstNumber: 1, numberAt: 'submit' },
    { kind: 'plan', name: 'Планы', firstNumber: 1, numberAt: 'submit' },
    { kind: 'notice', name: 'Сообщения', firstNumber: 1, numberAt: 'submit' },
  ]);
  expect(await client.call('app.info', {})).toMatchObject({ setUp: false, account: { login: 'secretary' }, today: '2026-11-22' });
});

test('a second start is refused while the first runs, and only then', async () => {
  const folder = await temporaryFolder();
  const first = await openTestCore({ folder });
  expect(await refusedReason(folder)).toBe('secondStart');
  expect(await first.client.call('document.list', { query: '', trashed: false, limit: 1, offset: 0 })).toMatchObject({ total: 0 });
  await first.core.close();
  const second = await openTestCore({ folder });
  await second.core.close();
});

test('a foreign file in place of the data is refused and kept', async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'resheno.db'), 'это не база данных');
  expect(await refusedReason(folder)).toBe('foreign');
  expect(await readFile(path.join(folder, 'resheno.db'), 'utf8')).toBe('это не база данных');
});

test('a refused start lets go of the lock', async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'resheno.db'), 'x');
  expect(await refusedReason(folder)).toBe('foreign');
  expect(await refusedReason(folder)).toBe('foreign');
});

test('a file where the folder should be is refused', async () => {
  const file = path.join(await temporaryFolder(), 'file');
  await writeFile(file, '');
  expect(await refusedReason(file)).toBe('folder');
});

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a folder without the right to write is refused', async () => {
  const folder = path.join(await temporaryFolder(), 'closed');
  await mkdir(folder);
  await chmod(folder, 0o500);
  expect(await refusedReason(folder)).toBe('readOnly');
});

test.skipIf(!canMount())('a read-only disk is refused', async () => {
  const folder = await smallDisk(10_000_000);
  await (await openTestCore({ folder })).core.close();
  remountReadOnly(folder);
  expect(await refusedReason(folder)).toBe('readOnly');
});

test.skipIf(!canMount())('a disk that fills up during the first start refuses in words, and starts when there is room', async () => {
  const reasons: unknown[] = [];
  for (let bytes = 40_000; bytes <= 600_000; bytes += 40_000) {
    const folder = await smallDisk(bytes);
    const started = await openTestCore({ folder }).catch((error: unknown) => error);
    if (started instanceof Refusal) reasons.push(started.details?.['reason']);
    else await (started as TestCore).core.close();
    enlarge(folder, 4_000_000);
    await (await openTestCore({ folder })).core.close();
  }
  expect(new Set(reasons)).toEqual(new Set(['full']));
});

test.skipIf(!canMount())('a full disk is refused at the start', async () => {
  const folder = await smallDisk(1_000_000);
  await writeFile(path.join(folder, 'ballast'), Buffer.alloc(2_000_000)).catch((error: unknown) =>
    expect(error).toMatchObject({ code: 'ENOSPC' }),
  );
  expect(await refusedReason(folder)).toBe('full');
});
