import type { Account } from '../../src-shared/api/appApi.ts';
import type { Client } from '../../src-shared/api/client.ts';
import type { Role } from '../../src-shared/access/roles.ts';
import { DEMO_STAFF, shortName } from './demoPeople.ts';

/** Logins of the accounts that the demo works as. */
export interface DemoLogins {
  readonly secretary: string;
  readonly head: string;
}

const ACCOUNTS: readonly { readonly key: string; readonly login: string; readonly roles: readonly Role[] }[] = [
  { key: 'secretary', login: 'секретарь', roles: ['secretary'] },
  { key: 'head', login: 'руководитель', roles: ['head'] },
  { key: 'schools', login: 'специалист', roles: ['staff'] },
];

/** One account for each of the three users, all without a password: a newcomer can look through everybody's eyes. */
export async function fillDemoAccounts(client: Client): Promise<DemoLogins> {
  const made: Account[] = [];
  for (const { key, login, roles } of ACCOUNTS) made.push(await makeAccount(client, staffName(key), login, roles));
  const loginOf = (role: Role) => made.find((account) => account.roles.includes(role))?.login ?? '';
  return { secretary: loginOf('secretary'), head: loginOf('head') };
}

/** The first run has made some accounts already: those are kept, under the names of the demo. */
async function makeAccount(client: Client, name: string, login: string, roles: readonly Role[]): Promise<Account> {
  const there = (await client.call('account.list', {})).find((account) => account.roles.join() === roles.join());
  const entry = { name, roles: [...roles], active: true };
  if (there) return await client.call('account.save', { ...entry, id: there.id, login: there.login });
  return await client.call('account.save', { ...entry, login, password: null });
}

function staffName(key: string): string {
  const person = DEMO_STAFF.find((one) => one.key === key);
  if (!person) throw new Error(`The demo has nobody called ${key}`);
  return shortName(person.name);
}
