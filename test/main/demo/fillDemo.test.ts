import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Core } from '../../../src-main/core/core.ts';
import { createCore } from '../../../src-main/core/createCore.ts';
import { fillDemo } from '../../../src-main/demo/fillDemo.ts';
import { fillDemoOnce } from '../../../src-main/demo/fillDemoOnce.ts';
import { createClient, type Client } from '../../../src-shared/api/client.ts';

let folder = '';
let core: Core;
let client: Client;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resheno-demo-'));
  core = await createCore({ dataFolder: folder, shell: 'test', version: '0', demo: true, now: () => new Date('2026-11-22T09:00:00Z') });
  const session = await core.openSession();
  client = createClient({ call: (name, input) => core.call(name, input, session), on: () => () => undefined });
  await fillDemo((name, input) => core.call(name, input, session));
});

afterAll(async () => {
  await core.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the demo', () => {
  it('has two years of executions: mostly done, some late, a few overdue, questions open', async () => {
    const all = await client.call('tracking.performers', { filter: { to: '2026-11-21' } });
    const sum = (of: 'total' | 'done' | 'doneLate' | 'overdue' | 'notDone'): number =>
      all.reduce((total, { figures }) => total + figures[of], 0);
    expect(sum('total')).toBeGreaterThan(2000);
    expect(sum('done') / sum('total')).toBeGreaterThan(0.85);
    expect(sum('doneLate')).toBeGreaterThan(100);
    expect(sum('overdue')).toBeGreaterThan(20);
    expect(sum('notDone')).toBeGreaterThan(5);
    const counters = await client.call('tracking.counters', { filter: {} });
    expect(counters.questions).toBeGreaterThan(3);
    expect(counters.soon).toBeGreaterThan(0);
  });

  it('has a department with people, institutions and groups', async () => {
    expect((await client.call('institution.list', {})).length).toBe(30);
    const people = await client.call('person.list', {});
    expect(people.length).toBe(40);
    expect(people.filter((person) => person.gender === null || person.post === '')).toEqual([]);
    expect((await client.call('audience.list', {})).length).toBeGreaterThan(4);
    const { chairId, secretaryId } = await client.call('department.get', {});
    expect(people.map((person) => person.id)).toEqual(expect.arrayContaining([chairId, secretaryId]));
  });

  it('has somebody of each role, all without a password, and leaves the secretary signed in', async () => {
    const accounts = await client.call('account.list', {});
    expect(accounts.flatMap((account) => account.roles).toSorted()).toEqual(['head', 'secretary', 'staff']);
    expect(accounts.some((account) => account.hasPassword)).toBe(false);
    expect((await client.call('app.info', {})).account?.roles).toEqual(['secretary']);
  });

  it.each([
    ['protocol', 12],
    ['order', 20],
  ] as const)('has papers of kind %s in every state, over two years', async (kind, count) => {
    const { rows, total } = await client.call('document.list', { kind, query: '', trashed: false, limit: 50, offset: 0 });
    expect(total).toBe(count);
    const states = rows.map((row) => row.state);
    for (const state of ['draft', 'forSignature', 'signed', 'withdrawn']) expect(states).toContain(state);
    expect(rows.filter((row) => row.remark !== null).length).toBe(1);
    const years = new Set(rows.flatMap((row) => row.date?.slice(0, 4) ?? []));
    expect(years.size).toBeGreaterThanOrEqual(2);
  });

  it('has orders with plans of 6 to 40 activities, text annexes and references to the orders of last year', async () => {
    const { rows } = await client.call('document.list', { kind: 'order', query: '', trashed: false, limit: 50, offset: 0 });
    const sizes: number[] = [];
    const titles = new Set<string>();
    let [texts, references] = [0, 0];
    for (const { id } of rows) {
      const { content } = await client.call('document.open', { id });
      if (content.kind !== 'order') throw new Error('An order was expected');
      const [plan] = content.annexes;
      if (plan?.kind !== 'plan') throw new Error('A plan was expected');
      sizes.push(plan.plan.rows.filter((row) => row.kind === 'activity').length);
      const headers = new Set(plan.plan.columns.map(({ id: column }) => column));
      for (const row of plan.plan.rows) {
        if (row.kind === 'activity') expect(Object.keys(row.cells).filter((column) => !headers.has(column))).toEqual([]);
      }
      titles.add(content.title);
      texts += content.annexes.filter(({ kind }) => kind === 'text').length;
      references += /утратившим силу приказ Управления образования от \d\d\.\d\d\.\d{4} № \d+/.test(JSON.stringify(content)) ? 1 : 0;
    }
    expect([Math.min(...sizes), Math.max(...sizes), new Set(sizes).size >= 10]).toEqual([6, 40, true]);
    expect([texts, references]).toEqual([4, 10]);
    expect(titles.size).toBeGreaterThan(15);
  });

  it('has two notices of signed protocols, one of them published', async () => {
    const { rows } = await client.call('document.list', { kind: 'notice', query: '', trashed: false, limit: 50, offset: 0 });
    expect(rows.map(({ state }) => state).toSorted()).toEqual(['draft', 'signed']);
    for (const { id } of rows) {
      const { content } = await client.call('document.open', { id });
      if (content.kind !== 'notice') throw new Error('A notice was expected');
      const told = await client.call('document.open', { id: content.protocolId ?? '' });
      expect([told.kind, told.state]).toEqual(['protocol', 'signed']);
    }
  });

  it.each(['protocol', 'order', 'notice'])('numbers papers of kind %s from 1 in each year without a gap', async (kind) => {
    const journal = (await client.call('journal.list', {})).find((each) => each.kind === kind);
    for (const year of [2024, 2025, 2026]) {
      const { entries, gaps } = await client.call('journal.entries', { journalId: journal?.id ?? '', year });
      expect(gaps).toEqual([]);
      expect(entries.map((entry) => entry.ordinal)).toEqual(entries.map((_, index) => index + 1));
    }
  });

  it('is sound', async () => {
    expect(await client.call('data.verify', {})).toMatchObject({ sound: true, problems: [], checked: { documents: 34 } });
  });

  it('fills no folder twice', async () => {
    const session = await core.openSession();
    const call = (name: string, input: unknown) => core.call(name, input, session);
    await expect(fillDemo(call)).rejects.toThrow('уже есть данные');
    expect(await fillDemoOnce(call)).toBe(false);
    expect((await client.call('document.list', { query: '', trashed: false, limit: 50, offset: 0 })).total).toBe(34);
  });
});
