import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Department, Person } from '../../../src-shared/api/directoryApi.ts';
import { useRead, useWrite } from '../../app/queries.ts';
import { Problem } from '../../ui/Problem.tsx';
import { WORDS } from '../../words.ts';
import { personFullName } from '../directory/personEntry.ts';

/** Whose papers they are: what a new paper is filled with. */
export function DepartmentForm() {
  const department = useRead('department.get', {});
  const people = useRead('person.list', {});
  const error = department.error ?? people.error;
  if (error) return <Problem error={error} />;
  if (!department.data || !people.data) return null;
  return <Fields key={JSON.stringify(department.data)} department={department.data} people={people.data} />;
}

function Fields({ department, people }: { readonly department: Department; readonly people: readonly Person[] }) {
  const [draft, setDraft] = useState(department);
  const save = useWrite('department.save', { quiet: true, done: 'Сохранено' });
  const set = (change: Partial<Department>): void => setDraft((before) => ({ ...before, ...change }));
  const ours = people
    .filter((person) => person.ours && !person.archived)
    .map((person) => ({ value: person.id, label: personFullName(person) }));
  const personField = (label: string, value: string | null, change: (id: string | null) => void) => (
    <Select
      label={label}
      placeholder="Не выбран"
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Очистить' }}
      nothingFoundMessage="Добавьте человека в «Справочниках»"
      data={ours}
      value={value}
      onChange={change}
    />
  );
  return (
    <form
      className="card form settings-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(draft);
      }}
    >
      <TextInput label="Полное название" value={draft.name} onChange={(event) => set({ name: event.currentTarget.value })} />
      <TextInput
        label="Краткое название"
        placeholder="Например: Управление образования"
        value={draft.shortName}
        onChange={(event) => set({ shortName: event.currentTarget.value })}
      />
      <TextInput label="Населённый пункт" value={draft.settlement} onChange={(event) => set({ settlement: event.currentTarget.value })} />
      <div className="form-row">
        {personField('Руководитель: ведёт совещания, подписывает', draft.chairId, (chairId) => set({ chairId }))}
        {personField('Секретарь', draft.secretaryId, (secretaryId) => set({ secretaryId }))}
      </div>
      <p className="muted directory-members">Новые документы заполняются этими сведениями; уже написанные не меняются.</p>
      {save.error && <Problem error={save.error} />}
      <div className="buttons">
        <Button type="submit" variant="filled" loading={save.isPending}>
          {WORDS.save}
        </Button>
      </div>
    </form>
  );
}
