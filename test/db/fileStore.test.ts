import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createFileStore } from '../../src-main/db/fileStore.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'; // SHA-256 of «abc», FIPS 180-4

test('bytes come back by their digest; the same bytes are kept once', async () => {
  const folder = await temporaryFolder();
  const store = createFileStore(folder);
  const bytes = new TextEncoder().encode('abc');
  expect([await store.put(bytes), await store.put(bytes)]).toEqual([ABC, ABC]);
  expect(await readdir(path.join(folder, 'ba'))).toEqual([ABC]);
  expect(await store.get(ABC)).toEqual(bytes);
  expect(await store.sound(ABC)).toBe(true);
});

test('a lost file is null, a damaged one is not sound and is healed by the same bytes', async () => {
  const folder = await temporaryFolder();
  const store = createFileStore(folder);
  expect(await store.get(ABC)).toBeNull();
  const bytes = new TextEncoder().encode('abc');
  await store.put(bytes);
  await writeFile(path.join(folder, 'ba', ABC), 'abx');
  expect(await store.sound(ABC)).toBe(false);
  await store.put(bytes);
  expect(await store.sound(ABC)).toBe(true);
});
