import path from 'node:path';
import { expect, test } from 'vitest';
import { asProtocol } from '../../../src-shared/documents/asProtocol.ts';
import { documentKindSchema } from '../../../src-shared/documents/kinds.ts';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import { filledContent } from '../../support/filledContent.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { fillPreviousVersion, PREVIOUS, PREVIOUS_DOCX } from '../../support/previousVersion.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

async function openPrevious(): Promise<TestCore> {
  const folder = path.join(await temporaryFolder(), 'data');
  await fillPreviousVersion(folder);
  return await openTestCore({ folder });
}

test('a folder of the previous version opens sound, with everything in it and a journal for each kind', async () => {
  const { client } = await openPrevious();
  expect(await client.call('data.verify', {})).toEqual({
    sound: true,
    problems: [],
    checked: { documents: 3, revisions: 3, frozen: 2, journalEntries: 2, files: 0 },
  });
  const { rows } = await client.call('document.list', { kind: 'protocol', query: '', trashed: false, limit: 50, offset: 0 });
  expect(rows.map(({ id }) => id).toSorted()).toEqual([PREVIOUS.draft, PREVIOUS.signed, PREVIOUS.waiting]);
  expect((await client.call('journal.list', {})).map(({ kind }) => kind)).toEqual(documentKindSchema.options);
});

test('its letterheads take the usual look of what they did not know, the frozen ones too', async () => {
  const { client } = await openPrevious();
  const { order, annex, notice } = defaultLetterhead('l', []);
  expect(await client.call('letterhead.list', {})).toMatchObject([{ id: 'l', name: 'Бланк по ГОСТ Р 7.0.97', order, annex, notice }]);
  for (const id of [PREVIOUS.draft, PREVIOUS.waiting, PREVIOUS.signed]) {
    expect((await client.call('document.open', { id })).letterhead).toMatchObject({ id: 'l', order, annex, notice });
  }
});

test.each([PREVIOUS.draft, PREVIOUS.waiting, PREVIOUS.signed])('its paper %s opens, shows and prints', async (id) => {
  const { client } = await openPrevious();
  expect(asProtocol((await client.call('document.open', { id })).content)).toMatchObject({ meeting: PREVIOUS.meeting, annexes: [] });
  for (const format of ['html', 'txt'] as const) {
    const text = Buffer.from((await client.call('document.export', { id, format })).bytes).toString();
    expect(text).toContain('Согласовать маршруты');
  }
  const docx = Buffer.from((await client.call('document.export', { id, format: 'docx' })).bytes);
  if (id === PREVIOUS.draft) expect(docx.subarray(0, 2).toString()).toBe('PK');
  else expect(docx).toEqual(Buffer.from(PREVIOUS_DOCX));
});

test('its draft is saved, sent and signed; sending alone makes no new revision', async () => {
  const started = await openPrevious();
  const { client } = started;
  const id = PREVIOUS.draft;
  const untouched = await client.call('document.submit', { id, revision: 1 });
  expect(untouched).toMatchObject({ revision: 1, number: '3', state: 'forSignature' });
  const back = await client.call('document.return', { id, revision: 1, remark: 'Уточните место.' });
  expect(back).toMatchObject({ nextNumber: '3', reserved: true, number: null });
  const content = { ...asProtocol(back.content), place: 'малый зал' };
  const { revision } = await client.call('document.save', { id, revision: 1, content });
  expect(revision).toBe(2);
  const { digest, number, reserved } = await client.call('document.submit', { id, revision });
  expect([number, reserved]).toEqual(['3', false]);
  const signed = await (await started.as('head')).call('document.sign', { id, revision, digest: digest ?? '' });
  expect(signed).toMatchObject({ state: 'signed', number: '3' });
  expect(await client.call('data.verify', {})).toMatchObject({ sound: true, problems: [] });
});

test('its paper for signature is signed as it was printed, its signed one can be withdrawn', async () => {
  const started = await openPrevious();
  const head = await started.as('head');
  const { digest } = await head.call('document.open', { id: PREVIOUS.waiting });
  const signed = await head.call('document.sign', { id: PREVIOUS.waiting, revision: 1, digest: digest ?? '' });
  expect(signed).toMatchObject({ state: 'signed', number: '2' });
  const docx = await head.call('document.export', { id: PREVIOUS.waiting, format: 'docx' });
  expect(Buffer.from(docx.bytes)).toEqual(Buffer.from(PREVIOUS_DOCX));
  const withdrawn = await head.call('document.withdraw', { id: PREVIOUS.signed, revision: 1, reason: 'Ошибка.' });
  expect(withdrawn.state).toBe('withdrawn');
  expect(await head.call('data.verify', {})).toMatchObject({ sound: true, problems: [] });
});

test('papers of the new kinds are made in it and get the first numbers of their journals', async () => {
  const { client } = await openPrevious();
  for (const kind of ['order', 'plan', 'notice'] as const) {
    const { id, content } = await client.call('document.create', { kind });
    await client.call('document.save', { id, revision: 1, content: filledContent(content) });
    expect((await client.call('document.submit', { id, revision: 2 })).number).toBe('1');
  }
  const order = (await client.call('document.create', { kind: 'order' })).content;
  expect(order).toMatchObject({ signatory: { name: 'Ветлугина Н.С.' }, executor: null, settlement: 'пгт Заозёрное' });
  expect(await client.call('data.verify', {})).toMatchObject({ sound: true, problems: [] });
});
