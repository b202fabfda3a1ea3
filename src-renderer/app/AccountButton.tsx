import { Menu } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import { ROLE_WORDS } from '../../src-shared/access/roles.ts';
import type { Account } from '../../src-shared/api/appApi.ts';
import { PasswordDialog } from './PasswordDialog.tsx';
import { useRead, useWrite } from './queries.ts';
import { useSession } from './session.ts';

/** Who sits here; opens the list of those who may sit here instead. `narrow`: there is room for a sign only. */
export function AccountButton({ narrow }: { readonly narrow: boolean }) {
  const { account } = useSession();
  const accounts = useRead('session.accounts', {});
  const signIn = useWrite('session.signIn');
  const signOut = useWrite('session.signOut');
  const [asking, setAsking] = useState<Account | null>(null);
  const others = (accounts.data ?? []).filter((each) => each.id !== account.id && each.active);
  const choose = (chosen: Account): void => {
    if (chosen.hasPassword) setAsking(chosen);
    else signIn.mutate({ login: chosen.login, password: '' });
  };
  return (
    <>
      <Menu position="top-start" width={240} transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <button
            type="button"
            className="frame-account"
            title={narrow ? `${account.name}: сменить учётную запись` : 'Сменить учётную запись'}
          >
            {narrow && <IconUser size={18} stroke={1.5} aria-hidden />}
            <span className="frame-word">
              {account.name}
              <small>{roleText(account)}</small>
            </span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {others.length > 0 && <Menu.Label>Войти как</Menu.Label>}
          {others.map((each) => (
            <Menu.Item key={each.id} onClick={() => choose(each)}>
              {each.name} <span className="muted">– {roleText(each)}</span>
            </Menu.Item>
          ))}
          {others.length > 0 && <Menu.Divider />}
          <Menu.Item onClick={() => signOut.mutate({})}>Выйти</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking && <PasswordDialog account={asking} onClose={() => setAsking(null)} />}
    </>
  );
}

/** «секретарь, специалист». */
export function roleText(account: Pick<Account, 'roles'>): string {
  return account.roles.map((role) => ROLE_WORDS[role]).join(', ');
}
