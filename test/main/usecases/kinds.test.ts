import { expect, test } from 'vitest';
import { documentKindSchema } from '../../../src-shared/documents/kinds.ts';
import { FILLED, filledContent } from '../../support/filledContent.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { isSentence, refusalOf } from '../../support/refusalOf.ts';

const KINDS = documentKindSchema.options;
const LIST = { query: '', trashed: false, limit: 50, offset: 0 };

async function withDepartment(): Promise<TestCore> {
  const started = await openTestCore();
  await started.client.call('department.setUp', {
    name: 'Управление образования Заозёрного муниципального округа',
    settlement: 'пгт Заозёрное',
    chairName: 'Ветлугина Наталья Сергеевна',
    chairPost: 'начальник',
    secretaryName: 'Лебедянская Тамара Игнатьевна',
    secretaryPost: 'специалист',
  });
  return started;
}

test('a new order knows who signs, who drafted it and the day; it has no point and no annex yet', async () => {
  const { client } = await withDepartment();
  const { content, nextNumber, reserved } = await client.call('document.create', { kind: 'order' });
  expect(content).toMatchObject({
    kind: 'order',
    number: null,
    date: '2026-11-22',
    settlement: 'пгт Заозёрное',
    signatory: { name: 'Ветлугина Н.С.', post: 'начальник' },
    signatures: [{ of: 'signatory' }],
    executor: { person: { name: 'Лебедянская Т.И.', post: 'специалист' }, phone: '' },
    points: [],
    annexes: [],
    marks: [],
  });
  expect([nextNumber, reserved]).toEqual(['1', false]);
});

test('a new plan has the usual columns and who approves it; a new notice has an empty beginning', async () => {
  const { client } = await withDepartment();
  const plan = (await client.call('document.create', { kind: 'plan' })).content;
  expect(plan).toMatchObject({ kind: 'plan', date: null, signatory: { name: 'Ветлугина Н.С.' }, signatures: [] });
  const titles = plan.kind === 'plan' ? plan.plan.columns.map(({ title }) => title) : [];
  expect(titles).toEqual(['№ п/п', 'Мероприятие', 'Целевая аудитория', 'Срок', 'Ответственный']);
  const notice = (await client.call('document.create', { kind: 'notice' })).content;
  expect(notice).toMatchObject({ kind: 'notice', date: '2026-11-22', protocolId: null, parts: [{ kind: 'text', role: 'lead' }] });
});

test('a department without people makes papers of every kind too', async () => {
  const { client } = await openTestCore();
  for (const kind of KINDS) expect((await client.call('document.create', { kind })).content.kind).toBe(kind);
});

test.each(KINDS)('%s: the registry shows its title, and finds it by what stands inside and by its kind', async (kind) => {
  const { client } = await withDepartment();
  for (const other of KINDS.filter((each) => each !== kind)) await client.call('document.create', { kind: other });
  const { id, content } = await client.call('document.create', { kind });
  await client.call('document.save', { id, revision: 1, content: filledContent(content) });
  const found = async (changes: object): Promise<string[]> =>
    (await client.call('document.list', { ...LIST, ...changes })).rows.map((row) => row.id);
  expect((await client.call('document.open', { id })).title).toBe(FILLED.title);
  expect(await found({ query: 'отопительн' })).toEqual([id]);
  expect(await found({ query: FILLED.deep })).toEqual([id]);
  expect(await found({ kind })).toEqual([id]);
  expect(await found({ kind, state: 'signed' })).toEqual([]);
  expect(await found({ kind, state: 'draft' })).toEqual([id]);
  expect(await client.call('document.list', { ...LIST, kind })).toMatchObject({ total: 1 });
  expect(await client.call('document.list', LIST)).toMatchObject({ total: KINDS.length });
});

test('an order is found by the people in it and by the beginnings of its points; a plan of thousands of rows hides none of them', async () => {
  const { client } = await withDepartment();
  const { id, content } = await client.call('document.create', { kind: 'order' });
  const filled = filledContent(content);
  if (filled.kind !== 'order') throw new Error('An order was expected');
  const [plan] = filled.annexes;
  if (plan?.kind !== 'plan') throw new Error('A plan was expected');
  const rows = Array.from({ length: 2_000 }, (_none, at) => ({
    kind: 'activity' as const,
    id: `row${at}`,
    cells: { activity: { text: `Осмотр${at} котельной номер${at} ${at === 1_999 ? 'напоследок' : ''}` } },
  }));
  const large = {
    ...filled,
    annexes: [{ ...plan, plan: { ...plan.plan, rows } }, ...filled.annexes.slice(1)],
    acquaintance: [{ id: 's1', person: { name: 'Солодов П.А.' } }],
  };
  await client.call('document.save', { id, revision: 1, content: large });
  const count = async (query: string): Promise<number> => (await client.call('document.list', { ...LIST, query })).total;
  for (const query of ['ветлугин', 'лебедянск', 'солодов', 'контроль за исполнением', 'положение о готовности', 'котельной']) {
    expect([query, await count(query)]).toEqual([query, 1]);
  }
  expect(await count('напоследок')).toBe(0);
});

test('content of another kind is refused in a sentence, on making and on saving, and nothing is lost', async () => {
  const { client } = await openTestCore();
  const made = new Map(await Promise.all(KINDS.map(async (kind) => [kind, await client.call('document.create', { kind })] as const)));
  for (const [kind, { id }] of made) {
    for (const [other, { content }] of made) {
      if (kind === other) continue;
      const refusals = [
        await refusalOf(client.call('document.save', { id, revision: 1, content })),
        await refusalOf(client.call('document.create', { kind, content })),
      ];
      for (const { code, message } of refusals) expect([code, isSentence(message)]).toEqual(['refused', true]);
    }
    expect(await client.call('document.open', { id })).toMatchObject({ kind, revision: 1, content: { kind } });
  }
  expect(await client.call('document.list', LIST)).toMatchObject({ total: KINDS.length });
});

test('hostile JSON is refused as input, never stored and never a failure of the program', async () => {
  const started = await openTestCore();
  const { id, content } = await started.client.call('document.create', { kind: 'order' });
  const deep = { id: 'x', mark: 'number', body: [], performers: [], responsible: [], children: [] };
  const bad: unknown[] = [
    { ...content, annexes: [{ id: 'a', kind: 'script', heading: 'reference' }] },
    { ...content, annexes: [{ id: 'a', kind: 'plan', heading: 'reference', plan: { title: '', years: null, columns: [], rows: [] } }] },
    { ...content, points: [deep] },
    { ...content, signatures: [{ id: '__proto__', of: 'signatory' }] },
    { ...content, marks: 'all' },
    { ...content, onload: 'alert(1)' },
    JSON.parse(`{"__proto__": {"kind": "order"}, "kind": "order"}`),
    { ...content, version: 2 },
    { ...content, date: '2026-02-31' },
    { kind: 'decree' },
    null,
    [],
  ];
  for (const each of bad) {
    const result = await started.core.call('document.save', { id, revision: 1, content: each }, started.session);
    expect(result).toMatchObject({ ok: false, error: { code: 'input' } });
    expect(!result.ok && isSentence(result.error.message)).toBe(true);
  }
  expect((await started.client.call('document.open', { id })).content).toEqual(content);
});

test('each kind is numbered in a journal of its own', async () => {
  const { client } = await openTestCore();
  const numbers: string[] = [];
  for (const round of [1, 2]) {
    for (const kind of KINDS) {
      const { id, content } = await client.call('document.create', { kind });
      await client.call('document.save', { id, revision: 1, content: filledContent(content) });
      numbers.push(`${kind} ${(await client.call('document.submit', { id, revision: 2 })).number ?? ''}`);
    }
    expect(numbers.slice(-KINDS.length)).toEqual(KINDS.map((kind) => `${kind} ${round}`));
  }
  const journals = await client.call('journal.list', {});
  expect(journals.map(({ kind, name }) => [kind, name])).toEqual([
    ['protocol', 'Протоколы'],
    ['order', 'Приказы'],
    ['plan', 'Планы'],
    ['notice', 'Сообщения'],
  ]);
  for (const { id, kind } of journals) {
    const { entries, gaps } = await client.call('journal.entries', { journalId: id, year: 2026 });
    expect([kind, gaps, entries.map(({ number, title }) => [number, title])]).toEqual([
      kind,
      [],
      [
        ['1', FILLED.title],
        ['2', FILLED.title],
      ],
    ]);
  }
});
