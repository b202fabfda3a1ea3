import { Button, NativeSelect, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { standingFilterSchema } from '../../../src-shared/tracking/trackingFilter.ts';
import { useRead } from '../../app/queries.ts';
import { DocumentFilter } from './DocumentFilter.tsx';
import { PeriodFilter } from './PeriodFilter.tsx';
import { standingFilterText } from './standingFilterText.ts';
import { useTrackingFilter } from './useTrackingFilter.ts';

/** What waits first, the half done last. */
const STANDING_ORDER = [
  'awaited',
  ...standingFilterSchema.options.filter((option) => option !== 'awaited' && option !== 'partly'),
  'partly',
] as const;

const STANDINGS = [
  { value: '', label: 'Любое состояние' },
  ...STANDING_ORDER.map((standing) => ({ value: standing as string, label: standingFilterText(standing) })),
];

/** What of the assignments is looked at: words, state, who reports, who answers for it, group, paper, period. */
export function FilterBar() {
  const { filter, narrowed, set, clear } = useTrackingFilter();
  const performers = useRead('tracking.performers', NOTHING).data ?? [];
  const responsibles = useRead('tracking.responsibles', {}).data ?? [];
  const groups = useRead('audience.list', {}).data ?? [];
  return (
    <div className="tracking-bar" role="search" aria-label="Отбор поручений">
      <WordsFilter />
      <NativeSelect
        aria-label="Состояние"
        data={STANDINGS}
        value={filter.standing ?? ''}
        onChange={(event) => set({ standing: standingFilterSchema.safeParse(event.currentTarget.value).data, cell: undefined })}
      />
      <Select
        aria-label="Исполнитель"
        placeholder="Исполнитель"
        searchable
        clearable
        nothingFoundMessage="Не найдено"
        limit={100}
        data={withChosen(
          performers.map(({ performer }) => ({ value: performer.key, label: performer.text })),
          filter.performer,
        )}
        value={filter.performer ?? null}
        onChange={(performer) => set({ performer: performer ?? undefined, cell: undefined })}
      />
      <Select
        aria-label="Ответственный"
        placeholder="Ответственный"
        searchable
        clearable
        nothingFoundMessage="Не найдено"
        limit={100}
        data={withChosen(
          responsibles.map(({ key, text }) => ({ value: key, label: text })),
          filter.responsible,
        )}
        value={filter.responsible ?? null}
        onChange={(responsible) => set({ responsible: responsible ?? undefined, cell: undefined })}
      />
      <DocumentFilter />
      {groups.length > 0 && (
        <NativeSelect
          aria-label="Группа адресатов"
          data={[{ value: '', label: 'Любая группа' }, ...groups.map(({ id, nominative }) => ({ value: id, label: nominative }))]}
          value={filter.group ?? ''}
          onChange={(event) => set({ group: event.currentTarget.value || undefined, cell: undefined })}
        />
      )}
      <PeriodFilter />
      {narrowed > 0 && (
        <Button variant="subtle" onClick={clear}>
          Сбросить · {narrowed}
        </Button>
      )}
    </div>
  );
}

/** Words as they are typed; the address follows after a pause and is followed when one goes back. */
function WordsFilter() {
  const { filter, set } = useTrackingFilter();
  const words = filter.words ?? '';
  const [text, setText] = useState(words);
  const [seen, setSeen] = useState(words);
  // On its way to the address: may have been typed on meanwhile.
  const [sent, setSent] = useState<string | null>(null);
  const find = useDebouncedCallback((typed: string) => {
    setSent(typed);
    set({ words: typed || undefined, cell: undefined }, { replace: true });
  }, 200);
  if (words !== seen) {
    setSeen(words);
    setSent(null);
    if (words !== sent) setText(words);
  }
  return (
    <TextInput
      className="grow"
      aria-label="Найти: слова поручения, исполнитель, пункт, документ"
      placeholder="Найти в поручениях"
      maxLength={300}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        find(event.currentTarget.value);
      }}
    />
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What an address names stays to be seen and cleared, even where nothing is left of it. */
function withChosen(options: readonly Option[], chosen: string | undefined): readonly Option[] {
  if (chosen === undefined || options.some(({ value }) => value === chosen)) return options;
  return [...options, { value: chosen, label: chosen.replace(/^[a-z]+:/, '') }];
}

const NOTHING = { filter: {} } as const;
