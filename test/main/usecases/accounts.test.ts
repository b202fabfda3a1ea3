import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { asProtocol } from '../../../src-shared/documents/asProtocol.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { isSentence, refusalOf } from '../../support/refusalOf.ts';

async function accountOf(started: TestCore, login: string) {
  const found = (await started.client.call('account.list', {})).find((account) => account.login === login);
  if (!found) throw new Error(login);
  const { id, name, roles, active } = found;
  return { id, login, name, roles, active };
}

test('without passwords one simply sits down; with one somebody has to sign in', async () => {
  const first = await openTestCore();
  expect((await first.client.call('app.info', {})).account?.login).toBe('secretary');
  await first.client.call('account.save', { ...(await accountOf(first, 'head')), password: 'пароль' });
  const second = await first.reopen();
  expect((await second.client.call('app.info', {})).account).toBeNull();
  await second.client.call('session.signIn', { login: ' Secretary ', password: '' });
  expect((await second.client.call('app.info', {})).account?.login).toBe('secretary');
  await second.dispose();
});

test('a password is kept as an argon2id hash of its own salt, and only it fits', async () => {
  const started = await openTestCore();
  await started.client.call('account.save', { ...(await accountOf(started, 'head')), password: 'верный й' });
  const database = new Sqlite(path.join(started.folder, 'resheno.db'), { readonly: true });
  const hash = String(database.prepare("select password_hash from account where login = 'head'").pluck().get());
  database.close();
  expect(hash).toMatch(/^argon2id\$19456\$2\$1\$/);
  expect(hash).not.toContain('верный');
  expect((await refusalOf(started.client.call('session.signIn', { login: 'head', password: 'неверный' }))).message).toSatisfy(isSentence);
  expect((await refusalOf(started.client.call('session.signIn', { login: 'head', password: '' }))).code).toBe('refused');
  // The same word typed on a Mac comes decomposed.
  await started.client.call('session.signIn', { login: 'head', password: 'верный й'.normalize('NFD') });
  expect((await started.client.call('app.info', {})).account).toMatchObject({ login: 'head', hasPassword: true });
  expect(JSON.stringify(await started.client.call('session.accounts', {}))).not.toContain('argon2');
});

test('a password that is not mentioned stays, null removes it', async () => {
  const started = await openTestCore();
  const head = await accountOf(started, 'head');
  const asHead = await started.as('head');
  await asHead.call('account.save', { ...head, password: 'слово' });
  expect(await asHead.call('account.save', head)).toMatchObject({ hasPassword: true });
  expect(await asHead.call('account.save', { ...head, password: null })).toMatchObject({ hasPassword: false });
});

test('after three wrong passwords one has to wait, longer each time; the right one ends it', async () => {
  const started = await openTestCore({ at: '2026-11-22T09:00:00.000Z' });
  await started.client.call('account.save', { ...(await accountOf(started, 'head')), password: 'слово' });
  const attempt = (password: string) => started.client.call('session.signIn', { login: 'head', password });
  for (let wrong = 0; wrong < 3; wrong += 1) expect((await refusalOf(attempt('нет'))).details).toBeUndefined();
  const waiting = await refusalOf(attempt('слово'));
  expect(waiting.details).toEqual({ seconds: 2 });
  expect(waiting.message).toSatisfy(isSentence);
  started.setClock('2026-11-22T09:00:02.000Z');
  await refusalOf(attempt('нет'));
  expect((await refusalOf(attempt('слово'))).details).toEqual({ seconds: 4 });
  started.setClock('2026-11-22T09:00:06.000Z');
  await attempt('слово');
  expect((await refusalOf(attempt('нет'))).details).toBeUndefined();
});

test('guesses made all at once do not slip past the waiting', async () => {
  const started = await openTestCore();
  await started.client.call('account.save', { ...(await accountOf(started, 'head')), password: 'слово' });
  const guesses = Array.from({ length: 8 }, () => refusalOf(started.client.call('session.signIn', { login: 'head', password: 'нет' })));
  const waits = (await Promise.all(guesses)).filter((refusal) => refusal.details !== undefined);
  expect(waits).toHaveLength(5);
});

test('nobody locks himself or the department out', async () => {
  const started = await openTestCore();
  const secretary = await accountOf(started, 'secretary');
  const head = await accountOf(started, 'head');
  const refused = [
    { ...secretary, roles: ['staff' as const] },
    { ...secretary, active: false },
    { ...secretary, roles: ['head' as const] },
    { ...head, login: 'SECRETARY' },
  ];
  for (const account of refused) expect((await refusalOf(started.client.call('account.save', account))).code).toBe('refused');
  const asHead = await started.as('head');
  expect((await refusalOf(asHead.call('account.save', { ...secretary, active: false }))).message).toContain('секретарь');
  await asHead.call('account.save', { login: 'second', name: 'Ветлугина Н.С.', roles: ['secretary'], active: true });
  await asHead.call('account.save', { ...secretary, active: false });
  expect((await refusalOf(started.client.call('document.create', { kind: 'protocol' }))).code).toBe('signIn');
});

test('the first-run screen works once, is open to everybody and gives the accounts their names', async () => {
  const started = await openTestCore();
  await started.client.call('session.signOut', {});
  const empty = { name: '', settlement: '', chairName: '', chairPost: '', secretaryName: '', secretaryPost: '' };
  const people = { chairName: 'П.А. Солодов', chairPost: 'начальник', secretaryName: 'Ветлугина Нина Сергеевна' };
  await started.client.call('department.setUp', { ...empty, ...people, name: 'Управление образования' });
  expect((await started.client.call('session.accounts', {})).map((account) => account.name)).toEqual(['Ветлугина Н.С.', 'Солодов П.А.']);
  expect((await refusalOf(started.client.call('department.setUp', empty))).code).toBe('refused');
  await started.client.call('session.signIn', { login: 'secretary', password: '' });
  expect(await started.client.call('person.list', {})).toMatchObject([
    { surname: 'Ветлугина', givenName: 'Нина', patronymic: 'Сергеевна', gender: 'female', ours: true },
    { surname: 'Солодов', givenName: 'П.', patronymic: 'А.', gender: null, post: 'начальник' },
  ]);
});

test('one person who presides and writes is one person', async () => {
  const started = await openTestCore();
  const name = { chairName: 'Солодов П.А.', secretaryName: 'солодов П.А.' };
  await started.client.call('department.setUp', { ...name, name: 'Управление', settlement: '', chairPost: 'начальник', secretaryPost: '' });
  const [person, ...others] = await started.client.call('person.list', {});
  expect(others).toEqual([]);
  expect(await started.client.call('department.get', {})).toMatchObject({ chairId: person?.id, secretaryId: person?.id });
});

test('the first-run screen can be skipped', async () => {
  const started = await openTestCore();
  const empty = { name: '', settlement: '', chairName: '', chairPost: '', secretaryName: '', secretaryPost: '' };
  await started.client.call('department.setUp', empty);
  expect((await started.client.call('app.info', {})).setUp).toBe(true);
  expect(asProtocol((await started.client.call('document.create', { kind: 'protocol' })).content).chair).toBeNull();
});

test('a password holds: a secretary neither replaces it nor takes the right to sign', async () => {
  const started = await openTestCore();
  const head = await accountOf(started, 'head');
  const asHead = await started.as('head');
  await asHead.call('account.save', { ...head, password: 'долгий пароль' });
  const secretary = await accountOf(started, 'secretary');
  const attempts = [
    started.client.call('account.save', { ...head, password: null }),
    started.client.call('account.save', { ...head, active: false }),
    started.client.call('account.save', { ...secretary, roles: ['secretary', 'head'] }),
    started.client.call('account.save', { login: 'mine', name: 'Подставной', roles: ['head'], active: true }),
  ];
  for (const attempt of attempts) expect((await refusalOf(attempt)).message).toContain('руководител');
  await asHead.call('account.save', { ...secretary, roles: ['secretary', 'head'] });
  expect((await accountOf(started, 'secretary')).roles).toContain('head');
});
