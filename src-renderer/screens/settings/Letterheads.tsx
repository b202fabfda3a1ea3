import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../app/queries.ts';
import type { Letterhead } from '../../../src-shared/documents/letterhead.ts';
import { newId } from '../../ui/newId.ts';
import { Problem } from '../../ui/Problem.tsx';
import { LetterheadEditor } from './LetterheadEditor.tsx';

/** The letterheads of the department; each can be copied and changed. */
export function Letterheads() {
  const list = useRead('letterhead.list', {});
  const department = useRead('department.get', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const [copy, setCopy] = useState<Letterhead | null>(null);
  const error = list.error ?? department.error;
  if (error) return <Problem error={error} />;
  if (!list.data || !department.data) return null;
  const own = department.data.letterheadId;
  const known = list.data.some(({ id }) => id === copy?.id) || !copy ? list.data : [...list.data, copy];
  const current = known.find(({ id }) => id === (chosen ?? own)) ?? known[0];
  if (!current) return null;
  const duplicate = (): void => {
    const made = { ...current, id: newId(), name: `${current.name} – копия` };
    setCopy(made);
    setChosen(made.id);
  };
  return (
    <LetterheadEditor
      key={current.id}
      letterhead={current}
      isDefault={current.id === own}
      isNew={list.data.every(({ id }) => id !== current.id)}
      chooser={
        <div className="documents-bar">
          <NativeSelect
            aria-label="Бланк"
            data={known.map(({ id, name }) => ({ value: id, label: id === own ? `${name} (основной)` : name }))}
            value={current.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          <Button onClick={duplicate}>Сделать копию</Button>
        </div>
      }
    />
  );
}
