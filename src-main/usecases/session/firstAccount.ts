import type { Reader } from '../../db/handles.ts';
import { listAccounts, type StoredAccount } from '../../db/repositories/accounts.ts';

/** Who sits down without being asked: on a computer where no active account has a password, the first secretary. */
export async function firstAccount(reader: Reader): Promise<StoredAccount | null> {
  const active = (await listAccounts(reader)).filter((account) => account.active);
  if (active.some((account) => account.passwordHash !== null)) return null;
  return active.find((account) => account.roles.includes('secretary')) ?? active[0] ?? null;
}
