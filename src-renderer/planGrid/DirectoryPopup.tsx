import { useEffect, useRef, useState } from 'react';
import type { Client } from '../../src-shared/api/client.ts';
import type { DirectoryHit } from '../../src-shared/api/directoryApi.ts';
import type { Performer } from '../../src-shared/documents/point.ts';

export interface DirectoryPopupProps {
  readonly client: Client;
  readonly title: string;
  readonly place: { readonly left: number; readonly top: number };
  readonly onPick: (party: Performer) => void;
  readonly onClose: () => void;
  readonly say: (text: string) => void;
}

/** The directory at a cell: what is chosen is added to its words; what is not found is added as typed. */
export function DirectoryPopup({ client, title, place, onPick, onClose, say }: DirectoryPopupProps) {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly DirectoryHit[]>([]);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const tell = useRef(say);
  useEffect(() => {
    tell.current = say;
  }, [say]);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    let current = true;
    client.call('directory.search', { query, kinds: ['audience', 'institution', 'person'], limit: 8 }).then(
      (found) => {
        if (!current) return;
        setHits(found);
        setAt(0);
      },
      (error: Error) => current && tell.current(error.message),
    );
    return () => {
      current = false;
    };
  }, [client, query]);
  const take = (hit: DirectoryHit): void => onPick({ kind: hit.kind, id: hit.id, text: hit.title });
  return (
    <div className="pg-popup pg-directory" style={place} role="dialog" aria-label={title}>
      <input
        ref={input}
        className="pg-input"
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls="pg-directory-list"
        aria-activedescendant={hits[at] ? `pg-hit-${at}` : undefined}
        aria-label={title}
        placeholder="Группа, школа или человек"
        value={query}
        maxLength={300}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onBlur={onClose}
        onKeyDown={(event) => {
          const hit = hits[at];
          const enter = event.code === 'Enter' || event.code === 'NumpadEnter';
          if (event.code === 'ArrowDown') setAt(Math.min(hits.length - 1, at + 1));
          else if (event.code === 'ArrowUp') setAt(Math.max(0, at - 1));
          else if (event.code === 'Escape') onClose();
          else if ((enter || event.code === 'Tab') && hit) take(hit);
          else if (enter && query.trim() !== '') onPick({ kind: 'words', text: query.trim() });
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <ul className="pg-hits" id="pg-directory-list" role="listbox" aria-label="Найдено">
        {hits.map((hit, index) => (
          <li
            key={`${hit.kind} ${hit.id}`}
            id={`pg-hit-${index}`}
            role="option"
            aria-selected={index === at}
            className={index === at ? 'pg-hit pg-hit-on' : 'pg-hit'}
            onMouseDown={(event) => {
              event.preventDefault();
              take(hit);
            }}
          >
            {hit.title} <span className="pg-muted">{hit.note}</span>
          </li>
        ))}
      </ul>
      {hits.length === 0 && (
        <p className="pg-note">{query === '' ? 'Начните писать.' : 'В справочнике такого нет. Enter – добавить этими словами.'}</p>
      )}
    </div>
  );
}
