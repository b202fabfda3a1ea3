import { readMeta } from '../../db/repositories/meta.ts';
import { findAccount, listAccounts } from '../../db/repositories/accounts.ts';
import { writing, type ReadHandler } from '../handler.ts';
import { accountView } from './accountView.ts';
import { readLook, setLook } from './look.ts';
import { saveAccount } from './saveAccount.ts';
import { signIn } from './signIn.ts';

const info: ReadHandler<'app.info'> = async ({ facts, reader, today, actor }) => {
  const account = actor === null ? null : await findAccount(reader, actor.id);
  return {
    version: facts.version,
    shell: facts.shell,
    node: facts.node,
    sqlite: facts.engine,
    dataFolder: facts.dataFolder,
    demo: facts.demo,
    today,
    setUp: (await readMeta(reader, 'setUp')) !== null,
    account: account === null ? null : accountView(account),
    look: await readLook(reader, actor),
  };
};

/** The sign-in screen: only accounts that can be used. */
const accounts: ReadHandler<'session.accounts'> = async ({ reader }) =>
  (await listAccounts(reader)).filter((account) => account.active).map(accountView);

const allAccounts: ReadHandler<'account.list'> = async ({ reader }) => (await listAccounts(reader)).map(accountView);

const signOut = writing<'session.signOut'>(async (inside) => {
  inside.note({ what: `Выход: ${inside.actor?.name ?? ''}` });
  inside.signIn(null);
  inside.tell({ kind: 'sessionChanged' });
  return {};
});

export const sessionHandlers = {
  'app.info': info,
  'session.accounts': accounts,
  'session.signIn': signIn,
  'session.signOut': signOut,
  'session.setLook': setLook,
  'account.list': allAccounts,
  'account.save': saveAccount,
} as const;
