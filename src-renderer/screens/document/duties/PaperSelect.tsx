import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRead } from '../../../app/queries.ts';
import { rowName } from '../../rowName.ts';

export interface PaperSelectProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** A signed paper by which something is changed; found by its number, title or words. */
export function PaperSelect({ label, value, onChange }: PaperSelectProps) {
  const [typed, setTyped] = useState('');
  const [query] = useDebouncedValue(typed, 200);
  const found = useRead('document.list', { state: 'signed', query: query.slice(0, 300), trashed: false, limit: 30, offset: 0 }).data;
  return (
    <Select
      label={label}
      placeholder="Номер или слова заголовка"
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Очистить' }}
      nothingFoundMessage="Не найдено"
      data={(found?.rows ?? []).map((row) => ({ value: row.id, label: rowName(row) }))}
      // The core has looked for the words already, and not in the names alone.
      filter={({ options }) => options}
      onSearchChange={setTyped}
      value={value}
      onChange={onChange}
    />
  );
}
