import type { EditorState } from 'prosemirror-state';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { DirectoryHit } from '../../src-shared/api/directoryApi.ts';
import { agendaItemAttrs, speakerLineAttrs } from './schema.ts';
import { itemOf } from './agendaCommands.ts';
import { Completion, type CompletionHandle } from './Completion.tsx';
import { useEditor, useLook } from './editorContext.ts';
import { insertHit } from './insertHit.ts';
import { isAtEnd, placeOf } from './place.ts';
import { asOwnStep } from './steps.ts';

/** What the directory offers while a speaker is typed under a question of the agenda: as in the fields of the head. */
export function SpeakerCompletion() {
  const { sheet } = useEditor();
  const { state } = useLook();
  const line = lineAt(state);
  const [arrived, arrive] = useState<Arrival | null>(null);
  const [known, know] = useState<ReadonlySet<string>>(new Set());
  if (line?.id !== arrived?.id) {
    // A line begun just now stood empty: on a slow machine whole words are typed before this is drawn at all.
    arrive(line && { id: line.id, text: line.fresh && !known.has(line.id) ? '' : line.text });
    if (line) know(new Set([...known, line.id]));
  }
  // What stood there already is no search: only words being typed are.
  if (!line || !arrived || line.id !== arrived.id || line.text === arrived.text || line.chosen) return null;
  const take = (hit: DirectoryHit): void => {
    const done = insertHit(sheet.state, hit, sheet.letterhead.protocol);
    if (done) sheet.dispatch(asOwnStep(done.tr));
    sheet.focusBody();
  };
  return <List key={line.id} text={line.text} onPick={take} />;
}

function List({ text, onPick }: { readonly text: string; readonly onPick: (hit: DirectoryHit) => void }) {
  const { sheet } = useEditor();
  const completion = useRef<CompletionHandle>(null);
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const body = sheet.view?.dom.parentElement;
    if (!body) return;
    // Before the body's own keys: Enter takes what is chosen, and only then makes a new question.
    const listener = (event: KeyboardEvent): void => void completion.current?.key(event);
    body.addEventListener('keydown', listener, true);
    return () => body.removeEventListener('keydown', listener, true);
  }, [sheet]);
  // Under the line's beginning: it stays there while the line grows.
  useLayoutEffect(() => {
    const place = host.current;
    const view = sheet.view;
    const around = place?.offsetParent;
    if (!place || !view || !around) return;
    const line = view.coordsAtPos(view.state.selection.$from.start());
    const box = around.getBoundingClientRect();
    place.style.left = `${line.left - box.left + around.scrollLeft}px`;
    place.style.top = `${line.bottom - box.top + around.scrollTop}px`;
  }, [sheet]);
  return (
    <div ref={host} className="pe-speaker-hits">
      <Completion ref={completion} text={text} kinds={PEOPLE} anchor={host} onPick={onPick} />
    </div>
  );
}

const PEOPLE = ['person'] as const;

/** What stood in a line when the caret came to it. */
interface Arrival {
  readonly id: string;
  readonly text: string;
}

interface Line extends Arrival {
  /** Nobody has been read into it or chosen for it yet. */
  readonly fresh: boolean;
  /** The words are those of somebody chosen already. */
  readonly chosen: boolean;
}

function lineAt(state: EditorState): Line | null {
  const place = placeOf(state.selection.$from, 'speakerLine');
  const item = itemOf(state);
  if (!place || !item || !isAtEnd(state, place)) return null;
  const { mention } = speakerLineAttrs(place.node);
  return {
    id: agendaItemAttrs(item.node).id,
    text: place.node.textContent,
    fresh: mention.personId === undefined && mention.name === '' && mention.wording === undefined,
    chosen: mention.personId !== undefined && place.node.textContent.includes(mention.name),
  };
}
