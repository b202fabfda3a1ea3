import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { AddresseePopup } from './AddresseePopup.tsx';
import { AgendaWord } from './AgendaWord.tsx';
import { chord } from './chord.ts';
import { EditorContext, useAround, useEditor, useLook } from './editorContext.ts';
import type { ProtocolEditorProps } from './editorHandle.ts';
import { EditorSession } from './editorSession.ts';
import { editLabelHere } from './editLabelHere.ts';
import { FormatBar } from './FormatBar.tsx';
import { FindBar } from './FindBar.tsx';
import { goToHole } from './goToHole.ts';
import { goToRow } from './goToRow.ts';
import { findHoles } from './holes.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { Outline } from './Outline.tsx';
import { outlineRows } from './outlineModel.ts';
import { hearingAttrs } from './schema.ts';
import { placeOf } from './place.ts';
import { SheetHead } from './SheetHead.tsx';
import { stepZoom } from './stepZoom.ts';
import { SidePanel } from './SidePanel.tsx';
import { Signatures } from './Signatures.tsx';
import { SpeakerCompletion } from './SpeakerCompletion.tsx';
import { StatusLine } from './StatusLine.tsx';
import { switchPane } from './switchPane.ts';
import { useHeadFocus } from './useHeadFocus.ts';
import { useZoom } from './useZoom.ts';
import './editor.css';
import './panel.css';
import './sheet.css';
import './body.css';

/** The protocol on its sheet: head fields, the course of the meeting, signatures; panels to the left and right. */
export function ProtocolEditor({ document, client, today, onSaveState, onTitle, onOpenOther, ref }: ProtocolEditorProps) {
  const [session] = useState(() => new EditorSession(document, client, today, noEvents));
  useLayoutEffect(() => {
    session.listenWith({ onSaveState, onTitle: onTitle ?? (() => undefined), onOpenOther: onOpenOther ?? (() => undefined) });
  });
  useImperativeHandle(ref, () => session.handle(), [session]);
  useEffect(() => session.start(), [session]);
  return (
    <EditorContext value={session}>
      <Desk />
    </EditorContext>
  );
}

const noEvents = { onSaveState: () => undefined, onTitle: () => undefined, onOpenOther: () => undefined };

function Desk() {
  const session = useEditor();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const listener = (event: KeyboardEvent): void => {
      const run = KEYS[chord(event)];
      const here = event.target === window.document.body || (event.target instanceof Node && element.contains(event.target));
      if (!run || !here) return;
      event.preventDefault();
      event.stopPropagation();
      run(session, element);
    };
    // Before the fields: their own undo must not see Ctrl+Z.
    window.addEventListener('keydown', listener, true);
    return () => window.removeEventListener('keydown', listener, true);
  }, [session]);
  return (
    <div className="pe" ref={host} onDragOver={refuseFiles} onDrop={refuseFiles}>
      <LeftPane />
      <div className="pe-middle" data-pane="sheet">
        <FormatBar />
        <FindBar />
        <NoticeBar />
        <Paper />
      </div>
      <SidePanel />
      <BottomLine />
      <AddresseePopup />
      <Spoken />
    </div>
  );
}

/** A file dropped beside the text must not take the place of the program. */
function refuseFiles(event: React.DragEvent): void {
  if (event.dataTransfer.types.includes('Files')) event.preventDefault();
}

const KEYS: Readonly<Record<string, (session: EditorSession, host: HTMLElement) => void>> = {
  'Ctrl+KeyZ': (session) => session.undo(),
  'Ctrl+KeyY': (session) => session.redo(),
  'Ctrl+Shift+KeyZ': (session) => session.redo(),
  'Ctrl+KeyF': (session) => session.show({ find: 'find' }),
  'Ctrl+KeyH': (session) => session.show({ find: 'replace' }),
  'Ctrl+Equal': (session) => stepZoom(session, 1),
  'Ctrl+Shift+Equal': (session) => stepZoom(session, 1),
  'Ctrl+NumpadAdd': (session) => stepZoom(session, 1),
  'Ctrl+Minus': (session) => stepZoom(session, -1),
  'Ctrl+NumpadSubtract': (session) => stepZoom(session, -1),
  'Ctrl+Digit0': (session) => stepZoom(session, 0),
  'Ctrl+Numpad0': (session) => stepZoom(session, 0),
  F2: (session) => editLabelHere(session.sheet),
  F8: (session) => goToHole(session),
  F6: (_session, host) => switchPane(host, 1),
  'Shift+F6': (_session, host) => switchPane(host, -1),
};

function Paper() {
  const { sheet } = useEditor();
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useZoom(scroller);
  useEffect(() => (body.current ? sheet.mount(body.current) : undefined), [sheet]);
  const { page, text, protocol } = sheet.letterhead;
  const measures = {
    '--top': `${page.top}mm`,
    '--right': `${page.right}mm`,
    '--bottom': `${page.bottom}mm`,
    '--left': `${page.left}mm`,
    '--size': `${text.size}pt`,
    '--line': String(text.lineSpacing * 1.15),
    '--indent': `${text.firstLineIndent}mm`,
    '--after': `${text.spaceAfter}pt`,
    '--sheet-face': `'${text.font.replaceAll("'", '')}', var(--sheet-font)`,
  } as React.CSSProperties;
  return (
    <div className="pe-scroller" ref={scroller}>
      <section className="pe-sheet" style={measures} data-justify={text.justify} aria-label="Лист протокола">
        <SheetHead />
        <AgendaWord text={protocol.agendaWord} />
        <div ref={body} className="pe-body-host" />
        <Signatures />
      </section>
      <SpeakerCompletion />
    </div>
  );
}

function BottomLine() {
  const session = useEditor();
  const { state, labels } = useLook();
  const found = useMemo(() => findHoles(state.doc, labels), [state.doc, labels]);
  const others = found.holes.length - found.withoutDeadline - found.withoutPerformer;
  return (
    <StatusLine
      points={found.points}
      withoutDeadline={found.withoutDeadline}
      withoutPerformer={found.withoutPerformer}
      others={others}
      onHole={() => goToHole(session)}
    />
  );
}

function LeftPane() {
  const session = useEditor();
  const { head, state, labels } = useLook();
  const rows = useMemo(
    () => outlineRows(head, state.doc, findHoles(state.doc, labels), session.scope),
    [head, state.doc, labels, session.scope],
  );
  const hearing = placeOf(state.selection.$from, 'hearing');
  const inBody = hearing ? hearingAttrs(hearing.node).id : placeOf(state.selection.$from, 'agenda') ? 'agenda' : null;
  const field = useHeadFocus();
  const here = field === null ? inBody : rowOfField(field);
  const go = useMemo(() => (row: Parameters<typeof goToRow>[1]) => goToRow(session, row), [session]);
  return <Outline rows={rows} here={here} onGo={go} />;
}

/** The row of the outline that a field of the sheet belongs to. */
function rowOfField(field: string): string {
  if (field.startsWith('attendee')) return 'attendees';
  return field.startsWith('signature') ? 'signatures' : 'head';
}

/** What moved and where, for a screen reader. */
function Spoken() {
  const { spoken } = useAround();
  return (
    <div className="pe-spoken" aria-live="polite">
      {spoken}
    </div>
  );
}
