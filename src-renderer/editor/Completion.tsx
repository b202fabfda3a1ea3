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

/** What the directory offers for the words being typed; ↑ ↓ choose, Enter or Tab takes, Esc leaves. */
export function Completion({ text, kinds, onPick, ref }: CompletionProps) {
  const { client } = useEditor();
  const [hits, setHits] = useState<readonly DirectoryHit[]>([]);
  const [at, setAt] = useState(-1);
  const query = lastWords(text);
  const wanted = kinds.join(' ');

  useEffect(() => {
    setAt(-1);
    if (query.length < 2) {
      setHits([]);
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      client.call('directory.search', { query, kinds: wanted.split(' ') as DirectoryHit['kind'][], limit: 6 }).then(
        (found) => current && setHits(found),
        () => current && setHits([]),
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
      else if (event.code === 'Escape') setHits([]);
      else if ((event.code === 'Enter' || event.code === 'Tab') && chosen) {
        onPick(chosen);
        setHits([]);
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
            setHits([]);
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
