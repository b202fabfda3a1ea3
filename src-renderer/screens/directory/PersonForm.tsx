import { Radio, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Institution, Person } from '../../../src-shared/api/directoryApi.ts';
import { declineName, genderOfName } from '../../../src-shared/russian/declineName.ts';
import { declinePost } from '../../../src-shared/russian/declinePost.ts';
import { useWrite } from '../../app/queries.ts';
import { sayDone } from '../../ui/say.tsx';
import { CaseFormsFields } from './CaseFormsFields.tsx';
import { EntryForm } from './EntryForm.tsx';
import { personFullName, personShortName } from './personEntry.ts';
import { readPerson } from './readPerson.ts';

export interface PersonFormProps {
  readonly person: Person;
  readonly isNew: boolean;
  readonly institutions: readonly Institution[];
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
}

const OURS = 'ours';

/** One person: name, gender, post, place, and the case forms that the program will print. */
export function PersonForm({ person, isNew, institutions, onClose, onOpen }: PersonFormProps) {
  const [draft, setDraft] = useState(person);
  const [typed, setTyped] = useState('');
  const save = useWrite('person.save', { quiet: true });
  const set = (change: Partial<Person>): void => setDraft((before) => ({ ...before, ...change }));
  const name = personShortName(draft);
  const telling = genderOfName(personFullName(draft));
  const gender = draft.gender ?? telling;
  return (
    <EntryForm
      title={isNew ? 'Новый человек' : personFullName(person)}
      error={save.error}
      pending={save.isPending}
      lacks={draft.surname.trim() === '' ? 'Укажите фамилию' : null}
      archived={isNew ? undefined : { value: draft.archived, set: (value) => set({ archived: value }) }}
      onClose={onClose}
      onOpen={onOpen}
      onSave={(force) =>
        save.mutate(
          { entry: { ...draft, gender }, isNew, force },
          {
            onSuccess: () => {
              sayDone('Сохранено');
              onClose();
            },
          },
        )
      }
    >
      {isNew && (
        <TextInput
          label="Фамилия Имя Отчество или Фамилия И.О."
          description="Можно с должностью через запятую: программа разложит по полям ниже"
          placeholder="Морошкина О.А., заведующий"
          data-autofocus
          autoFocus
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            set(readPerson(event.currentTarget.value));
          }}
        />
      )}
      <TextInput
        label="Фамилия"
        value={draft.surname}
        onChange={(event) => set({ surname: event.currentTarget.value })}
        // A whole name typed or pasted here belongs to three fields.
        onBlur={() => {
          if (/\s/.test(draft.surname.trim())) set(readPerson(draft.surname));
        }}
      />
      <div className="form-row">
        <TextInput label="Имя или инициал" value={draft.givenName} onChange={(event) => set({ givenName: event.currentTarget.value })} />
        <TextInput
          label="Отчество или инициал"
          value={draft.patronymic}
          onChange={(event) => set({ patronymic: event.currentTarget.value })}
        />
      </div>
      <Radio.Group
        label="Род – чтобы верно склонять"
        description={gender === null && name !== '' ? 'По инициалам не определить: выберите' : undefined}
        value={gender ?? ''}
        onChange={(value) => set({ gender: value === 'male' ? 'male' : 'female' })}
        classNames={{ label: 'ui-label', description: 'ui-description' }}
      >
        <div className="buttons directory-gender">
          <Radio value="female" label="женский" />
          <Radio value="male" label="мужской" />
        </div>
      </Radio.Group>
      <TextInput label="Должность" value={draft.post} onChange={(event) => set({ post: event.currentTarget.value })} />
      <Select
        label="Где работает"
        searchable
        nothingFoundMessage="Нет такой организации"
        data={[{ value: OURS, label: 'В управлении' }, ...institutions.map(({ id, shortName }) => ({ value: id, label: shortName }))]}
        value={draft.ours ? OURS : draft.institutionId}
        onChange={(value) => set({ ours: value === OURS, institutionId: value === OURS ? null : value })}
        clearable={!draft.ours}
        clearButtonProps={{ 'aria-label': 'Очистить' }}
      />
      {name !== '' && (
        <CaseFormsFields
          title="Имя в документах"
          forms={draft.nameForms}
          derive={(grammaticalCase) => declineName(name, grammaticalCase, gender)}
          onChange={(nameForms) => set({ nameForms })}
        />
      )}
      {draft.post !== '' && (
        <CaseFormsFields
          title="Должность в документах"
          forms={draft.postForms}
          derive={(grammaticalCase) => declinePost(draft.post, grammaticalCase)}
          onChange={(postForms) => set({ postForms })}
        />
      )}
    </EntryForm>
  );
}
