import { copyFile, open as openFile, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openDatabase, type Database } from '../../src-main/db/open.ts';
import { readMeta, writeMeta } from '../../src-main/db/repositories/meta.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { inspect } from './migrations/schemaOf.ts';

async function newFile(): Promise<string> {
  return path.join(await temporaryFolder(), 'resheno.db');
}

test('the journal is a write-ahead log', async () => {
  const file = await newFile();
  await (await openDatabase(file)).close();
  expect(inspect(file, (database) => database.pragma('journal_mode', { simple: true }))).toBe('wal');
});

test('what a transaction wrote is there after it and gone when it failed', async () => {
  const database = await openDatabase(await newFile());
  await database.write((writer) => writeMeta(writer, 'setUp', 'yes'));
  const failing = database.write(async (writer) => {
    await writeMeta(writer, 'setUp', 'no');
    throw new Error('planted');
  });
  await expect(failing).rejects.toThrow('planted');
  expect(await readMeta(database.reader, 'setUp')).toBe('yes');
  await database.close();
});

test('inside a transaction neither the reader nor a second transaction can be used: an error, not a hang', async () => {
  const database = await openDatabase(await newFile());
  await expect(database.write(() => readMeta(database.reader, 'setUp'))).rejects.toThrow('inside a transaction');
  await expect(database.write(() => database.write(async () => 1))).rejects.toThrow('inside a transaction');
  expect(await readMeta(database.reader, 'setUp')).toBeNull();
  await database.close();
});

test('a reference to nothing is refused', async () => {
  const database = await openDatabase(await newFile());
  const department = { id: 'd', name: '', short_name: '', settlement: '', letterhead_id: 'none', chair_id: null, secretary_id: null };
  await expect(database.write((writer) => writer.insertInto('department').values(department).execute())).rejects.toThrow(/FOREIGN KEY/);
  await database.close();
});

test('an empty file, as a crash at the first start leaves it, becomes a data file', async () => {
  const file = await newFile();
  await writeFile(file, '');
  const database = await openDatabase(file);
  expect(await readMeta(database.reader, 'setUp')).toBeNull();
  await database.close();
});

const REFUSED: readonly (readonly [name: string, make: (file: string) => Promise<void>, reason: string])[] = [
  ['a text file', (file) => writeFile(file, 'Протокол № 4 от 14.04.2023\n'.repeat(100)), 'foreign'],
  ['another program’s SQLite file', async (file) => void new Sqlite(file).exec('create table notes (id)').close(), 'foreign'],
  ['a file of one byte, which SQLite takes for empty', (file) => writeFile(file, 'x'), 'foreign'],
  ['a file cut in half', cutInHalf, 'corrupt'],
  ['a file with overwritten pages', overwritePages, 'corrupt'],
];

test.each(REFUSED)('%s is refused in one sentence that names it', async (_name, make, reason) => {
  const file = await newFile();
  await make(file);
  const before = await stat(file);
  const refusal = await openDatabase(file).then(
    () => null,
    (error: unknown) => error,
  );
  expect(refusal).toMatchObject({ code: 'storage', details: { reason } });
  expect(String(refusal)).toContain(file);
  expect((await stat(file)).size).toBe(before.size);
});

async function soundFile(file: string): Promise<void> {
  const made = `${file}.made`;
  const database: Database = await openDatabase(made);
  await database.write((writer) => writeMeta(writer, 'setUp', 'x'.repeat(100_000)));
  await database.close();
  await copyFile(made, file);
}

async function cutInHalf(file: string): Promise<void> {
  await soundFile(file);
  await truncate(file, Math.floor((await stat(file)).size / 2));
}

async function overwritePages(file: string): Promise<void> {
  await soundFile(file);
  const handle = await openFile(file, 'r+');
  await handle.write(Buffer.alloc(8192, 0xff), 0, 8192, 100);
  await handle.close();
}
