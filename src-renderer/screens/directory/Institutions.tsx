import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Institution } from '../../../src-shared/api/directoryApi.ts';
import { useRead } from '../../app/queries.ts';
import { Problem } from '../../ui/Problem.tsx';
import { NEW, type DirectoryPanelProps } from './directoryPanel.ts';
import { EntryList, type Column } from './EntryList.tsx';
import { InstitutionForm } from './InstitutionForm.tsx';
import { INSTITUTION_KINDS, newInstitution } from './institutionEntry.ts';
import { PasteInstitutions } from './PasteInstitutions.tsx';
import { personFullName } from './personEntry.ts';

/** The schools, kindergartens and centres of the district. */
export function Institutions({ chosen, onChoose }: DirectoryPanelProps) {
  const places = useRead('institution.list', {});
  const people = useRead('person.list', {});
  const [pasting, setPasting] = useState(false);
  if (places.error) return <Problem error={places.error} again={() => void places.refetch()} />;
  if (!places.data || !people.data) return null;
  const headOf = (place: Institution): string => {
    const head = people.data.find(({ id }) => id === place.headId);
    return head ? personFullName(head) : '';
  };
  const open = chosen === NEW ? newInstitution() : places.data.find(({ id }) => id === chosen);
  const columns: readonly Column<Institution>[] = [
    { head: 'Краткое название', cell: (place) => place.shortName },
    { head: 'Вид', cell: (place) => INSTITUTION_KINDS[place.kind] },
    { head: 'Руководитель', cell: headOf },
    { head: 'Пометки', cell: (place) => place.tags.join(', ') },
  ];
  return (
    <div className={open ? 'directory-split' : 'directory-whole'}>
      <EntryList
        label="Организации"
        entries={places.data}
        columns={columns}
        words={(place) => `${place.shortName} ${place.fullName} ${place.tags.join(' ')} ${headOf(place)}`}
        chosen={chosen}
        onChoose={onChoose}
        buttons={
          <>
            <Button onClick={() => setPasting(true)}>Вставить список…</Button>
            <Button onClick={() => onChoose(NEW)}>Добавить организацию</Button>
          </>
        }
        empty="Здесь будут школы, детские сады и центры. Быстрее всего вставить столбец названий из Excel: кнопка «Вставить список…»."
      />
      {open && (
        <InstitutionForm
          key={chosen}
          institution={open}
          isNew={chosen === NEW}
          people={people.data}
          onClose={() => onChoose(undefined)}
          onOpen={onChoose}
        />
      )}
      {pasting && <PasteInstitutions onClose={() => setPasting(false)} />}
    </div>
  );
}
