import { Button, Checkbox, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { roleSchema, ROLE_WORDS, type Role } from '../../../src-shared/access/roles.ts';
import type { Account } from '../../../src-shared/api/appApi.ts';
import { useWrite } from '../../app/queries.ts';
import { Problem } from '../../ui/Problem.tsx';
import { sayDone } from '../../ui/say.tsx';
import { WORDS } from '../../words.ts';

/** `account.id` empty: a new one. */
export function AccountForm({ account, onClose }: { readonly account: Account; readonly onClose: () => void }) {
  const [draft, setDraft] = useState(account);
  const [password, setPassword] = useState('');
  const [removed, setRemoved] = useState(false);
  const save = useWrite('account.save', { quiet: true });
  const set = (change: Partial<Account>): void => setDraft((before) => ({ ...before, ...change }));
  const { id, login, name, roles, active } = draft;
  const lacks = whatLacks(draft);
  return (
    <form
      className="card form directory-form"
      aria-label="Учётная запись"
      onSubmit={(event) => {
        event.preventDefault();
        const secret = removed ? { password: null } : password === '' ? {} : { password };
        save.mutate(
          { ...(id === '' ? {} : { id }), login, name, roles, active, ...secret },
          {
            onSuccess: () => {
              sayDone('Учётная запись сохранена');
              onClose();
            },
          },
        );
      }}
    >
      <h2>{id === '' ? 'Новая учётная запись' : account.name}</h2>
      <TextInput label="Кто: фамилия, имя, отчество" value={name} onChange={(event) => set({ name: event.currentTarget.value })} />
      <TextInput label="Имя для входа" autoComplete="off" value={login} onChange={(event) => set({ login: event.currentTarget.value })} />
      <fieldset className="directory-cases">
        <legend>Роли</legend>
        {roleSchema.options.map((role) => (
          <Checkbox
            key={role}
            label={ROLE_WORDS[role]}
            description={ROLE_NOTES[role]}
            checked={roles.includes(role)}
            onChange={(event) => set({ roles: withRole(roles, role, event.currentTarget.checked) })}
          />
        ))}
      </fieldset>
      <PasswordInput
        label={account.hasPassword ? 'Новый пароль' : 'Пароль'}
        description={account.hasPassword ? 'Оставьте пустым, чтобы не менять' : 'Не нужен, если за компьютером работает один человек'}
        autoComplete="new-password"
        disabled={removed}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': 'Показать пароль' }}
      />
      {account.hasPassword && (
        <Checkbox label="Убрать пароль" checked={removed} onChange={(event) => setRemoved(event.currentTarget.checked)} />
      )}
      {id !== '' && <Checkbox label="Может входить" checked={active} onChange={(event) => set({ active: event.currentTarget.checked })} />}
      {save.error && <Problem error={save.error} />}
      <div className="buttons">
        <Button type="submit" variant="filled" loading={save.isPending} disabled={lacks !== null} title={lacks ?? undefined}>
          {WORDS.save}
        </Button>
        <Button onClick={onClose}>Закрыть</Button>
      </div>
    </form>
  );
}

const ROLE_NOTES: Readonly<Record<Role, string>> = {
  secretary: 'пишет, регистрирует и отправляет на подпись',
  head: 'читает, подписывает, возвращает с замечанием',
  staff: 'читает документы, ведёт справочники',
};

function withRole(roles: readonly Role[], role: Role, on: boolean): Role[] {
  return roleSchema.options.filter((each) => (each === role ? on : roles.includes(each)));
}

function whatLacks({ name, login, roles }: Account): string | null {
  if (name.trim() === '') return 'Укажите, чья это запись';
  if (login.trim() === '') return 'Укажите имя для входа';
  return roles.length === 0 ? 'Выберите хотя бы одну роль' : null;
}
