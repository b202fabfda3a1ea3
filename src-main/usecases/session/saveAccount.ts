import { allows } from '../../../src-shared/access/rights.ts';
import type { Account } from '../../../src-shared/api/appApi.ts';
import type { ParsedInputOf } from '../../../src-shared/api/contract.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { findAccount, findAccountByLogin, listAccounts, writeAccount, type StoredAccount } from '../../db/repositories/accounts.ts';
import type { Inside, Outside } from '../context.ts';
import { preparing } from '../handler.ts';
import { accountView } from './accountView.ts';
import { hashPassword } from './password.ts';

type Input = ParsedInputOf<'account.save'>;

/** Makes or changes an account. Nobody can lock himself or the department out. */
export const saveAccount = preparing<'account.save', string | null>(hash, write);

async function hash(_outside: Outside, input: Input): Promise<string | null> {
  return typeof input.password === 'string' ? await hashPassword(input.password) : null;
}

async function write(inside: Inside, input: Input, passwordHash: string | null): Promise<Account> {
  const before = input.id === undefined ? null : await findAccount(inside.writer, input.id);
  if (input.id !== undefined && before === null) throw new Refusal('notFound', 'Такой учётной записи уже нет: обновите список.');
  const account: StoredAccount = {
    id: before?.id ?? inside.newId(),
    login: input.login,
    name: input.name,
    roles: [...new Set(input.roles)],
    passwordHash: input.password === undefined ? (before?.passwordHash ?? null) : passwordHash,
    active: input.active,
  };
  await refuseTakenLogin(inside, account);
  await refuseTakingOver(inside, before, account);
  await refuseLockingOut(inside, account);
  await writeAccount(inside.writer, account, inside.now);
  inside.note({ what: `${before === null ? 'Создана' : 'Изменена'} учётная запись «${account.name}»` });
  inside.tell({ kind: 'sessionChanged' });
  return accountView(account);
}

async function refuseTakenLogin(inside: Inside, account: StoredAccount): Promise<void> {
  const other = await findAccountByLogin(inside.writer, account.login);
  if (other === null || other.id === account.id) return;
  throw new Refusal('refused', `Имя для входа «${account.login}» уже занято («${other.name}»): выберите другое.`);
}

/** A password would protect nothing if the secretary could replace it, or give the right to sign to himself. */
async function refuseTakingOver(inside: Inside, before: StoredAccount | null, account: StoredAccount): Promise<void> {
  if (inside.actor?.roles.includes('head')) return;
  if (before?.passwordHash && before.id !== inside.actor?.id) {
    throw new Refusal('refused', 'Учётную запись с паролем меняет её владелец или руководитель: войдите от его имени.');
  }
  const signsAfter = account.roles.includes('head');
  if (signsAfter === (before?.roles.includes('head') ?? false)) return;
  const heads = (await listAccounts(inside.writer)).filter((one) => one.active && one.roles.includes('head'));
  if (heads.some((head) => head.passwordHash !== null)) {
    throw new Refusal('refused', 'Право подписи даёт и снимает руководитель: войдите от его имени.');
  }
}

async function refuseLockingOut(inside: Inside, account: StoredAccount): Promise<void> {
  if (account.id === inside.actor?.id && !(account.active && allows(account.roles, 'settings'))) {
    throw new Refusal('refused', 'Нельзя лишить настроек самого себя: попросите об этом другого человека с этим правом.');
  }
  const others = (await listAccounts(inside.writer)).filter((other) => other.id !== account.id);
  if (![...others, account].some((one) => one.active && one.roles.includes('secretary'))) {
    throw new Refusal('refused', 'Должен остаться хотя бы один действующий секретарь: сначала назначьте другого.');
  }
}
