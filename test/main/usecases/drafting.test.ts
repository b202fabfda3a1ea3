import { expect, test } from 'vitest';
import { asProtocol } from '../../../src-shared/documents/asProtocol.ts';
import { openTestCore } from '../../support/openTestCore.ts';
import { refusalOf } from '../../support/refusalOf.ts';

const LIST = { query: '', trashed: false, limit: 50, offset: 0 };

test('equal content makes no new revision, whatever the order of its keys', async () => {
  const started = await openTestCore();
  const { id, content } = await started.client.call('document.create', { kind: 'protocol' });
  const changed = { ...content, meeting: 'совещания', chair: { name: 'Солодов П.А.', post: 'начальник' } };
  expect(await started.client.call('document.save', { id, revision: 1, content: changed })).toMatchObject({ revision: 2 });
  const reordered = Object.fromEntries(Object.entries({ ...changed, chair: { post: 'начальник', name: 'Солодов П.А.' } }).toReversed());
  const again = await started.core.call('document.save', { id, revision: 2, content: reordered }, started.session);
  expect(again).toMatchObject({ ok: true, value: { revision: 2 } });
  expect((await started.client.call('document.revisions', { id, limit: 10 })).map((row) => row.revision)).toEqual([2, 1]);
});

test('a stale save is refused with who and when, and overwrites nothing', async () => {
  const started = await openTestCore();
  const { id, content } = await started.client.call('document.create', { kind: 'protocol' });
  started.setClock('2026-11-22T10:00:00.000Z');
  await started.client.call('document.save', { id, revision: 1, content: { ...asProtocol(content), meeting: 'первого' } });
  const refusal = await refusalOf(
    started.client.call('document.save', { id, revision: 1, content: { ...asProtocol(content), meeting: 'второго' } }),
  );
  expect(refusal).toMatchObject({ code: 'conflict', details: { by: 'Секретарь', at: '2026-11-22T10:00:00.000Z', revision: 2 } });
  expect(asProtocol((await started.client.call('document.open', { id })).content).meeting).toBe('первого');
});

test('every revision can be read as it was, also after a restart', async () => {
  const first = await openTestCore();
  const { id, content } = await first.client.call('document.create', { kind: 'protocol' });
  for (const [index, meeting] of ['а', 'б', 'в'].entries()) {
    await first.client.call('document.save', { id, revision: index + 1, content: { ...asProtocol(content), meeting } });
  }
  const second = await first.reopen();
  const read = await Promise.all([1, 2, 3, 4].map((revision) => second.client.call('document.revision', { id, revision })));
  expect(read.map((one) => asProtocol(one.content).meeting)).toEqual(['', 'а', 'б', 'в']);
  expect((await refusalOf(second.client.call('document.revision', { id, revision: 5 }))).code).toBe('notFound');
  await second.dispose();
});

test('half an emoji and control characters are kept as they were typed', async () => {
  const started = await openTestCore();
  const { id, content } = await started.client.call('document.create', { kind: 'protocol' });
  const place = 'зал \ud83d\u0000\u0007 \ud83d\ude00';
  const meeting = 'совещания\u0000 \ud83d';
  await started.client.call('document.save', { id, revision: 1, content: { ...asProtocol(content), place, meeting } });
  expect((await started.client.call('document.open', { id })).content).toMatchObject({ place, meeting });
  expect(await started.client.call('data.verify', {})).toMatchObject({ problems: [] });
});

test('the list finds by words without case and ё, by number and by date', async () => {
  const started = await openTestCore();
  for (const [meeting, date] of [
    ['совещания о Ёлках', '2026-11-20'],
    ['заседания коллегии', '2026-10-05'],
  ] as const) {
    const { id, content } = await started.client.call('document.create', { kind: 'protocol' });
    await started.client.call('document.save', { id, revision: 1, content: { ...asProtocol(content), meeting, date } });
    await started.client.call('document.submit', { id, revision: 2 });
  }
  const titles = async (query: string): Promise<string[]> =>
    (await started.client.call('document.list', { ...LIST, query })).rows.map((row) => row.title);
  expect(await titles('ЕЛКАХ')).toEqual(['совещания о Ёлках']);
  expect(await titles('коллегии засед')).toEqual(['заседания коллегии']);
  expect(await titles('№ 1')).toEqual(['совещания о Ёлках']);
  expect(await titles('05.10')).toEqual(['заседания коллегии']);
  expect(await titles('100%_')).toEqual([]);
});

test('the list finds by questions and by people, through sending and return, up to a bounded length', async () => {
  const started = await openTestCore();
  const { id, content } = await started.client.call('document.create', { kind: 'protocol' });
  const filled = {
    ...asProtocol(content),
    meeting: 'совещания',
    chair: { name: 'Ветлугина Н.С.' },
    attendees: [
      { kind: 'person' as const, id: 'a1', mention: { name: 'Лебедянская Т.И.' } },
      { kind: 'group' as const, id: 'a2', label: 'методисты', members: [{ name: '', wording: 'Морошкина О.А.' }] },
    ],
    agenda: [{ id: 'q1', title: [{ text: 'О подвозе учащихся' }], speaker: { name: 'Солодов П.А.' } }],
  };
  await started.client.call('document.save', { id, revision: 1, content: filled });
  const count = async (query: string): Promise<number> => (await started.client.call('document.list', { ...LIST, query })).total;
  const each = ['подвоз', 'ВЕТЛУГИНА', 'лебедянск', 'методисты морошк', 'солодов', 'совещания подвоз'];
  const found = async () => await Promise.all(each.map(count));
  expect(await found()).toEqual(each.map(() => 1));
  expect(await count('ремонт')).toBe(0);
  await started.client.call('document.submit', { id, revision: 2 });
  expect(await found()).toEqual(each.map(() => 1));
  await started.client.call('document.return', { id, revision: 2, remark: 'Уточните.' });
  const long = [{ id: 'q1', title: [{ text: `О подвозе ${manyWords(5_000)} конец` }] }];
  await started.client.call('document.save', { id, revision: 2, content: { ...filled, agenda: long } });
  expect([await count('подвозе'), await count('конец')]).toEqual([1, 0]);
});

/** Words of which each is another one. */
function manyWords(count: number): string {
  return Array.from({ length: count }, (_, at) => `слово${at}`).join(' ');
}

test('pages of the list follow one another and the total counts them all', async () => {
  const started = await openTestCore();
  for (let count = 0; count < 7; count += 1) {
    started.setClock(`2026-11-22T09:00:0${count}.000Z`);
    await started.client.call('document.create', { kind: 'protocol' });
  }
  const pages = await Promise.all([0, 3, 6].map((offset) => started.client.call('document.list', { ...LIST, limit: 3, offset })));
  const times = pages.flatMap((page) => page.rows.map((row) => row.updatedAt));
  expect(pages.map((page) => page.total)).toEqual([7, 7, 7]);
  expect(times).toEqual(times.toSorted().toReversed());
  expect(new Set(pages.flatMap((page) => page.rows.map((row) => row.id))).size).toBe(7);
});

test('a draft goes to the trash and comes back; in the trash it is left alone', async () => {
  const started = await openTestCore();
  const { id, content } = await started.client.call('document.create', { kind: 'protocol' });
  await started.client.call('document.trash', { id, revision: 1 });
  expect(await started.client.call('document.list', LIST)).toMatchObject({ total: 0 });
  expect(await started.client.call('document.list', { ...LIST, trashed: true })).toMatchObject({ total: 1 });
  expect(
    (await refusalOf(started.client.call('document.save', { id, revision: 1, content: { ...asProtocol(content), meeting: 'а' } }))).code,
  ).toBe('refused');
  expect((await refusalOf(started.client.call('document.submit', { id, revision: 1 }))).code).toBe('refused');
  await started.client.call('document.restore', { id, revision: 1 });
  expect(await started.client.call('document.list', LIST)).toMatchObject({ total: 1 });
  expect((await refusalOf(started.client.call('document.restore', { id, revision: 1 }))).code).toBe('refused');
});

test('a new protocol knows the department; the next one knows the people of the last', async () => {
  const started = await openTestCore();
  const people = {
    chairName: 'Солодов Пётр Андреевич',
    chairPost: 'начальник',
    secretaryName: 'Н.С. Ветлугина',
    secretaryPost: 'методист',
  };
  await started.client.call('department.setUp', { name: 'Управление образования', settlement: 'пгт Заозёрное', ...people });
  const { id, content, letterhead } = await started.client.call('document.create', { kind: 'protocol' });
  expect(content).toMatchObject({
    settlement: 'пгт Заозёрное',
    chair: { name: 'Солодов П.А.', post: 'начальник' },
    secretary: { name: 'Ветлугина Н.С.', post: 'методист' },
    signatures: [{ of: 'chair' }, { of: 'secretary' }],
  });
  expect(letterhead.organisation).toEqual(['Управление образования']);
  const filled = {
    ...asProtocol(content),
    number: '4',
    date: '2026-11-20',
    meeting: 'совещания',
    attendees: [{ kind: 'person' as const, id: 'a', mention: { name: 'Лебедянская Т.И.' } }],
    agenda: [{ id: 'q', title: [{ text: 'О подготовке' }] }],
    wording: { date: '20 ноября', title: 'ПРОТОКОЛ\nсовещания' },
  };
  await started.client.call('document.save', { id, revision: 1, content: filled });
  const next = asProtocol((await started.client.call('document.create', { kind: 'protocol', from: id })).content);
  expect(next).toMatchObject({
    number: null,
    date: '2026-11-22',
    meeting: 'совещания',
    agenda: [],
    hearings: [],
    wording: { title: 'ПРОТОКОЛ\nсовещания' },
  });
  expect(next.attendees).toMatchObject([{ mention: { name: 'Лебедянская Т.И.' } }]);
  expect(next.attendees[0]?.id).not.toBe('a');
  expect(next.wording.date).toBeUndefined();
});

test('files are named for Windows and carry their kind', async () => {
  const started = await openTestCore();
  const { id, content } = await started.client.call('document.create', { kind: 'protocol' });
  const name = async (format: 'docx' | 'html' | 'txt' | 'json'): Promise<string> =>
    (await started.client.call('document.export', { id, format })).name;
  expect(await name('docx')).toBe('Протокол (черновик) от 22.11.2026.docx');
  await started.client.call('document.save', { id, revision: 1, content: { ...content, number: '119/ПК', date: '2026-11-20' } });
  expect(await name('html')).toBe('Протокол (черновик) от 20.11.2026.html');
  await started.client.call('document.submit', { id, revision: 2 });
  expect(await name('txt')).toBe('Протокол № 119-ПК от 20.11.2026.txt');
  const json = await started.client.call('document.export', { id, format: 'json' });
  expect(JSON.parse(Buffer.from(json.bytes).toString())).toMatchObject({ kind: 'protocol', number: '119/ПК' });
});

test('the registry shows a draft by the day of its meeting, and finds it by that day', async () => {
  const { client } = await openTestCore();
  const made = await client.call('document.create', { kind: 'protocol' });
  await client.call('document.save', { id: made.id, revision: made.revision, content: { ...made.content, date: '2026-11-05' } });
  const found = await client.call('document.list', { query: '05.11.2026', trashed: false, limit: 10, offset: 0 });
  expect(found.rows).toMatchObject([{ id: made.id, date: null, meetingDate: '2026-11-05' }]);
  const none = await client.call('document.list', { query: '06.11.2026', trashed: false, limit: 10, offset: 0 });
  expect(none.total).toBe(0);
});
