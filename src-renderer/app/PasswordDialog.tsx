import { Button, Modal, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import type { Account } from '../../src-shared/api/appApi.ts';
import { problemText } from '../ui/problemText.ts';
import { WORDS } from '../words.ts';
import { useWrite } from './queries.ts';

/** Asks for the password of an account and signs it in. */
export function PasswordDialog({ account, onClose }: { readonly account: Account; readonly onClose: () => void }) {
  const [password, setPassword] = useState('');
  const signIn = useWrite('session.signIn', { quiet: true });
  return (
    <Modal opened onClose={onClose} title={`Войти: ${account.name}`}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          signIn.mutate({ login: account.login, password }, { onSuccess: onClose });
        }}
      >
        <PasswordInput
          label="Пароль"
          data-autofocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={signIn.error && problemText(signIn.error)}
          visibilityToggleButtonProps={{ 'aria-label': 'Показать пароль' }}
        />
        <div className="buttons">
          <Button type="submit" variant="filled" loading={signIn.isPending}>
            Войти
          </Button>
          <Button onClick={onClose}>{WORDS.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
