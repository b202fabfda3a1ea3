import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src-main/db/sha256.ts';
import { documentKindSchema, type Content } from '../../../src-shared/documents/kinds.ts';
import type { Order } from '../../../src-shared/documents/order.ts';
import { asProtocol } from '../../../src-shared/documents/asProtocol.ts';
import { filledContent } from '../../support/filledContent.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { isSentence, refusalOf } from '../../support/refusalOf.ts';

async function fill({ client }: TestCore): Promise<string> {
  const { id, content } = await client.call('document.create', { kind: 'protocol' });
  await client.call('document.save', {
    id,
    revision: 1,
    content: { ...asProtocol(content), meeting: 'совещания', number: '1', date: '2026-11-20' },
  });
  await client.call('document.submit', { id, revision: 2 });
  await client.call('file.put', { bytes: new Uint8Array([1, 2, 3]) });
  return id;
}

test('sound data has no problems, and everything was counted', async () => {
  const started = await openTestCore();
  await fill(started);
  expect(await started.client.call('data.verify', {})).toEqual({
    sound: true,
    problems: [],
    checked: { documents: 1, revisions: 2, frozen: 1, journalEntries: 1, files: 1 },
  });
});

const DAMAGES: readonly (readonly [name: string, statement: string])[] = [
  ['a changed letter of a revision', "update revision set content = replace(content, 'совещания', 'заседания') where number = 2"],
  ['a lost revision', 'delete from revision where number = 1'],
  ['a changed letter of a frozen text', "update frozen set content = replace(content, 'совещания', 'заседания')"],
  ['a changed letterhead of a frozen text', "update frozen set letterhead = replace(letterhead, 'Times', 'Arial')"],
  ['a changed DOCX', "update frozen set docx = x'504b'"],
  ['a lost frozen text', 'delete from frozen'],
  ['a gap in the journal', "update journal_entry set ordinal = 3, slot = '3'"],
  ['a paper without its letterhead', "update document set letterhead_id = 'none'"],
];

test.each(DAMAGES)('%s is found and told in a sentence', async (_name, statement) => {
  const started = await openTestCore();
  const id = await fill(started);
  await started.core.close();
  damage(started.folder, statement);
  const again = await openTestCore({ folder: started.folder });
  const { sound, problems } = await again.client.call('data.verify', {});
  expect(sound).toBe(false);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.filter((problem) => !isSentence(problem))).toEqual([]);
  expect(id).not.toBe('');
});

test('a damaged text is not opened as if it were sound', async () => {
  const started = await openTestCore();
  const { id, content } = await started.client.call('document.create', { kind: 'protocol' });
  await started.client.call('document.save', { id, revision: 1, content: { ...asProtocol(content), meeting: 'совещания' } });
  await started.core.close();
  damage(started.folder, "update revision set content = replace(content, 'совещания', 'заседания')");
  const again = await openTestCore({ folder: started.folder });
  expect((await refusalOf(again.client.call('document.open', { id }))).code).toBe('storage');
  expect(asProtocol((await again.client.call('document.revision', { id, revision: 1 })).content).meeting).toBe('');
});

/** Whole by their digests, but no papers this program can read: another version or another program wrote them. */
const SHAPES: readonly (readonly [name: string, json: (content: Content) => unknown])[] = [
  ['a revision without what every paper has', () => ({ kind: 'protocol' })],
  ['a revision of a kind from the future', (content) => ({ ...content, kind: 'decree' })],
  ['a revision with a field from the future', (content) => ({ ...content, hologram: true })],
  ['a revision of another kind than its paper', () => ORDER],
];

test.each(SHAPES)('%s is told of, wherever it stands among the revisions', async (_name, json) => {
  const started = await openTestCore();
  const { id, content } = await started.client.call('document.create', { kind: 'protocol' });
  await started.client.call('document.save', { id, revision: 1, content: { ...asProtocol(content), meeting: 'совещания' } });
  await started.core.close();
  const text = JSON.stringify(json(content));
  damage(started.folder, `update revision set content = '${text}', digest = '${sha256(text)}' where number = 1`);
  const again = await openTestCore({ folder: started.folder });
  const { sound, problems } = await again.client.call('data.verify', {});
  expect([sound, problems.length, problems.every(isSentence)]).toEqual([false, 1, true]);
  expect(problems[0]).toContain('Редакция 1');
  expect((await refusalOf(again.client.call('document.revision', { id, revision: 1 }))).code).toBe('storage');
});

test.each(['content', 'letterhead'] as const)('a frozen %s of an unknown shape is told of', async (column) => {
  const started = await openTestCore();
  await fill(started);
  await started.core.close();
  const digest = column === 'content' ? 'digest' : 'letterhead_digest';
  damage(started.folder, `update frozen set ${column} = '{}', ${digest} = '${sha256('{}')}'`);
  const again = await openTestCore({ folder: started.folder });
  const { problems } = await again.client.call('data.verify', {});
  expect(problems).toEqual([expect.stringContaining('Переданное на подпись записано в неизвестном программе виде')]);
  expect(problems.every(isSentence)).toBe(true);
});

test('papers of every kind are walked through', async () => {
  const started = await openTestCore();
  for (const kind of documentKindSchema.options) {
    const { id, content } = await started.client.call('document.create', { kind });
    await started.client.call('document.save', { id, revision: 1, content: filledContent(content) });
    await started.client.call('document.submit', { id, revision: 2 });
  }
  expect(await started.client.call('data.verify', {})).toMatchObject({
    sound: true,
    problems: [],
    checked: { documents: 4, revisions: 8, frozen: 4, journalEntries: 4 },
  });
});

test('a lost or changed file is found', async () => {
  const started = await openTestCore();
  await fill(started);
  const store = path.join(started.folder, 'files');
  const [folder = ''] = await readdir(store);
  const [digest = ''] = await readdir(path.join(store, folder));
  await writeFile(path.join(store, folder, digest), 'x');
  expect(await started.client.call('data.verify', {})).toMatchObject({ sound: false, problems: [expect.stringContaining('Файл')] });
  expect((await refusalOf(started.client.call('file.get', { digest }))).code).toBe('storage');
});

const ORDER: Order = {
  kind: 'order',
  version: 1,
  number: null,
  date: null,
  settlement: '',
  title: '',
  preamble: [],
  points: [],
  signatory: null,
  signatures: [],
  executor: null,
  visas: [],
  acquaintance: [],
  annexes: [],
  marks: [],
  wording: {},
};

/** Past the triggers, as a bad disk or a curious hand does it. */
function damage(folder: string, statement: string): void {
  const database = new Sqlite(path.join(folder, 'resheno.db'));
  const triggers = database.prepare("select name from sqlite_schema where type = 'trigger'").pluck().all();
  database.pragma('foreign_keys = OFF');
  for (const name of triggers) database.exec(`drop trigger "${String(name)}"`);
  database.exec(statement).close();
}
