import { mkdir, mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { convertToDocx } from '../../../src-main/importers/libreOffice/convertToDocx.ts';
import { findOffice } from '../../../src-main/importers/libreOffice/findOffice.ts';

const rtf = new TextEncoder().encode('{\\rtf1\\ansi Protocol 5\\par}');
const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

it('gives nothing where the program is missing or makes nothing of the file', async () => {
  expect(await convertToDocx('/nowhere/soffice', rtf, 'rtf')).toBeNull();
  expect(await convertToDocx('/bin/true', rtf, 'rtf')).toBeNull();
  expect(await convertToDocx('/bin/false', rtf, 'rtf')).toBeNull();
});

it('takes away what a reader left behind that was ended halfway, and nothing younger', async () => {
  const old = await mkdtemp(join(tmpdir(), 'resheno-office-'));
  const young = await mkdtemp(join(tmpdir(), 'resheno-office-'));
  await mkdir(join(old, 'profile'));
  await writeFile(join(old, 'paper.doc'), 'words');
  const longAgo = new Date(Date.now() - 5_000_000);
  await utimes(old, longAgo, longAgo);
  await convertToDocx('/bin/true', rtf, 'rtf');
  expect([await exists(old), await exists(young)]).toEqual([false, true]);
  await rm(young, { recursive: true });
});

it('converts several files at once, each with a profile of its own', async () => {
  const office = findOffice() ?? '';
  const made = await Promise.all([convertToDocx(office, rtf, 'rtf'), convertToDocx(office, rtf, 'rtf')]);
  expect(made.map((bytes) => bytes !== null && new TextDecoder('latin1').decode(bytes.subarray(0, 2)))).toEqual(['PK', 'PK']);
});
