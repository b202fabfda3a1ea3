import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRead } from '../../app/queries.ts';
import { paperName } from './paperName.ts';
import { useTrackingFilter } from './useTrackingFilter.ts';

/** One signed paper, found by its number, title or words. */
export function DocumentFilter() {
  const { filter, set } = useTrackingFilter();
  const [typed, setTyped] = useState('');
  const [query] = useDebouncedValue(typed, 200);
  const found = useRead('document.list', { state: 'signed', query: query.slice(0, 300), trashed: false, limit: 30, offset: 0 }).data;
  const { document } = filter;
  const own = useRead(
    'tracking.first',
    { filter: document === undefined ? {} : { document }, limit: 1 },
    { enabled: document !== undefined },
  );
  const chosen = own.data?.[0]?.paper;
  const options = (found?.rows ?? []).map((row) => ({ value: row.id, label: paperName(row) }));
  if (document !== undefined && !options.some(({ value }) => value === document)) {
    options.unshift({ value: document, label: chosen?.id === document ? paperName(chosen) : 'Документ' });
  }
  return (
    <Select
      aria-label="Документ"
      placeholder="Документ"
      searchable
      clearable
      nothingFoundMessage="Не найдено"
      data={options}
      // The core has looked for the words already, and not in the names alone.
      filter={({ options: all }) => all}
      onSearchChange={setTyped}
      value={document ?? null}
      onChange={(id) => set({ document: id ?? undefined, source: undefined, cell: undefined })}
    />
  );
}
