import { Refusal } from '../../../src-shared/api/errors.ts';
import { askPassword } from './askPassword.ts';
import type { Link } from './link.ts';

/** Signs the command's session in as this account; the password is asked for only where the account has one. */
export async function signIn(link: Link, login: string): Promise<void> {
  const accounts = await link.call('session.accounts', {});
  const password = accounts.ok && hasPassword(accounts.value, login) ? await askPassword(login) : '';
  const result = await link.call('session.signIn', { login, password });
  if (!result.ok) throw new Refusal(result.error.code, result.error.message, result.error.details);
}

function hasPassword(accounts: unknown, login: string): boolean {
  return (
    Array.isArray(accounts) &&
    accounts.some((each: { readonly login?: unknown; readonly hasPassword?: unknown }) => each.login === login && each.hasPassword === true)
  );
}
