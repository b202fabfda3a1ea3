import { expect, test } from 'vitest';
import { words } from '../../../support/drawnPaper.ts';
import { openTestCore } from '../../../support/openTestCore.ts';
import { bringIn, itemsRead, LETTER, news, readOne, textFile } from '../../../support/oldPapers.ts';
import { isSentence, refusalOf } from '../../../support/refusalOf.ts';

test('each file of a batch is told what it is: ours, none of ours, unreadable; one bad file stops no other', async () => {
  const { client } = await openTestCore();
  const picture = { name: 'Скан.docx', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]) };
  const batchId = await bringIn(client, [picture, textFile('Новость.txt', news('СОШ № 1')), textFile('Письмо.txt', LETTER)]);
  const rows = await itemsRead(client, batchId);
  expect(rows.map(({ name, state, kind }) => [name, state, kind])).toEqual([
    ['Скан.docx', 'unreadable', null],
    ['Новость.txt', 'recognised', 'notice'],
    ['Письмо.txt', 'foreign', null],
  ]);
  expect(rows.filter(({ state }) => state !== 'recognised').map(({ sentence }) => isSentence(sentence ?? ''))).toEqual([true, true]);
  expect(rows[1]).toMatchObject({ title: 'Совещание руководителей школ', doubts: 0, unplaced: 0, sentence: null });
  const [batch] = await client.call('import.batches', {});
  expect(batch).toMatchObject({ total: 3, states: { unreadable: 1, recognised: 1, foreign: 1 }, paused: false, secondsLeft: null });
  const page = await client.call('import.items', { batchId, state: 'foreign', limit: 1, offset: 0 });
  expect(page).toMatchObject({ total: 1, rows: [{ name: 'Письмо.txt' }] });
});

test('an item gives its source, every word of it, and the file byte for byte', async () => {
  const { client } = await openTestCore();
  const file = textFile('2019/Новость.txt', news('СОШ № 1'));
  const { id: itemId } = await readOne(client, file);
  const { source, hints, saidKind } = await client.call('import.item', { itemId });
  const text = source?.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join(' ') ?? '';
  expect([words(text), hints, saidKind]).toEqual([words(news('СОШ № 1')), {}, null]);
  const original = await client.call('import.original', { itemId });
  expect(original).toEqual({ name: 'Новость.txt', mime: 'text/plain', bytes: file.bytes });
});

test('a paused batch keeps what is brought in, and reads it when it goes on', async () => {
  const { client } = await openTestCore();
  const { id: batchId } = await client.call('import.begin', { name: ' ' });
  expect(await client.call('import.pause', { batchId, paused: true })).toMatchObject({ paused: true, name: 'Без названия' });
  await client.call('import.add', { batchId, ...textFile('Новость.txt', news('СОШ № 1')) });
  // Another batch is read meanwhile.
  await readOne(client, textFile('Письмо.txt', LETTER));
  expect((await client.call('import.items', { batchId, limit: 9, offset: 0 })).rows).toMatchObject([{ state: 'waiting' }]);
  await client.call('import.pause', { batchId, paused: false });
  expect(await itemsRead(client, batchId)).toMatchObject([{ state: 'recognised' }]);
});

test('put aside and brought back: read again', async () => {
  const { client } = await openTestCore();
  const { id: itemId, batchId } = await readOne(client, textFile('Новость.txt', news('СОШ № 1')));
  expect(await client.call('import.dismiss', { itemId, dismissed: true })).toMatchObject({ state: 'dismissed' });
  const keep = client.call('import.keep', { itemId, as: { kind: 'draft' } });
  expect((await refusalOf(keep)).message).toSatisfy(isSentence);
  expect(await client.call('import.dismiss', { itemId, dismissed: false })).toMatchObject({ state: 'waiting', title: '' });
  expect(await itemsRead(client, batchId)).toMatchObject([{ state: 'recognised' }]);
});

test('what cannot be kept is refused in words', async () => {
  const { client } = await openTestCore();
  const { id: batchId } = await client.call('import.begin', { name: 'Архив' });
  const large = { name: 'Фильм.mp4', bytes: new Uint8Array(200 * 1024 * 1024 + 1) };
  const refusals = [
    await refusalOf(client.call('import.add', { batchId, ...large })),
    await refusalOf(client.call('import.add', { batchId, name: 'Пусто.txt', bytes: new Uint8Array() })),
    await refusalOf(client.call('import.add', { batchId: 'absent', ...textFile('a.txt', 'Слова') })),
    await refusalOf(client.call('import.items', { batchId: 'absent', limit: 1, offset: 0 })),
    await refusalOf(client.call('import.item', { itemId: 'absent' })),
    await refusalOf(client.call('import.original', { documentId: 'absent' })),
  ];
  expect(refusals.map(({ code, message }) => [code, isSentence(message)])).toEqual([
    ['refused', true],
    ['refused', true],
    ['notFound', true],
    ['notFound', true],
    ['notFound', true],
    ['notFound', true],
  ]);
  expect((await client.call('import.batches', {}))[0]?.total).toBe(0);
});
