import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { asProtocol } from '../../../src-shared/documents/asProtocol.ts';
import { contract, isOperationName, type AppEvent } from '../../../src-shared/api/contract.ts';
import type { Operation } from '../../../src-shared/api/operation.ts';
import { openTestCore } from '../../support/openTestCore.ts';
import { isSentence, refusalOf } from '../../support/refusalOf.ts';
import { walkThroughAllWrites } from './walkThroughAllWrites.ts';

const operations = Object.entries(contract) as [string, Operation][];

test('names from outside that are no operations are refused', async () => {
  const started = await openTestCore();
  for (const name of ['', 'constructor', '__proto__', 'document', 'document.open ', 7, null, undefined, {}]) {
    const result = await started.core.call(name, {}, started.session);
    expect(result).toMatchObject({ ok: false, error: { code: 'unknown' } });
  }
});

test.each([
  ['document.list', { query: 'x'.repeat(301), trashed: false, limit: 1, offset: 0 }, 'строка поиска'],
  ['journal.entries', { journalId: 'a', year: 1 }, 'год'],
  ['account.save', { login: ' ', name: 'a', roles: ['head'], active: true }, 'имя для входа'],
  ['document.signOnPaper', { id: 'a', revision: 1, digest: '', by: 'Солодов П.А.', on: '2026-02-31', scan: null }, 'дата подписания'],
  ['document.open', {}, 'непонятные данные'],
  ['document.open', null, 'непонятные данные'],
])('%s with a wrong input gets one sentence about «%s»', async (name, input, words) => {
  const started = await openTestCore();
  const result = await started.core.call(name, input, started.session);
  expect(result).toMatchObject({ ok: false, error: { code: 'input', message: expect.stringContaining(words) as string } });
  expect(!result.ok && isSentence(result.error.message)).toBe(true);
});

test('a fault in the content is named by the field it is in', async () => {
  const started = await openTestCore();
  const { id, content } = await started.client.call('document.create', { kind: 'protocol' });
  const tooLong = { ...content, chair: { name: 'Я'.repeat(301) } };
  const refusal = await refusalOf(started.client.call('document.save', { id, revision: 1, content: tooLong }));
  expect(refusal.message).toBe('Поле «председатель» длиннее 300\u00a0знаков: сократите его.');
});

test('without a sign-in only open operations work; a closed session none but says so', async () => {
  const started = await openTestCore();
  await started.client.call('session.signOut', {});
  for (const [name, operation] of operations) {
    const result = await started.core.call(name, {}, started.session);
    const isOpen = operation.right === 'open';
    expect([name, !result.ok && result.error.code === 'signIn']).toEqual([name, !isOpen && operation.input.safeParse({}).success]);
  }
  started.core.closeSession(started.session);
  expect(await started.core.call('session.accounts', {}, started.session)).toMatchObject({ ok: false, error: { code: 'signIn' } });
});

test('a right the account does not have is denied', async () => {
  const started = await openTestCore();
  await started.client.call('account.save', { login: 'staff', name: 'Лебедянская Т.И.', roles: ['staff'], active: true });
  const staff = await started.as('staff');
  expect((await refusalOf(staff.call('document.create', { kind: 'protocol' }))).code).toBe('denied');
  expect((await refusalOf(staff.call('account.list', {}))).code).toBe('denied');
  const draft = await started.client.call('document.create', { kind: 'protocol' });
  const submitted = await started.client.call('document.submit', { id: draft.id, revision: 1 });
  const back = staff.call('document.return', { id: draft.id, revision: 1, remark: 'нет' });
  expect((await refusalOf(back)).code).toBe('denied');
  const sign = started.client.call('document.sign', { id: draft.id, revision: 1, digest: submitted.digest ?? '' });
  expect((await refusalOf(sign)).code).toBe('denied');
});

test('every writing operation leaves exactly one audit entry, every reading one none', async () => {
  const started = await openTestCore();
  const calls = await walkThroughAllWrites(started);
  const written = operations.filter(([, operation]) => operation.writes).map(([name]) => name);
  expect([...new Set(calls)].toSorted()).toEqual(written.toSorted());
  const rows = await started.client.call('audit.list', { limit: 500 });
  expect(rows.map((row) => row.operation).toReversed()).toEqual(calls);
  expect(rows.filter((row) => row.what === '' || row.account === '' || !isOperationName(row.operation))).toEqual([]);
});

test('a transaction that fails leaves neither data nor an audit entry nor an event', async () => {
  const started = await openTestCore();
  const { client, core, folder } = started;
  const { id, content } = await client.call('document.create', { kind: 'protocol' });
  const before = await client.call('audit.list', { limit: 500 });
  plant(folder, "create trigger planted before insert on audit begin select raise(abort, 'planted'); end");
  const events: AppEvent[] = [];
  core.on((event) => events.push(event));
  const save = core.call('document.save', { id, revision: 1, content: { ...content, meeting: 'совещания' } }, started.session);
  expect(await save).toMatchObject({ ok: false, error: { code: 'internal' } });
  plant(folder, 'drop trigger planted');
  expect(await client.call('document.open', { id })).toMatchObject({ revision: 1, title: '' });
  expect(await client.call('audit.list', { limit: 500 })).toEqual(before);
  expect(events).toEqual([]);
  await client.call('document.save', { id, revision: 1, content: { ...asProtocol(content), meeting: 'совещания' } });
  expect(events).toEqual([{ kind: 'documentChanged', id, revision: 2, by: 'Секретарь' }]);
});

test('closing waits for the calls that run and takes no new ones', async () => {
  const started = await openTestCore();
  const running = started.client.call('document.create', { kind: 'protocol' });
  await started.dispose();
  expect((await running).revision).toBe(1);
  expect((await refusalOf(started.client.call('app.info', {}))).message).toSatisfy(isSentence);
});

function plant(folder: string, statement: string): void {
  new Sqlite(path.join(folder, 'resheno.db')).exec(statement).close();
}
