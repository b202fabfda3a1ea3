import { useEffect, useRef, useState } from 'react';
import type { DirectoryHit } from '../../src-shared/api/directoryApi.ts';
import type { Performer } from '../../src-shared/documents/point.ts';
import { useAround, useEditor } from './editorContext.ts';
import { pointPlace } from './place.ts';
import { performerOf } from './PointPanel.tsx';
import { pointAttrs } from './schema.ts';
import { asOwnStep } from './sheet.ts';

/** The directory at the caret: a choice writes its dative and adds the performer; unknown words are added as words. */
export function AddresseePopup() {
  const { addressee } = useAround();
  return addressee && <Popup left={addressee.left} top={addressee.top} />;
}

function Popup({ left, top }: { readonly left: number; readonly top: number }) {
  const session = useEditor();
  const { sheet, client } = session;
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly DirectoryHit[]>([]);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    let current = true;
    client.call('directory.search', { query, kinds: ['audience', 'institution', 'person'], limit: 8 }).then(
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
  }, [client, query, session]);

  const close = (): void => {
    session.show({ addressee: null });
    sheet.focusBody();
  };
  const add = (performer: Performer, words: string): void => {
    const place = pointPlace(sheet.state);
    if (place) {
      const { from, $from } = sheet.state.selection;
      const before = $from.parent.textBetween(0, $from.parentOffset);
      const start = before.trim() === '' ? capital(words) : words;
      const gap = before === '' || /[\s(«]$/u.test(before) ? '' : ' ';
      const { tr } = sheet.state;
      tr.setNodeAttribute(place.pos, 'performers', [...pointAttrs(place.node).performers, performer]);
      sheet.dispatch(asOwnStep(tr.insertText(gap + start, from)).scrollIntoView());
    }
    close();
  };
  const take = (hit: DirectoryHit): void => {
    add(performerOf(hit), hit.dative);
    if (!hit.sure) session.show({ notice: { kind: 'said', text: `Проверьте падеж: «${hit.dative}».` } });
  };
  const box = session.sheet.view?.dom.closest('.pe')?.getBoundingClientRect();
  const place = { left: Math.min(left - (box?.left ?? 0), (box?.width ?? 800) - 340), top: top - (box?.top ?? 0) + 4 };
  return (
    <div className="pe-addressee" style={place} role="dialog" aria-label="Кому поручить">
      <input
        ref={input}
        className="pe-input"
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls="pe-addressee-list"
        aria-activedescendant={hits[at] ? `pe-addressee-${at}` : undefined}
        aria-label="Группа, школа или человек"
        placeholder="Кому: группа, школа или человек"
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
          else if (event.code === 'Enter' && query.trim() !== '') add({ kind: 'words', text: query.trim() }, query.trim());
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

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
