import { expect, test } from 'vitest';
import { openTestCore } from '../../../support/openTestCore.ts';
import { bringIn, itemsRead, news, readOne, textFile } from '../../../support/oldPapers.ts';
import { isSentence } from '../../../support/refusalOf.ts';
import { draftProtocol } from '../../../support/signedPaper.ts';

test('the same bytes are a duplicate at once, whatever the file is called; put aside they are no reason', async () => {
  const { client } = await openTestCore();
  const first = await readOne(client, textFile('Новость.txt', news('СОШ № 1')));
  const { id: batchId } = await client.call('import.begin', { name: 'Ещё раз' });
  const second = await client.call('import.add', { batchId, ...textFile('Копия.txt', news('СОШ № 1')) });
  expect(second).toMatchObject({ state: 'duplicate', twinId: first.id, documentId: null });
  expect(second.sentence).toContain('«Новость.txt»');
  expect(second.sentence).toSatisfy(isSentence);
  await client.call('import.dismiss', { itemId: first.id, dismissed: true });
  expect(await client.call('import.add', { batchId, ...textFile('Копия 2.txt', news('СОШ № 1')) })).toMatchObject({ state: 'waiting' });
});

test('a duplicate that is brought back is read although it is one', async () => {
  const { client } = await openTestCore();
  const files = [textFile('Новость.txt', news('СОШ № 1')), textFile('Копия.txt', news('СОШ № 1'))];
  const batchId = await bringIn(client, files);
  const [, copy] = await itemsRead(client, batchId);
  await client.call('import.dismiss', { itemId: copy?.id ?? '', dismissed: false });
  expect(await itemsRead(client, batchId)).toMatchObject([{ state: 'recognised' }, { state: 'recognised', twinId: null, sentence: null }]);
});

test('the same words in other bytes are a duplicate: spaces, line ends, a byte order mark', async () => {
  const { client } = await openTestCore();
  const words = news('СОШ № 1');
  const batchId = await bringIn(client, [
    textFile('1.txt', words),
    textFile('2.txt', `\uFEFF${words.replaceAll('\n', '\r\n').replaceAll(' ', '  ')}\r\n`),
    textFile('3.txt', `${words} Смотр назначен на май.`),
  ]);
  const [first, second, third] = await itemsRead(client, batchId);
  expect([first?.state, second?.state, third?.state]).toEqual(['recognised', 'duplicate', 'recognised']);
  expect(second).toMatchObject({ twinId: first?.id });
  expect(second?.sentence).toContain('«1.txt»');
  expect(second?.sentence).toSatisfy(isSentence);
  // What was read of it is there all the same: a person may decide otherwise.
  expect(await client.call('import.keep', { itemId: second?.id ?? '', as: { kind: 'draft' } })).toMatchObject({ row: { state: 'stored' } });
});

test('a copy of what became a paper names the paper', async () => {
  const { client } = await openTestCore();
  const first = await readOne(client, textFile('Новость.txt', news('СОШ № 1')));
  const { documentId } = await client.call('import.keep', { itemId: first.id, as: { kind: 'draft' } });
  const copy = await readOne(client, textFile('Копия.txt', news('СОШ № 1')));
  expect(copy).toMatchObject({ state: 'duplicate', documentId, twinId: first.id });
  expect(copy.sentence).toContain('Совещание руководителей школ');
  expect(copy.sentence).toSatisfy(isSentence);
});

test('an export of a paper that is here says which paper it is; on another computer it is an old paper like any', async () => {
  const { client } = await openTestCore();
  const id = await draftProtocol(client, '2026-03-01', [{ id: 'p1', text: 'Подготовить отчёт.', deadline: 'до 1 апреля 2026 года' }]);
  const { name, bytes } = await client.call('document.export', { id, format: 'docx' });
  const file = { name, bytes: new Uint8Array(bytes) };
  const row = await readOne(client, file);
  expect(row).toMatchObject({ state: 'duplicate', documentId: id, twinId: null });
  expect(row.sentence).toContain('«Сравнить»');
  expect(row.sentence).toSatisfy(isSentence);
  const other = await openTestCore();
  expect((await readOne(other.client, file)).state).not.toBe('duplicate');
});
