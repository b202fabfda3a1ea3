import { useState } from 'react';
import type { Account } from '../../src-shared/api/appApi.ts';
import { roleText } from '../app/AccountButton.tsx';
import { PasswordDialog } from '../app/PasswordDialog.tsx';
import { useRead, useWrite } from '../app/queries.ts';
import { Problem } from '../ui/Problem.tsx';

/** Who is it? Asked only where it is not clear by itself. */
export function SignIn() {
  const accounts = useRead('session.accounts', {});
  const signIn = useWrite('session.signIn', { quiet: true });
  const [asking, setAsking] = useState<Account | null>(null);
  return (
    <main className="alone">
      <div className="card alone-card form">
        <div>
          <h1>Кто работает за компьютером?</h1>
          <p className="muted first-lead">Выберите себя: под вашим именем программа запишет, кто и что изменил.</p>
        </div>
        {accounts.error && <Problem error={accounts.error} again={() => void accounts.refetch()} />}
        {signIn.error && <Problem error={signIn.error} />}
        {(accounts.data ?? [])
          .filter((account) => account.active)
          .map((account) => (
            <button
              key={account.id}
              type="button"
              className="frame-account"
              onClick={() => (account.hasPassword ? setAsking(account) : signIn.mutate({ login: account.login, password: '' }))}
            >
              {account.name}
              <small>
                {roleText(account)}
                {account.hasPassword ? ' · с паролем' : ''}
              </small>
            </button>
          ))}
      </div>
      {asking && <PasswordDialog account={asking} onClose={() => setAsking(null)} />}
    </main>
  );
}
