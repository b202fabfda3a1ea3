import { expect, test } from 'vitest';
import { openTestCore } from '../../../support/openTestCore.ts';
import { bringIn, itemsRead, LETTER, news, readOne, textFile } from '../../../support/oldPapers.ts';
import { isSentence, refusalOf } from '../../../support/refusalOf.ts';
import { orderPoint, soundOrder } from '../../../support/soundOrder.ts';

test('an item becomes a draft with what the review shows, or with what was recognised; the file stays with it', async () => {
  const { client } = await openTestCore();
  const asShown = await readOne(client, textFile('Приказ.txt', news('СОШ № 1')));
  const order = await client.call('import.keep', {
    itemId: asShown.id,
    content: soundOrder({ title: 'О клумбах' }),
    as: { kind: 'draft' },
  });
  expect(order.row).toMatchObject({ state: 'stored', kind: 'order', title: 'О клумбах', date: '2026-04-14' });
  const asRead = await readOne(client, textFile('Новость.txt', news('СОШ № 2')));
  const notice = await client.call('import.keep', { itemId: asRead.id, as: { kind: 'draft' } });
  const draft = await client.call('document.open', { id: notice.documentId });
  expect(draft).toMatchObject({ state: 'draft', kind: 'notice', title: 'Совещание руководителей школ', revision: 1, signed: null });
  expect(draft.origin).toMatchObject({ name: 'Новость.txt', format: 'txt' });
  // A draft like any: it is edited and goes its way.
  await client.call('document.save', { id: draft.id, revision: 1, content: { ...draft.content, date: '2026-03-14' } });
  expect(await client.call('document.submit', { id: draft.id, revision: 2 })).toMatchObject({ state: 'forSignature' });
  expect(await client.call('data.verify', {})).toMatchObject({ sound: true });
});

test('a paper written here has no origin', async () => {
  const { client } = await openTestCore();
  const { id, origin } = await client.call('document.create', { kind: 'order' });
  expect(origin).toBeNull();
  expect((await refusalOf(client.call('import.original', { documentId: id }))).message).toSatisfy(isSentence);
});

test('what is none of ours becomes a paper only when a person says what it is', async () => {
  const { client } = await openTestCore();
  const { id: itemId, state } = await readOne(client, textFile('Письмо.txt', LETTER));
  expect(state).toBe('foreign');
  expect((await refusalOf(client.call('import.keep', { itemId, as: { kind: 'draft' } }))).message).toSatisfy(isSentence);
  const said = await client.call('import.hints', { itemId, hints: {}, saidKind: 'notice' });
  expect(said).toMatchObject({ kind: 'notice' });
  expect(said.state).not.toBe('foreign');
  expect((await client.call('import.item', { itemId })).saidKind).toBe('notice');
  const kept = await client.call('import.keep', { itemId, as: { kind: 'draft' } });
  expect(await client.call('document.open', { id: kept.documentId })).toMatchObject({ kind: 'notice' });
});

test('hints are kept, and the row tells what came of them', async () => {
  const { client } = await openTestCore();
  const { id: itemId } = await readOne(client, textFile('Новость.txt', news('СОШ № 1')));
  const row = await client.call('import.hints', { itemId, hints: { '1': 'unplaced' } });
  expect(row).toMatchObject({ state: 'doubts', unplaced: 1 });
  expect((await client.call('import.item', { itemId })).hints).toEqual({ '1': 'unplaced' });
  expect(await client.call('import.hints', { itemId, hints: {} })).toMatchObject({ state: 'recognised', unplaced: 0 });
});

test('all that is sure becomes drafts, twenty at once; the rest waits for a person', async () => {
  const { client } = await openTestCore();
  const sure = Array.from({ length: 23 }, (_, index) => textFile(`${index + 1}.txt`, news(`СОШ № ${index + 1}`)));
  const batchId = await bringIn(client, [textFile('Письмо.txt', LETTER), ...sure]);
  await itemsRead(client, batchId);
  expect(await client.call('import.keepSure', { batchId })).toEqual({ stored: 20, left: 3 });
  expect(await client.call('import.keepSure', { batchId })).toEqual({ stored: 3, left: 0 });
  expect(await client.call('import.keepSure', { batchId })).toEqual({ stored: 0, left: 0 });
  const { rows } = await client.call('import.items', { batchId, limit: 50, offset: 0 });
  expect(rows.map(({ state }) => state)).toEqual(['foreign', ...sure.map(() => 'stored')]);
  const { total } = await client.call('document.list', { query: '', trashed: false, limit: 1, offset: 0 });
  expect(total).toBe(23);
});

test('a file of a draft edited elsewhere is read for comparing, and nothing is kept of it', async () => {
  const { client } = await openTestCore();
  const { id: documentId } = await client.call('document.create', { kind: 'order', content: soundOrder() });
  const { name, bytes } = await client.call('document.export', { id: documentId, format: 'docx' });
  const { source } = await client.call('import.readBack', { documentId, name, bytes: new Uint8Array(bytes) });
  expect(source).toMatchObject({ format: 'docx', envelope: { documentId } });
  expect(await client.call('import.batches', {})).toEqual([]);
  const bad = client.call('import.readBack', { documentId, name, bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]) });
  expect((await refusalOf(bad)).message).toSatisfy(isSentence);
});

test('the numbers of an old paper count again in its draft, what was written otherwise stays', async () => {
  const { client } = await openTestCore();
  const { id: itemId } = await readOne(client, textFile('Новость.txt', news('СОШ № 3')));
  const points = [orderPoint('a', 'Убрать двор.', { label: '1' }), orderPoint('b', 'Полить клумбы.', { label: '3.' })];
  const { documentId } = await client.call('import.keep', { itemId, content: soundOrder({ points }), as: { kind: 'draft' } });
  const { content } = await client.call('document.open', { id: documentId });
  expect(content.kind === 'order' && content.points.map(({ label }) => label)).toEqual([undefined, '3.']);
});
