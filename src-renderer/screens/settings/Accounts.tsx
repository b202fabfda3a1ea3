import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Account } from '../../../src-shared/api/appApi.ts';
import { roleText } from '../../app/AccountButton.tsx';
import { useRead } from '../../app/queries.ts';
import { Problem } from '../../ui/Problem.tsx';
import { AccountForm } from './AccountForm.tsx';

const NEW_ACCOUNT: Account = { id: '', login: '', name: '', roles: ['secretary'], hasPassword: false, active: true };

/** Who may sit at the program, as what, and with which password. */
export function Accounts() {
  const accounts = useRead('account.list', {});
  const [chosen, setChosen] = useState<string | null>(null);
  if (accounts.error) return <Problem error={accounts.error} />;
  if (!accounts.data) return null;
  const open = chosen === '' ? NEW_ACCOUNT : accounts.data.find(({ id }) => id === chosen);
  return (
    <div className={open ? 'directory-split' : 'directory-whole'}>
      <div className="directory-list">
        <div className="documents-bar">
          <span className="muted">Если у всех записей нет пароля, программа открывается сразу.</span>
          <span className="toolbar-gap" />
          <Button onClick={() => setChosen('')}>Добавить учётную запись</Button>
        </div>
        <div className="documents-scroll">
          <table className="table" role="grid" aria-label="Учётные записи">
            <thead>
              <tr>
                <th>Кто</th>
                <th>Роли</th>
                <th>Имя для входа</th>
                <th>Пароль</th>
              </tr>
            </thead>
            <tbody>
              {accounts.data.map((account) => (
                <tr
                  key={account.id}
                  tabIndex={0}
                  aria-selected={account.id === chosen}
                  onClick={() => setChosen(account.id)}
                  onKeyDown={(event) => {
                    if (event.code === 'Enter') setChosen(account.id);
                  }}
                >
                  <td>
                    {account.name} {!account.active && <span className="chip chip-none">отключена</span>}
                  </td>
                  <td>{roleText(account)}</td>
                  <td>{account.login}</td>
                  <td>{account.hasPassword ? 'есть' : 'нет'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      {open && <AccountForm key={chosen} account={open} onClose={() => setChosen(null)} />}
    </div>
  );
}
