import { Checkbox, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { foldForSearch } from '../../../src-shared/russian/fold.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';

export interface Column<T> {
  readonly head: string;
  readonly cell: (entry: T) => ReactNode;
  /** A number or one word. */
  readonly narrow?: boolean;
}

export interface EntryListProps<T> {
  readonly label: string;
  readonly entries: readonly T[];
  readonly columns: readonly Column<T>[];
  /** The words an entry is found by. */
  readonly words: (entry: T) => string;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly buttons: ReactNode;
  /** What an empty list teaches. */
  readonly empty: ReactNode;
}

interface Entry {
  readonly id: string;
  readonly archived: boolean;
}

/** A list of the directory: found by any letters, walked by arrows; the archived ones only on demand. */
export function EntryList<T extends Entry>({ label, entries, columns, words, chosen, onChoose, buttons, empty }: EntryListProps<T>) {
  const [query, setQuery] = useState('');
  const [archived, setArchived] = useState(false);
  const key = foldForSearch(query);
  const shown = entries.filter((entry) => (archived || !entry.archived) && foldForSearch(words(entry)).includes(key));
  return (
    <div className="directory-list">
      <div className="documents-bar">
        <TextInput
          className="grow"
          aria-label="Найти"
          placeholder="Найти…"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        {entries.some((entry) => entry.archived) && (
          <Checkbox label="и архивные" checked={archived} onChange={(event) => setArchived(event.currentTarget.checked)} />
        )}
        <span className="toolbar-gap" />
        {buttons}
      </div>
      {shown.length === 0 ? (
        <div className="card">
          <EmptyState>{entries.length === 0 ? empty : 'Никого не нашлось: проверьте, как написано.'}</EmptyState>
        </div>
      ) : (
        <div className="documents-scroll">
          <table className="table" role="grid" aria-label={label}>
            <thead>
              <tr>
                {columns.map(({ head, narrow }) => (
                  <th key={head} className={narrow ? 'narrow' : undefined}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((entry, index) => (
                <tr
                  key={entry.id}
                  tabIndex={entry.id === chosen || (index === 0 && !shown.some(({ id }) => id === chosen)) ? 0 : -1}
                  aria-selected={entry.id === chosen}
                  onClick={() => onChoose(entry.id)}
                  onKeyDown={(event) => {
                    const row = event.currentTarget;
                    if (event.code === 'Enter') onChoose(entry.id);
                    else if (event.code === 'ArrowDown') focusRow(row.nextElementSibling);
                    else if (event.code === 'ArrowUp') focusRow(row.previousElementSibling);
                    else return;
                    event.preventDefault();
                  }}
                >
                  {columns.map(({ head, cell }) => (
                    <td key={head}>{cell(entry)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function focusRow(row: Element | null): void {
  if (row instanceof HTMLElement) row.focus();
}
