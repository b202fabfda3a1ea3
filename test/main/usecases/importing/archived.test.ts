import { expect, test } from 'vitest';
import type { Client } from '../../../../src-shared/api/client.ts';
import type { InputOf } from '../../../../src-shared/api/contract.ts';
import type { Content } from '../../../../src-shared/documents/kinds.ts';
import { openTestCore } from '../../../support/openTestCore.ts';
import { news, readOne, textFile } from '../../../support/oldPapers.ts';
import { isSentence, refusalOf } from '../../../support/refusalOf.ts';
import { orderPoint, soundOrder } from '../../../support/soundOrder.ts';

type As = Extract<InputOf<'import.keep'>['as'], { kind: 'archived' }>;

const SIGNED: As = { kind: 'archived', number: '86', date: '2019-03-14', signedBy: 'Солодов П.А.', tracking: 'none' };

let count = 0;
/** A file of its own each time, kept as this content: what was recognised is another test's matter. */
async function keepArchived(client: Client, as: Partial<As> = {}, content: Content = soundOrder({ date: '2019-03-14' })) {
  count += 1;
  const { id: itemId } = await readOne(client, textFile(`Приказ ${count}.txt`, news(`СОШ № ${count}`)));
  return await client.call('import.keep', { itemId, content, as: { ...SIGNED, ...as } });
}

test('a signed paper with its own number and day, the file beside it byte for byte', async () => {
  const { client } = await openTestCore();
  const file = textFile('2019/Приказ 86.txt', news('СОШ № 1'));
  const { id: itemId } = await readOne(client, file);
  const content = soundOrder({ date: '2019-03-14' });
  const { documentId, row } = await client.call('import.keep', { itemId, content, as: SIGNED });
  expect(row).toMatchObject({ state: 'stored', documentId, number: '86', date: '2019-03-14', kind: 'order', sentence: null });
  const paper = await client.call('document.open', { id: documentId });
  expect(paper).toMatchObject({
    state: 'signed',
    number: '86',
    date: '2019-03-14',
    content,
    signed: { by: 'Солодов П.А.', on: '2019-03-14', way: 'archive', scan: null },
    origin: { name: '2019/Приказ 86.txt', format: 'txt', bytes: file.bytes.length, by: 'Секретарь', note: null },
  });
  expect(paper.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(await client.call('import.original', { documentId })).toEqual({ name: 'Приказ 86.txt', mime: 'text/plain', bytes: file.bytes });
  const { bytes } = await client.call('document.export', { id: documentId, format: 'docx' });
  expect((await client.call('document.export', { id: documentId, format: 'docx' })).bytes).toEqual(bytes);
  const text = new TextDecoder().decode((await client.call('document.export', { id: documentId, format: 'txt' })).bytes);
  expect(text).toMatch(/14\.03\.2019|14 марта 2019/);
  expect(text).toContain('86');
  expect(await client.call('data.verify', {})).toMatchObject({ sound: true, problems: [] });
  const again = client.call('import.keep', { itemId, as: { kind: 'draft' } });
  expect((await refusalOf(again)).message).toSatisfy(isSentence);
});

test('it never changes; it can be withdrawn', async () => {
  const started = await openTestCore();
  const { documentId: id } = await keepArchived(started.client);
  const save = started.client.call('document.save', { id, revision: 1, content: soundOrder() });
  expect((await refusalOf(save)).code).toBe('refused');
  const head = await started.as('head');
  expect(await head.call('document.withdraw', { id, revision: 1, reason: 'Утратил силу' })).toMatchObject({ state: 'withdrawn' });
});

test('its number stands in the journal of its kind and year; the numbers before it are no gaps', async () => {
  const { client } = await openTestCore();
  await keepArchived(client);
  await keepArchived(client, { number: '40' });
  const journalId = await journalOf(client, 'order');
  const { entries, gaps, next } = await client.call('journal.entries', { journalId, year: 2019 });
  expect(entries.map(({ number, date, gapReason }) => [number, date, gapReason])).toEqual([
    ['40', '2019-03-14', null],
    ['86', '2019-03-14', null],
  ]);
  expect([gaps, next]).toEqual([[], 87]);
  expect(await client.call('data.verify', {})).toMatchObject({ sound: true, problems: [] });
});

test('in the year that is kept here an old number moves the next one on, and says so; real gaps are still told', async () => {
  const started = await openTestCore();
  const { client } = started;
  const journalId = await journalOf(client, 'order');
  await signOrder(started, '2026-02-01');
  const { row } = await keepArchived(client, { number: '4', date: '2026-02-02' });
  expect(row.sentence).toContain('5');
  expect(row.sentence).toSatisfy(isSentence);
  const before = await client.call('journal.entries', { journalId, year: 2026 });
  expect([before.gaps, before.next]).toEqual([[], 5]);
  await signOrder(started, '2026-02-03');
  // Numbers 2 and 3 lie between two that this journal gave: who has them?
  expect((await client.call('journal.entries', { journalId, year: 2026 })).gaps).toEqual([2, 3]);
  expect((await keepArchived(client, { number: '3', date: '2026-02-02' })).row.sentence).toBeNull();
  expect((await client.call('journal.entries', { journalId, year: 2026 })).gaps).toEqual([2]);
});

test('an explained gap is taken over: the missing paper has been found', async () => {
  const started = await openTestCore();
  const journalId = await journalOf(started.client, 'order');
  await signOrder(started, '2026-02-01');
  await signOrder(started, '2026-02-03', '3');
  await started.client.call('journal.explainGap', { journalId, year: 2026, ordinal: 2, reason: 'Не найден' });
  const { row } = await keepArchived(started.client, { number: '2', date: '2026-02-02' });
  expect(row.sentence).toBeNull();
  const { entries, gaps } = await started.client.call('journal.entries', { journalId, year: 2026 });
  expect(entries.map(({ number, gapReason }) => [number, gapReason])).toEqual([
    ['1', null],
    ['2', null],
    ['3', null],
  ]);
  expect(gaps).toEqual([]);
});

test.each([
  ['86', 'занят'],
  ['01.04/131', 'отдельно'],
  ['б/н', 'без записи'],
])('a second paper with the number «%s» is kept all the same, and the paper itself tells what is odd', async (number, words) => {
  const { client } = await openTestCore();
  await keepArchived(client);
  const { documentId, row } = await keepArchived(client, { number });
  expect(row.sentence).toContain(words);
  expect(row.sentence).toSatisfy(isSentence);
  expect(await client.call('document.open', { id: documentId })).toMatchObject({ number, origin: { note: row.sentence } });
  const { gaps } = await client.call('journal.entries', { journalId: await journalOf(client, 'order'), year: 2019 });
  expect(gaps).toEqual([]);
  expect(await client.call('data.verify', {})).toMatchObject({ sound: true, problems: [] });
});

test('a paper without a number', async () => {
  const { client } = await openTestCore();
  const { documentId, row } = await keepArchived(client, { number: null });
  expect(row.sentence).toBeNull();
  expect(await client.call('document.open', { id: documentId })).toMatchObject({ state: 'signed', number: null, date: '2019-03-14' });
  expect(await client.call('data.verify', {})).toMatchObject({ sound: true, problems: [] });
});

const DUTIES = soundOrder({
  date: '2026-01-14',
  points: [
    orderPoint('past', 'Подготовить рассаду.', { deadline: { lead: 'Срок:', words: 'до 1 марта 2026 года' } }),
    orderPoint('later', 'Убрать листья.', { deadline: { lead: 'Срок:', words: 'до 1 декабря 2026 года' } }),
    orderPoint('always', 'Отчитываться.', {
      deadline: { lead: 'Срок:', words: 'ежеквартально до 20 числа месяца, следующего за отчётным' },
    }),
    orderPoint('undated', 'Поливать клумбы.', { deadline: { lead: 'Срок:', words: 'постоянно' } }),
  ],
});

test('not tracked: nothing is watched', async () => {
  const { client } = await openTestCore();
  const { documentId: id } = await keepArchived(client, { date: '2026-01-14' }, DUTIES);
  expect(await client.call('tracking.ofDocument', { id })).toMatchObject({ signed: true, duties: [] });
});

test('tracked from today: only what falls due from today on, next year too, and never what was before', async () => {
  const started = await openTestCore();
  const { documentId: id } = await keepArchived(started.client, { date: '2026-01-14', tracking: 'fromToday' }, DUTIES);
  const { duties, figures } = await started.client.call('tracking.ofDocument', { id });
  expect(duties.map(({ source, dates }) => [source.id, dates[0]])).toEqual([
    ['later', '2026-12-01'],
    ['always', '2027-01-20'],
  ]);
  expect(figures).toMatchObject({ total: 5, overdue: 0 });
  // The year turns: recurring days are made further, the days before it came stay away.
  started.setClock('2027-01-10T09:00:00.000Z');
  const later = await started.client.call('tracking.ofDocument', { id });
  expect(later.duties[1]?.dates[0]).toBe('2027-01-20');
  expect(later.figures.total).toBe(9);
});

test('who keeps no journals may not put papers into the archive; the day of one to come is refused', async () => {
  const started = await openTestCore();
  const { id: itemId } = await readOne(started.client, textFile('Приказ.txt', news('СОШ № 1')));
  await started.client.call('account.save', { login: 'staff', name: 'Лебедянская Т.И.', roles: ['staff'], active: true });
  const staff = await started.as('staff');
  const keep = (client: Client, date: string) =>
    refusalOf(client.call('import.keep', { itemId, content: soundOrder(), as: { ...SIGNED, date } }));
  expect((await keep(staff, '2019-03-14')).code).toBe('denied');
  const tomorrow = await keep(started.client, '2026-11-23');
  expect([tomorrow.code, isSentence(tomorrow.message)]).toEqual(['refused', true]);
  expect(await started.client.call('document.list', { query: '', trashed: false, limit: 9, offset: 0 })).toMatchObject({ total: 0 });
});

async function journalOf(client: Client, kind: string): Promise<string> {
  const found = (await client.call('journal.list', {})).find((journal) => journal.kind === kind);
  if (!found) throw new Error(`No journal of ${kind}.`);
  return found.id;
}

async function signOrder({ client, as }: Awaited<ReturnType<typeof openTestCore>>, date: string, number?: string): Promise<void> {
  const { id } = await client.call('document.create', { kind: 'order', content: soundOrder({ date }) });
  const { digest } = await client.call('document.submit', { id, revision: 1, ...(number === undefined ? {} : { number }) });
  const head = await as('head');
  const revision = number === undefined ? 1 : 2;
  await head.call('document.sign', { id, revision, digest: digest ?? '' });
}
