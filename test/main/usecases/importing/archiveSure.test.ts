import { expect, test } from 'vitest';
import type { Client } from '../../../../src-shared/api/client.ts';
import type { OutputOf } from '../../../../src-shared/api/contract.ts';
import { bringIn, itemsRead, LETTER, news, oldOrder, textFile, type OldFile } from '../../../support/oldPapers.ts';
import { openTestCore } from '../../../support/openTestCore.ts';
import { refusalOf } from '../../../support/refusalOf.ts';

type Left = OutputOf<'import.archiveSure'>['left'];

/** Brings files in and waits until they were read. */
async function batchOf(client: Client, files: readonly OldFile[]) {
  const batchId = await bringIn(client, files);
  const rows = await itemsRead(client, batchId);
  return { batchId, states: rows.map(({ state }) => state) };
}

/** As the screen does it: call after call until there is nothing more. */
async function archiveAll(client: Client, batchId: string, tracking: 'none' | 'fromToday' = 'none') {
  let archived = 0;
  const left: Left = [];
  for (let after: number | null = 0; after !== null;) {
    const step: OutputOf<'import.archiveSure'> = await client.call('import.archiveSure', { batchId, after, tracking });
    archived += step.archived ? 1 : 0;
    left.push(...step.left);
    after = step.next;
  }
  return { archived, left: left.map(({ name, why }) => `${name}: ${why}`) };
}

async function foreseeAll(client: Client, batchId: string) {
  const sum = { ready: 0, assignments: 0, raising: 0 };
  const left: string[] = [];
  for (let after: number | null = 0; after !== null;) {
    const step: OutputOf<'import.foreseeSure'> = await client.call('import.foreseeSure', { batchId, after });
    for (const key of ['ready', 'assignments', 'raising'] as const) sum[key] += step[key];
    left.push(...step.left.map(({ name, why }) => `${name}: ${why}`));
    after = step.next;
  }
  return { ...sum, left };
}

/** Counted on the papers themselves: what is there of each. */
async function assignmentsOf(client: Client, batchId: string): Promise<number> {
  let sum = 0;
  for (const { documentId } of await itemsRead(client, batchId)) {
    sum += (await client.call('tracking.ofDocument', { id: documentId ?? '' })).figures.total;
  }
  return sum;
}

const WATCHED = ['Руководителям школ сдать отчёт до 1 декабря 2026 года.', 'СОШ № 1 ежегодно до 1 сентября представлять список.'];

test('what is sure goes into the archive with its own number and day; what cannot go is named with its reason and stays', async () => {
  const started = await openTestCore();
  const { client } = started;
  const files = [
    textFile('Письмо.txt', LETTER),
    textFile('1.txt', oldOrder({ number: '86', date: '20.08.2021', place: 'СОШ № 1' })),
    textFile('Новость.txt', news('СОШ № 2')),
    textFile('2.txt', oldOrder({ number: '87', date: '21.08.2021', place: 'СОШ № 3' })),
    textFile('Тот же.txt', oldOrder({ number: '87', date: '21.08.2021', place: 'СОШ № 4' })),
    textFile('3.txt', oldOrder({ number: '12-од', date: '03.02.2020', place: 'СОШ № 5' })),
    textFile('Будущий.txt', oldOrder({ number: '1', date: '23.11.2026', place: 'СОШ № 6' })),
  ];
  const { batchId, states } = await batchOf(client, files);
  expect(states).toEqual(['foreign', ...Array.from({ length: 6 }, () => 'recognised')]);
  expect(await foreseeAll(client, batchId)).toEqual({
    ready: 4,
    assignments: 0,
    raising: 0,
    left: ['Новость.txt: noNumber', 'Будущий.txt: later'],
  });
  expect(await archiveAll(client, batchId)).toEqual({
    archived: 3,
    left: ['Новость.txt: noNumber', 'Тот же.txt: taken', 'Будущий.txt: later'],
  });
  const rows = await itemsRead(client, batchId);
  expect(rows.map(({ state }) => state)).toEqual(['foreign', 'stored', 'recognised', 'stored', 'recognised', 'stored', 'recognised']);
  const paper = await client.call('document.open', { id: rows[1]?.documentId ?? '' });
  expect(paper).toMatchObject({ state: 'signed', number: '86', date: '2021-08-20', signed: { way: 'archive', on: '2021-08-20' } });
  expect(paper.signed?.by).toContain('Ветлугина');
  expect(paper.origin?.name).toBe('1.txt');
  // Each has its own line in the trail, as one that was archived alone.
  const trail = await client.call('audit.list', { documentId: paper.id, limit: 9 });
  expect(trail.map(({ operation }) => operation)).toEqual(['import.archiveSure']);
  expect(await client.call('data.verify', {})).toMatchObject({ sound: true, problems: [] });
  expect(await archiveAll(client, batchId)).toMatchObject({ archived: 0 });
});

test('the assignments that were foretold are those that arise; not watched, none arise', async () => {
  const { client } = await openTestCore();
  const files = [1, 2].map((at) =>
    textFile(`${at}.txt`, oldOrder({ number: String(at), date: `0${at}.02.2026`, place: `СОШ № ${at}`, points: WATCHED })),
  );
  const { batchId } = await batchOf(client, files);
  const foreseen = await foreseeAll(client, batchId);
  expect(foreseen).toMatchObject({ ready: 2, raising: 2 });
  expect(await archiveAll(client, batchId, 'fromToday')).toEqual({ archived: 2, left: [] });
  const total = await assignmentsOf(client, batchId);
  expect(total).toBeGreaterThan(0);
  expect(foreseen.assignments).toBe(total);
  const still = await batchOf(client, [
    textFile('3.txt', oldOrder({ number: '3', date: '03.02.2026', place: 'СОШ № 3', points: WATCHED })),
  ]);
  expect((await foreseeAll(client, still.batchId)).assignments).toBe(total / 2);
  await archiveAll(client, still.batchId);
  expect(await assignmentsOf(client, still.batchId)).toBe(0);
});

test('files that stay are passed over, call after call, until one can go', async () => {
  const { client } = await openTestCore();
  const unnumbered = Array.from({ length: 21 }, (_, at) => textFile(`Новость ${at}.txt`, news(`СОШ № ${at}`)));
  const order = textFile('Приказ.txt', oldOrder({ number: '5', date: '20.08.2021', place: 'СОШ № 1' }));
  const { batchId } = await batchOf(client, [...unnumbered, order]);
  const foreseen = await foreseeAll(client, batchId);
  expect([foreseen.ready, foreseen.left.length]).toEqual([1, 21]);
  const { archived, left } = await archiveAll(client, batchId);
  expect([archived, left.length]).toEqual([1, 21]);
});

test('who keeps no journals may not', async () => {
  const started = await openTestCore();
  const { batchId } = await batchOf(started.client, [textFile('1.txt', oldOrder({ number: '1', date: '20.08.2021', place: 'СОШ № 1' }))]);
  await started.client.call('account.save', { login: 'staff', name: 'Лебедянская Т.И.', roles: ['staff'], active: true });
  const staff = await started.as('staff');
  expect((await refusalOf(staff.call('import.archiveSure', { batchId, after: 0, tracking: 'none' }))).code).toBe('denied');
});

test('one paper beforehand: its assignments, and what its number meets in the journal, with what to do', async () => {
  const { client } = await openTestCore();
  const file = textFile('1.txt', oldOrder({ number: '7', date: '03.09.2025', place: 'СОШ № 1', points: WATCHED }));
  const { batchId } = await batchOf(client, [file]);
  const [row] = await itemsRead(client, batchId);
  const kept = await client.call('import.keep', { itemId: row?.id ?? '', as: { kind: 'draft' } });
  const { content } = await client.call('document.open', { id: kept.documentId });
  const foresee = (number: string | null, date: string | null) => client.call('import.foresee', { content, number, date });
  expect(await foresee('7', '2025-09-03')).toMatchObject({ sentence: null });
  expect((await foresee('7', '2025-09-03')).assignments).toBeGreaterThan(0);
  expect(await foresee('7', null)).toEqual({ assignments: 0, sentence: null });
  expect((await foresee('7', '2026-09-03')).sentence).toMatch(/продолжится с номера 8, а не 1/);
  expect((await foresee('б/н', '2026-09-03')).sentence).toMatch(/без записи/);
  expect(await foresee(null, '2026-09-03')).toMatchObject({ sentence: null });
  const other = await batchOf(client, [textFile('2.txt', oldOrder({ number: '7', date: '03.09.2025', place: 'СОШ № 2' }))]);
  await archiveAll(client, other.batchId);
  expect((await foresee('007', '2025-12-01')).sentence).toMatch(/уже занят \(приказ №\u00a07 от 03\.09\.2025\).*отложите/);
});
