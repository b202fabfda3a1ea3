import { Refusal } from '../../../src-shared/api/errors.ts';
import type { Account } from '../../../src-shared/api/appApi.ts';
import { foldKey } from '../../db/foldKey.ts';
import { findAccount, findAccountByLogin, type StoredAccount } from '../../db/repositories/accounts.ts';
import { Stale, type Inside, type Outside } from '../context.ts';
import { preparing } from '../handler.ts';
import { accountView } from './accountView.ts';
import { passwordFits } from './password.ts';

interface Input {
  readonly login: string;
  readonly password: string;
}

/** Signs a session in; an account without a password needs none. */
export const signIn = preparing<'session.signIn', StoredAccount>(check, write);

async function check(outside: Outside, input: Input): Promise<StoredAccount> {
  const account = await findAccountByLogin(outside.reader, input.login);
  if (account === null || !account.active) throw new Refusal('refused', 'Такой учётной записи нет: выберите другую из списка.');
  if (account.passwordHash === null) return account;
  const key = foldKey(input.login);
  outside.guard.attempt(key, Date.parse(outside.now));
  if (!(await passwordFits(input.password, account.passwordHash))) {
    throw new Refusal('refused', 'Пароль не подошёл: проверьте раскладку и Caps Lock и введите его снова.');
  }
  outside.guard.succeeded(key);
  return account;
}

async function write(inside: Inside, _input: Input, checked: StoredAccount): Promise<Account> {
  const account = await findAccount(inside.writer, checked.id);
  // The account was changed while its password was being checked.
  if (account?.passwordHash !== checked.passwordHash || !account.active) throw new Stale();
  inside.note({ what: `Вход: ${account.name}`, account: account.name });
  inside.signIn(account.id);
  inside.tell({ kind: 'sessionChanged' });
  return accountView(account);
}
