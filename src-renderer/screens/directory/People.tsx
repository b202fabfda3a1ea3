import { Button } from '@mantine/core';
import { useRead } from '../../app/queries.ts';
import { Problem } from '../../ui/Problem.tsx';
import type { Person } from '../../../src-shared/api/directoryApi.ts';
import { NEW, type DirectoryPanelProps } from './directoryPanel.ts';
import { EntryList, type Column } from './EntryList.tsx';
import { PersonForm } from './PersonForm.tsx';
import { newPerson, personFullName } from './personEntry.ts';

/** Everybody who is named in papers. */
export function People({ chosen, onChoose }: DirectoryPanelProps) {
  const people = useRead('person.list', {});
  const places = useRead('institution.list', {});
  if (people.error) return <Problem error={people.error} again={() => void people.refetch()} />;
  if (!people.data || !places.data) return null;
  const placeOf = (person: Person): string =>
    person.ours ? 'управление' : (places.data.find(({ id }) => id === person.institutionId)?.shortName ?? '');
  const open = chosen === NEW ? newPerson() : people.data.find(({ id }) => id === chosen);
  const columns: readonly Column<Person>[] = [
    { head: 'Фамилия, имя, отчество', cell: personFullName },
    { head: 'Должность', cell: (person) => person.post },
    { head: 'Где работает', cell: placeOf },
  ];
  return (
    <div className={open ? 'directory-split' : 'directory-whole'}>
      <EntryList
        label="Люди"
        entries={people.data}
        columns={columns}
        words={(person) => `${personFullName(person)} ${person.post} ${placeOf(person)}`}
        chosen={chosen}
        onChoose={onChoose}
        buttons={<Button onClick={() => onChoose(NEW)}>Добавить человека</Button>}
        empty="Здесь будут люди, которых называют в протоколах: добавьте их сейчас или прямо из протокола, когда впервые наберёте фамилию."
      />
      {open && (
        <PersonForm
          key={chosen}
          person={open}
          isNew={chosen === NEW}
          institutions={places.data}
          onClose={() => onChoose(undefined)}
          onOpen={onChoose}
        />
      )}
    </div>
  );
}
