import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { unpackIds } from '../../../src-shared/tracking/packedIds.ts';
import type { TrackingFilter } from '../../../src-shared/tracking/trackingFilter.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { isSentence, refusalOf } from '../../support/refusalOf.ts';
import { ALL_SCHOOLS, draftProtocol, fillSchools, signProtocol } from '../../support/signedPaper.ts';

const RESPONSIBLE = [{ name: 'Ветлугина Н.С.' }];
const QUARTERLY = {
  id: 'quarterly',
  text: 'Представлять мониторинг ежеквартально до 20 числа месяца, следующего за отчётным.',
  deadline: 'ежеквартально до 20 числа',
  performers: [ALL_SCHOOLS],
  responsible: RESPONSIBLE,
};

async function listed(started: TestCore, filter: TrackingFilter = {}) {
  const { ids, stamp, ...rest } = await started.client.call('tracking.list', { filter });
  const unpacked = unpackIds(ids);
  const rows = await started.client.call('tracking.rows', { ids: unpacked.slice(0, 500) });
  return { ...rest, ids: unpacked, rows, seen: stamp };
}

test('signing makes a cell for each performer and due day, in the same order as the list', async () => {
  const started = await openTestCore({ at: '2026-04-14T09:00:00.000Z' });
  await fillSchools(started.client, 14);
  const id = await signProtocol(started, '2026-04-14', [
    QUARTERLY,
    { id: 'once', text: 'Директору СОШ № 3 разместить план на сайте.', deadline: 'до 10.05.2026' },
    { id: 'always', text: 'Управлению образования вести учёт.', deadline: 'постоянно' },
    { id: 'note', text: 'Информацию принять к сведению.' },
  ]);
  const { rows, total, today } = await listed(started);
  // Seven quarters up to the end of next year for 14 schools, one day for one school, one cell of a deadline that is no day.
  expect(total).toBe(14 * 7 + 2);
  expect(today).toBe(0);
  expect(rows.map(({ due }) => due)).toEqual(rows.map(({ due }) => due).toSorted((a, b) => (a ?? '9').localeCompare(b ?? '9')));
  expect(rows[0]).toMatchObject({
    due: '2026-04-20',
    performer: { key: 'institution:s1', text: 'СОШ № 1' },
    label: '1',
    named: 'Руководителям ОО',
    responsible: [{ key: 'words:ветлугина н.с.', text: 'Ветлугина Н.С.' }],
    standing: 'soon',
    paper: { id, number: '1', date: '2026-04-14' },
  });
  expect(rows.slice(0, 14).map(({ performer }) => performer.text)).toEqual(Array.from({ length: 14 }, (_, place) => `СОШ № ${place + 1}`));
  expect(rows.at(-1)).toMatchObject({ due: null, standing: 'ongoing', asks: false });
  const duties = await started.client.call('tracking.ofDocument', { id });
  expect(duties.duties.map(({ sum }) => sum.replaceAll('\u00a0', ' '))).toEqual([
    '14 школ × 4 квартала = 56 в год, до 20.10.2027 – 98',
    '1 школа × 1 срок = 1',
    '1 исполнитель, без даты',
  ]);
  expect(duties.lists).toMatchObject([{ named: 'Руководителям ОО', audienceId: 'heads' }]);
  expect(duties.lists[0]?.members).toHaveLength(14);
  expect(duties.figures).toMatchObject({ total: 100, awaited: 100, ongoing: 1, undated: 0, overdue: 0 });
});

test('a draft shows what signing will make, and signing makes just that', async () => {
  const started = await openTestCore({ at: '2026-04-14T09:00:00.000Z' });
  await fillSchools(started.client, 3);
  const points = [QUARTERLY, { id: 'odd', text: 'Педагогам центров сдать отчёт.', deadline: 'до 01.03.2026' }];
  const id = await draftProtocol(started.client, '2026-04-14', points);
  const before = await started.client.call('tracking.ofDocument', { id });
  expect(before).toMatchObject({ signed: false, figures: { total: 22, awaited: 22 } });
  expect(before.doubts.map(({ sentence }) => sentence)).toEqual([
    'Срок в пункте 2 (01.03.2026) раньше даты документа: исправьте срок или дату.',
    'Исполнителя «Педагогам центров» в пункте 2 нет в справочнике: поручение будет записано этими словами.',
  ]);
  const head = await started.as('head');
  const { digest } = await started.client.call('document.submit', { id, revision: 2 });
  await head.call('document.sign', { id, revision: 2, digest: digest ?? '' });
  const after = await started.client.call('tracking.ofDocument', { id });
  expect(after.signed).toBe(true);
  expect(after.duties.map(({ dates, performers, sum }) => ({ dates, performers, sum }))).toEqual(
    before.duties.map(({ dates, performers, sum }) => ({ dates, performers, sum })),
  );
  expect(after.figures).toMatchObject({ total: 22, overdue: 1 });
});

test('a list frozen at signing does not change with the directory; a school that closes keeps what it owes', async () => {
  const started = await openTestCore({ at: '2026-04-14T09:00:00.000Z' });
  await fillSchools(started.client, 2);
  const id = await signProtocol(started, '2026-04-14', [QUARTERLY]);
  const school = (await started.client.call('institution.list', {})).find((each) => each.id === 's2');
  if (school) await started.client.call('institution.save', { entry: { ...school, archived: true }, isNew: false, force: true });
  expect((await started.client.call('tracking.ofDocument', { id })).lists[0]?.members).toEqual([
    { id: 's1', text: 'СОШ № 1', gone: false },
    { id: 's2', text: 'СОШ № 2', gone: true },
  ]);
  const { rows, total } = await listed(started);
  expect(total).toBe(14);
  expect(rows.filter(({ performer }) => performer.gone)).toHaveLength(7);
  // Nothing new arises for it when the years are made further.
  started.setClock('2027-01-11T09:00:00.000Z');
  expect((await listed(started, { performer: 'institution:s1' })).total).toBe(11);
  expect((await listed(started, { performer: 'institution:s2' })).total).toBe(7);
});

test('the year turns: recurring duties go on by themselves, once, in an open program and in one that is opened', async () => {
  const started = await openTestCore({ at: '2026-04-14T09:00:00.000Z' });
  await fillSchools(started.client, 2);
  await signProtocol(started, '2026-04-14', [QUARTERLY, { id: 'once', text: 'Директору СОШ № 1 сдать план.', deadline: 'до 10.05.2026' }]);
  expect((await listed(started)).total).toBe(15);
  const events: string[] = [];
  started.core.on((event) => void events.push(event.kind));
  started.setClock('2027-01-01T09:00:00.000Z');
  expect((await listed(started)).total).toBe(23);
  expect(events).toEqual(['trackingChanged']);
  expect((await listed(started)).total).toBe(23);
  // A clock set back loses nothing and says so.
  await started.client.call('tracking.note', { ids: [(await listed(started)).ids[0] ?? 0], seen: 99, note: 'Проверено' });
  started.setClock('2026-12-01T09:00:00.000Z');
  const again = await started.reopen();
  expect((await listed(again)).total).toBe(23);
  const { warnings } = await again.client.call('tracking.counters', { filter: {} });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toSatisfy(isSentence);
  again.setClock('2028-03-01T09:00:00.000Z');
  expect((await listed(again)).total).toBe(31);
});

test('closing, by one and by many: only what changes, by whom and when; taken back as it was', async () => {
  const started = await openTestCore({ at: '2026-04-14T09:00:00.000Z' });
  await fillSchools(started.client, 14);
  await signProtocol(started, '2026-04-14', [QUARTERLY]);
  const first = await listed(started, { to: '2026-04-20' });
  started.setClock('2026-04-22T09:00:00.000Z');
  const late = await started.client.call('tracking.close', { ids: first.ids.slice(0, 2), seen: first.seen, outcome: 'done', note: 'Сдан' });
  expect(late).toMatchObject({ changed: 2, conflicts: [] });
  const inTime = { ids: first.ids.slice(2), seen: first.seen, outcome: 'done' as const, doneOn: '2026-04-19' };
  const done = await started.client.call('tracking.close', inTime);
  expect(done.changed).toBe(12);
  const { rows } = await listed(started, { to: '2026-04-20' });
  expect(rows.slice(0, 3).map(({ standing, doneOn, note, by }) => ({ standing, doneOn, note, by }))).toEqual([
    { standing: 'doneLate', doneOn: '2026-04-22', note: 'Сдан', by: 'Секретарь' },
    { standing: 'doneLate', doneOn: '2026-04-22', note: 'Сдан', by: 'Секретарь' },
    { standing: 'done', doneOn: '2026-04-19', note: '', by: 'Секретарь' },
  ]);
  // Once more over all of them: what is done keeps its day.
  started.setClock('2026-05-30T09:00:00.000Z');
  const same = await started.client.call('tracking.close', { ids: first.ids, seen: done.stamp, outcome: 'done' });
  expect(same).toMatchObject({ changed: 0, undo: null });
  expect(await started.client.call('tracking.undo', { token: done.undo ?? '' })).toMatchObject({ changed: 12, conflicts: [] });
  expect((await listed(started, { to: '2026-04-20' })).rows.map(({ outcome, at }) => `${outcome} ${at ?? ''}`)).toEqual([
    ...Array<string>(2).fill('done 2026-04-22T09:00:00.000Z'),
    ...Array<string>(12).fill('open '),
  ]);
  expect((await refusalOf(started.client.call('tracking.undo', { token: done.undo ?? '' }))).message).toSatisfy(isSentence);
  const future = started.client.call('tracking.close', { ids: first.ids, seen: 99, outcome: 'done', doneOn: '2026-06-01' });
  expect((await refusalOf(future)).message).toBe('День исполнения ещё не наступил: укажите сегодняшний или более ранний.');
});

test('two windows at once: what somebody changed meanwhile is left as it is and named', async () => {
  const started = await openTestCore({ at: '2026-04-14T09:00:00.000Z' });
  await fillSchools(started.client, 3);
  await signProtocol(started, '2026-04-14', [{ ...QUARTERLY, deadline: 'до 20.04.2026', text: 'Представить мониторинг.' }]);
  const { ids, seen } = await listed(started);
  const head = await started.as('head');
  await head.call('tracking.close', { ids: ids.slice(0, 1), seen, outcome: 'notDone' });
  const rest = await started.client.call('tracking.close', { ids, seen, outcome: 'done' });
  expect(rest).toMatchObject({ changed: 2, conflicts: ids.slice(0, 1) });
  const refusal = await refusalOf(started.client.call('tracking.close', { ids: ids.slice(0, 1), seen, outcome: 'done' }));
  expect(refusal).toMatchObject({ code: 'conflict', details: { by: 'Руководитель' } });
  expect(refusal.message).toSatisfy(isSentence);
  // Taking back leaves what was changed after the deed.
  await head.call('tracking.note', { ids: ids.slice(1, 2), seen: rest.stamp, note: 'Проверено' });
  expect(await started.client.call('tracking.undo', { token: rest.undo ?? '' })).toMatchObject({ changed: 1, conflicts: ids.slice(1, 2) });
  expect((await listed(started)).rows.map(({ outcome }) => outcome)).toEqual(['notDone', 'done', 'open']);
});

test('postponing keeps the old day, who and why; by days from each cell’s own day', async () => {
  const started = await openTestCore({ at: '2026-04-14T09:00:00.000Z' });
  await fillSchools(started.client, 2);
  await signProtocol(started, '2026-04-14', [
    { id: 'a', text: 'Директорам СОШ № 1 и № 2 сдать план.', deadline: 'до 20.04.2026' },
    { id: 'b', text: 'Директору СОШ № 1 вести учёт.', deadline: 'постоянно' },
  ]);
  const { ids, seen } = await listed(started);
  const moved = await started.client.call('tracking.postpone', { ids, seen, to: { days: 14 }, reason: 'Карантин' });
  expect(moved.changed).toBe(3);
  expect((await listed(started)).rows.map(({ due, firstDue, postponed }) => ({ due, firstDue, postponed }))).toEqual([
    { due: '2026-04-28', firstDue: null, postponed: 1 },
    { due: '2026-05-04', firstDue: '2026-04-20', postponed: 1 },
    { due: '2026-05-04', firstDue: '2026-04-20', postponed: 1 },
  ]);
  // A day given to what had none is taken back to «без даты», not to «без срока».
  started.setClock('2026-04-14T09:00:00.500Z');
  await started.client.call('tracking.undo', { token: moved.undo ?? '' });
  expect((await listed(started)).rows.map(({ due, standing }) => due ?? standing)).toEqual(['2026-04-20', '2026-04-20', 'ongoing']);
  const { stamp } = await started.client.call('tracking.stamp', {});
  const { stamp: movedAgain } = await started.client.call('tracking.postpone', { ids, seen: stamp, to: { days: 14 }, reason: 'Карантин' });
  const again = await started.client.call('tracking.postpone', { ids: ids.slice(0, 1), seen: movedAgain, to: '2026-06-01', reason: '' });
  const cell = await started.client.call('tracking.cell', { id: ids[0] ?? 0 });
  expect(cell).toMatchObject({
    due: '2026-06-01',
    firstDue: '2026-04-20',
    postponements: [
      { from: '2026-04-20', to: '2026-05-04', by: 'Секретарь', reason: 'Карантин' },
      { from: '2026-05-04', to: '2026-06-01', reason: '' },
    ],
  });
  expect(cell.history.map(({ what }) => what)).toEqual([
    'Срок перенесён с 04.05.2026 на 01.06.2026',
    'Срок перенесён с 20.04.2026 на 04.05.2026: Карантин',
  ]);
  started.setClock('2026-04-14T09:00:01.000Z');
  await started.client.call('tracking.undo', { token: again.undo ?? '' });
  expect(await started.client.call('tracking.cell', { id: ids[0] ?? 0 })).toMatchObject({
    due: '2026-05-04',
    postponements: [{ to: '2026-05-04' }],
  });
  const early = started.client.call('tracking.postpone', { ids: ids.slice(0, 1), seen: 99, to: '2026-04-01', reason: '' });
  expect((await refusalOf(early)).message).toBe(
    'Новый срок (01.04.2026) раньше самого документа (14.04.2026): укажите более поздний день.',
  );
  await started.client.call('tracking.close', { ids: ids.slice(0, 1), seen: 99, outcome: 'done' });
  expect(
    (await refusalOf(started.client.call('tracking.postpone', { ids: ids.slice(0, 1), seen: 99, to: '2026-07-01', reason: '' }))).message,
  ).toSatisfy(isSentence);
});

test('evidence is kept by content; too big, the same twice and vanished files are told of', async () => {
  const started = await openTestCore({ at: '2026-04-14T09:00:00.000Z' });
  await fillSchools(started.client, 1);
  await signProtocol(started, '2026-04-14', [{ id: 'a', text: 'Директору СОШ № 1 сдать план.', deadline: 'до 20.04.2026' }]);
  const { ids } = await listed(started);
  const id = ids[0] ?? 0;
  const bytes = new TextEncoder().encode('%PDF-1.4 акт');
  const kept = await started.client.call('tracking.addEvidence', { id, name: 'акт.pdf', bytes });
  expect(kept).toMatchObject({ name: 'акт.pdf', size: bytes.length, mime: 'application/pdf', by: 'Секретарь' });
  expect(await started.client.call('tracking.evidence', { id: kept.id })).toEqual({ name: 'акт.pdf', mime: 'application/pdf', bytes });
  expect((await refusalOf(started.client.call('tracking.addEvidence', { id, name: 'копия.pdf', bytes }))).message).toContain('«акт.pdf»');
  const huge = new Uint8Array(30 * 1024 * 1024 + 1);
  expect((await refusalOf(started.client.call('tracking.addEvidence', { id, name: 'видео.mp4', bytes: huge }))).message).toContain('30 МБ');
  expect(await started.client.call('tracking.cell', { id })).toMatchObject({ evidence: 1, files: [{ name: 'акт.pdf' }] });
  await rm(path.join(started.folder, 'files', kept.digest.slice(0, 2), kept.digest));
  const vanished = await refusalOf(started.client.call('tracking.evidence', { id: kept.id }));
  expect(vanished.message).toBe('Файл «акт.pdf» пропал из папки данных: верните его из резервной копии или приложите снова.');
  expect((await started.client.call('data.verify', {})).sound).toBe(false);
  await started.client.call('tracking.removeEvidence', { id: kept.id });
  expect(await started.client.call('tracking.cell', { id })).toMatchObject({ evidence: 0, files: [] });
  await started.client.call('tracking.addEvidence', { id, name: 'акт.pdf', bytes });
  expect((await started.client.call('data.verify', {})).problems).toEqual([]);
});

test('a withdrawn paper asks for nothing more; what was done stays told', async () => {
  const started = await openTestCore({ at: '2026-04-14T09:00:00.000Z' });
  await fillSchools(started.client, 2);
  const id = await signProtocol(started, '2026-04-14', [QUARTERLY]);
  const { ids, seen } = await listed(started);
  await started.client.call('tracking.close', { ids: ids.slice(0, 1), seen, outcome: 'done' });
  const head = await started.as('head');
  await head.call('document.withdraw', { id, revision: 2, reason: 'Ошибка в дате' });
  expect((await listed(started)).rows.map(({ outcome }) => outcome)).toEqual(['done']);
  const removed = await listed(started, { standing: 'removed' });
  expect(removed.total).toBe(13);
  const cell = await started.client.call('tracking.cell', { id: removed.ids[0] ?? 0 });
  expect(cell.history[0]).toMatchObject({ what: 'Документ отозван: Ошибка в дате', by: 'Руководитель' });
  const revived = started.client.call('tracking.close', { ids: removed.ids, seen: removed.seen, outcome: 'done' });
  expect((await refusalOf(revived)).message).toSatisfy(isSentence);
  started.setClock('2027-02-01T09:00:00.000Z');
  expect((await listed(started, { standing: 'awaited' })).total).toBe(0);
});

test('an old paper is signed with its past days or without them; what has no day is watched either way', async () => {
  const points = [
    { id: 'past', text: 'Сдать план.', deadline: 'до 20.05.2026', performers: [ALL_SCHOOLS] },
    { id: 'monthly', text: 'Сдавать отчёт.', deadline: 'ежемесячно до 10 числа', performers: [ALL_SCHOOLS] },
    { id: 'always', text: 'Вести учёт.', deadline: 'постоянно', performers: [ALL_SCHOOLS] },
  ];
  const started = await openTestCore({ at: '2026-11-22T09:00:00.000Z' });
  await fillSchools(started.client, 2);
  const head = await started.as('head');
  for (const watch of [undefined, 'all', 'future'] as const) {
    const id = await draftProtocol(started.client, '2026-04-14', points);
    const { digest } = await started.client.call('document.submit', { id, revision: 2 });
    const coming = await started.client.call('tracking.ofDocument', { id });
    const past = coming.duties.flatMap(({ dates, performers }) => performers.flatMap(() => dates.filter((day) => day < '2026-11-22')));
    // 20 May, and the tenth of May to November, for two schools.
    expect(past).toHaveLength(2 + 7 * 2);
    await head.call('document.sign', { id, revision: 2, digest: digest ?? '', ...(watch === undefined ? {} : { watch }) });
    const overdue = await started.client.call('tracking.list', { filter: { document: id, standing: 'overdue' } });
    expect([watch, overdue.total]).toEqual([watch, watch === 'future' ? 0 : past.length]);
    const all = await started.client.call('tracking.list', { filter: { document: id } });
    const ongoing = await started.client.call('tracking.list', { filter: { document: id, standing: 'ongoing' } });
    // To the end of next year, thirteen months from December on.
    expect([all.total - overdue.total, ongoing.total]).toEqual([13 * 2 + 2, 2]);
  }
  // A year later what is made further begins where it stopped, not with what was left out.
  started.setClock('2027-01-03T09:00:00.000Z');
  const later = await started.client.call('tracking.list', { filter: { to: '2026-11-21' } });
  expect(later.total).toBe(2 * (2 + 7 * 2));
});
