import { useEffect, useRef, useState } from 'react';
import type { DirectoryHit } from '../../src-shared/api/directoryApi.ts';
import { useAround, useEditor } from './editorContext.ts';
import { addPerformer, insertHit, namePlace } from './insertHit.ts';
import { asOwnStep } from './steps.ts';

const EVERYBODY = ['audience', 'institution', 'person'] as const;
const PEOPLE = ['person'] as const;

/** The directory at the caret: a choice is written in the case the place demands; unknown words are added as words. */
export function AddresseePopup() {
  const { addressee } = useAround();
  return addressee && <Popup left={addressee.left} top={addressee.top} />;
}

function Popup({ left, top }: { readonly left: number; readonly top: number }) {
  const session = useEditor();
  const { sheet, client } = session;
  const place = namePlace(sheet.state);
  const kinds = place === 'point' ? EVERYBODY : PEOPLE;
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly DirectoryHit[]>([]);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    let current = true;
    client.call('directory.search', { query, kinds: [...kinds], limit: 8 }).then(
      (found) => {
        if (!current) return;
        setHits(found);
        setAt(0);
      },
      (error: Error) => current && session.show({ notice: { kind: 'said', text: error.message } }),
    );
    return () => {
      current = false;
    };
  }, [client, query, kinds, session]);

  const close = (): void => {
    session.show({ addressee: null });
    sheet.focusBody();
  };
  const addWords = (words: string): void => {
    if (place === 'point') sheet.dispatch(asOwnStep(addPerformer(sheet.state, { kind: 'words', text: words }, words)));
    else sheet.dispatch(asOwnStep(sheet.state.tr.insertText(words).scrollIntoView()));
    close();
  };
  const take = (hit: DirectoryHit): void => {
    const done = insertHit(sheet.state, hit, session.scope.letterhead.protocol);
    if (done) sheet.dispatch(asOwnStep(done.tr));
    close();
    if (done?.doubtful) session.show({ notice: { kind: 'said', text: `Проверьте падеж: «${done.doubtful}».` } });
  };
  const box = session.sheet.view?.dom.closest('.pe')?.getBoundingClientRect();
  const corner = { left: Math.min(left - (box?.left ?? 0), (box?.width ?? 800) - 340), top: top - (box?.top ?? 0) + 4 };
  return (
    <div className="pe-addressee" style={corner} role="dialog" aria-label={place === 'point' ? 'Кому поручить' : 'Кто докладывает'}>
      <input
        ref={input}
        className="pe-input"
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls="pe-addressee-list"
        aria-activedescendant={hits[at] ? `pe-addressee-${at}` : undefined}
        aria-label={place === 'point' ? 'Группа, школа или человек' : 'Человек'}
        placeholder={place === 'point' ? 'Кому: группа, школа или человек' : 'Кто: начните с фамилии'}
        value={query}
        maxLength={300}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onBlur={close}
        onKeyDown={(event) => {
          const hit = hits[at];
          if (event.code === 'ArrowDown') setAt(Math.min(hits.length - 1, at + 1));
          else if (event.code === 'ArrowUp') setAt(Math.max(0, at - 1));
          else if (event.code === 'Escape') close();
          else if ((event.code === 'Enter' || event.code === 'NumpadEnter' || event.code === 'Tab') && hit) take(hit);
          else if (event.code === 'Enter' && query.trim() !== '') addWords(query.trim());
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <ul className="pe-addressee-list" id="pe-addressee-list" role="listbox" aria-label="Найдено">
        {hits.map((hit, index) => (
          <li
            key={`${hit.kind} ${hit.id}`}
            id={`pe-addressee-${index}`}
            role="option"
            aria-selected={index === at}
            className={index === at ? 'pe-hit pe-hit-on' : 'pe-hit'}
            onMouseDown={(event) => {
              event.preventDefault();
              take(hit);
            }}
          >
            {hit.title} <span className="pe-muted">{hit.note}</span>
          </li>
        ))}
      </ul>
      {hits.length === 0 && (
        <p className="pe-note">{query === '' ? 'Начните писать.' : 'В справочнике такого нет. Enter – добавить этими словами.'}</p>
      )}
    </div>
  );
}
