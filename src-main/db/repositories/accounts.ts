import type { Selectable } from 'kysely';
import type { Role } from '../../../src-shared/access/roles.ts';
import { foldKey } from '../foldKey.ts';
import type { Reader, Writer } from '../handles.ts';
import type { AccountTable } from '../tables.ts';

export interface StoredAccount {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly passwordHash: string | null;
  readonly active: boolean;
}

/** All accounts in the order they were made. */
export async function listAccounts(reader: Reader): Promise<StoredAccount[]> {
  return (await reader.selectFrom('account').selectAll().orderBy('created_at').orderBy('id').execute()).map(accountOf);
}

export async function findAccount(reader: Reader, id: string): Promise<StoredAccount | null> {
  const row = await reader.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? accountOf(row) : null;
}

export async function findAccountByLogin(reader: Reader, login: string): Promise<StoredAccount | null> {
  const row = await reader.selectFrom('account').selectAll().where('login_key', '=', foldKey(login)).executeTakeFirst();
  return row ? accountOf(row) : null;
}

export async function writeAccount(writer: Writer, account: StoredAccount, now: string): Promise<void> {
  const values = {
    login: account.login,
    login_key: foldKey(account.login),
    name: account.name,
    roles: JSON.stringify(account.roles),
    password_hash: account.passwordHash,
    active: account.active ? (1 as const) : (0 as const),
  };
  await writer
    .insertInto('account')
    .values({ id: account.id, created_at: now, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}

function accountOf(row: Selectable<AccountTable>): StoredAccount {
  return {
    id: row.id,
    login: row.login,
    name: row.name,
    roles: JSON.parse(row.roles) as Role[],
    passwordHash: row.password_hash,
    active: row.active === 1,
  };
}
