import { NativeSelect, Select, TagsInput, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { institutionSchema, type Institution, type Person } from '../../../src-shared/api/directoryApi.ts';
import { performerKey } from '../../../src-shared/tracking/performerKey.ts';
import { useWrite } from '../../app/queries.ts';
import { sayDone } from '../../ui/say.tsx';
import { EntryForm } from './EntryForm.tsx';
import { INSTITUTION_KINDS } from './institutionEntry.ts';
import { personFullName } from './personEntry.ts';

export interface InstitutionFormProps {
  readonly institution: Institution;
  readonly isNew: boolean;
  readonly people: readonly Person[];
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
}

/** One institution: names, kind, head, tags by which groups of addressees are made. */
export function InstitutionForm({ institution, isNew, people, onClose, onOpen }: InstitutionFormProps) {
  const [draft, setDraft] = useState(institution);
  const save = useWrite('institution.save', { quiet: true });
  const set = (change: Partial<Institution>): void => setDraft((before) => ({ ...before, ...change }));
  return (
    <EntryForm
      title={isNew ? 'Новая организация' : institution.shortName}
      error={save.error}
      pending={save.isPending}
      lacks={draft.shortName.trim() === '' ? 'Укажите краткое название' : null}
      archived={isNew ? undefined : { value: draft.archived, set: (value) => set({ archived: value }) }}
      onClose={onClose}
      onOpen={onOpen}
      onSave={(force) =>
        save.mutate(
          { entry: { ...draft, fullName: draft.fullName.trim() || draft.shortName }, isNew, force },
          {
            onSuccess: () => {
              sayDone('Сохранено');
              onClose();
            },
          },
        )
      }
    >
      <TextInput
        label="Краткое название"
        placeholder="МБОУ СОШ № 3"
        autoFocus={isNew}
        value={draft.shortName}
        onChange={(event) => set({ shortName: event.currentTarget.value })}
      />
      <TextInput label="Полное название" value={draft.fullName} onChange={(event) => set({ fullName: event.currentTarget.value })} />
      <NativeSelect
        label="Вид"
        data={institutionSchema.shape.kind.options.map((value) => ({ value, label: INSTITUTION_KINDS[value] }))}
        value={draft.kind}
        onChange={(event) => set({ kind: institutionSchema.shape.kind.parse(event.currentTarget.value) })}
      />
      <Select
        label="Руководитель"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Очистить' }}
        nothingFoundMessage="Нет такого человека: добавьте его на вкладке «Люди»"
        data={people.map((person) => ({ value: person.id, label: personFullName(person) }))}
        value={draft.headId}
        onChange={(headId) => set({ headId })}
      />
      <TagsInput
        label="Пометки"
        description="По ним собирают группы адресатов: «Точка роста», «сельская»"
        value={[...draft.tags]}
        onChange={(tags) => set({ tags })}
      />
      {!isNew && (
        <Link className="directory-link" to="/assignments" search={{ performer: performerKey('institution', institution.id) }}>
          Всё, что за {institution.shortName}
        </Link>
      )}
      <TextInput label="Адрес" value={draft.address} onChange={(event) => set({ address: event.currentTarget.value })} />
    </EntryForm>
  );
}
