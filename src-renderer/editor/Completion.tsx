import { useEffect, useImperativeHandle, useState, type Ref, type RefObject } from 'react';
import type { DirectoryHit } from '../../src-shared/api/directoryApi.ts';
import { useEditor } from './editorContext.ts';

export interface CompletionHandle {
  /** Whether the key was for the list. */
  key(event: KeyboardEvent): boolean;
}

export interface CompletionProps {
  readonly text: string;
  readonly kinds: readonly DirectoryHit['kind'][];
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onPick: (hit: DirectoryHit) => void;
  readonly ref: Ref<CompletionHandle>;
}

const PAUSE_MS = 120;
const LEAST = 2;

interface Found {
  readonly query: string;
  readonly hits: readonly DirectoryHit[];
  readonly at: number;
}

const NOTHING: Found = { query: '', hits: [], at: -1 };

/** What the directory offers for the words being typed; ↑ ↓ choose, Enter or Tab takes, Esc leaves. */
export function Completion({ text, kinds, onPick, ref }: CompletionProps) {
  const { client } = useEditor();
  const query = lastWords(text);
  const [found, setFound] = useState<Found>(NOTHING);
  // What was found for other words is not offered for these.
  const hits = found.query === query && query.length >= LEAST ? found.hits : NOTHING.hits;
  const at = hits.length > 0 ? found.at : -1;
  const setAt = (to: number): void => setFound({ ...found, at: to });
  const wanted = kinds.join(' ');

  useEffect(() => {
    if (query.length < LEAST) return;
    let current = true;
    const timer = setTimeout(() => {
      client.call('directory.search', { query, kinds: wanted.split(' ') as DirectoryHit['kind'][], limit: 6 }).then(
        (list) => current && setFound({ query, hits: list, at: -1 }),
        () => current && setFound(NOTHING),
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, query, wanted]);

  useImperativeHandle(ref, () => ({
    key(event) {
      if (hits.length === 0) return false;
      const step = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : 0;
      const chosen = hits[at];
      if (step !== 0) setAt(Math.max(-1, Math.min(hits.length - 1, at + step)));
      else if (event.code === 'Escape') setFound(NOTHING);
      else if ((event.code === 'Enter' || event.code === 'Tab') && chosen) {
        onPick(chosen);
        setFound(NOTHING);
      } else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  }));

  if (hits.length === 0) return null;
  return (
    <ul className="pe-hits" role="listbox" aria-label="Из справочника">
      {hits.map((hit, index) => (
        <li
          key={`${hit.kind} ${hit.id}`}
          role="option"
          aria-selected={index === at}
          className={index === at ? 'pe-hit pe-hit-on' : 'pe-hit'}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(hit);
            setFound(NOTHING);
          }}
        >
          <span>{hit.title}</span> <span className="pe-muted">{hit.note}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is being typed now: after the last comma, semicolon or colon. */
function lastWords(text: string): string {
  return (text.split(/[,;:]\s*/).at(-1) ?? '').trim().slice(0, 300);
}
