import type { Account } from '../../../src-shared/api/appApi.ts';
import type { StoredAccount } from '../../db/repositories/accounts.ts';

/** An account as the interface may see it: without the hash. */
export function accountView(account: StoredAccount): Account {
  const { id, login, name, roles, passwordHash, active } = account;
  return { id, login, name, roles: [...roles], hasPassword: passwordHash !== null, active };
}
