import { useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { AddresseePopup } from './AddresseePopup.tsx';
import { AnnexTabs } from './annexes/AnnexTabs.tsx';
import { askForAnnex, stepTab } from './annexes/tabKeys.ts';
import { annexesIn, MAIN } from './bodies.ts';
import { chord } from './chord.ts';
import { marksOf } from './copyMarks.ts';
import { editLabelHere } from './editLabelHere.ts';
import { EditorContext, useAround, useEditor, useHead, useLook, useTab } from './editorContext.ts';
import type { DocumentEditorProps } from './editorHandle.ts';
import { EditorSession } from './editorSession.ts';
import { FindBar } from './FindBar.tsx';
import { FormatBar } from './FormatBar.tsx';
import { goToHole } from './goToHole.ts';
import { goToRow } from './goToRow.ts';
import { findHoles } from './holes.ts';
import { keepCaretOnTime } from './keepCaretOnTime.ts';
import { MarksBar } from './MarksBar.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { labelsOf } from './numbers.ts';
import { ControlDialog } from './order/ControlDialog.tsx';
import { Outline } from './Outline.tsx';
import { outlineRows } from './outlineModel.ts';
import { Paper } from './Paper.tsx';
import { placeOf } from './place.ts';
import { hearingAttrs } from './schema.ts';
import { SidePanel } from './SidePanel.tsx';
import { StatusLine } from './StatusLine.tsx';
import { stepZoom } from './stepZoom.ts';
import { stopsOf } from './stops.ts';
import { switchPane } from './switchPane.ts';
import { useHeadFocus } from './useHeadFocus.ts';
import './editor.css';
import './panel.css';
import './sheet.css';
import './body.css';
import './annexes/annexes.css';
import './order/order.css';

/** A paper on its sheet: head fields, text, annexes, signatures; panels to the left and right. */
export function DocumentEditor({ document, client, today, onSaveState, onTitle, onOpenOther, ref }: DocumentEditorProps) {
  const [session] = useState(() => new EditorSession(document, client, today, noEvents));
  useLayoutEffect(() => {
    session.listenWith({ onSaveState, onTitle: onTitle ?? (() => undefined), onOpenOther: onOpenOther ?? (() => undefined) });
  });
  useImperativeHandle(ref, () => session.handle(), [session]);
  // In the frame in which the paper appears: what is typed or clicked next finds the caret placed.
  useLayoutEffect(() => session.start(), [session]);
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
  const head = useHead();
  const tab = useTab();
  const hasTabs = head.kind === 'protocol' || head.kind === 'order';
  // The grid needs all the width there is, and nothing in it has properties of its own.
  const isPlan = head.kind === 'plan' || annexesIn(head).some((annex) => annex.id === tab && annex.kind === 'plan');
  useLayoutEffect(() => (host.current ? keepCaretOnTime(host.current) : undefined), []);
  useLayoutEffect(() => {
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
    <div className="pe" ref={host} data-plan={isPlan} onDragOver={refuseFiles} onDrop={refuseFiles}>
      <LeftPane />
      <div className="pe-middle" data-pane="sheet">
        <FormatBar />
        <FindBar />
        <NoticeBar />
        <ControlDialog />
        {hasTabs && <AnnexTabs />}
        <MarksBar />
        <Paper />
      </div>
      {!isPlan && <SidePanel />}
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
  'Ctrl+PageDown': (session) => stepTab(session.sheet, 1),
  'Ctrl+PageUp': (session) => stepTab(session.sheet, -1),
  'Alt+Insert': (_session, host) => askForAnnex(host),
  F6: (_session, host) => switchPane(host, 1),
  'Shift+F6': (_session, host) => switchPane(host, -1),
};

function BottomLine() {
  const session = useEditor();
  const { main, head, tab } = useLook();
  const isPlanTab = annexesIn(head).some((annex) => annex.id === tab && annex.kind === 'plan');
  const labels = labelsOf(main);
  const found = useMemo(() => findHoles(main.doc, labels), [main.doc, labels]);
  const stops = useMemo(() => stopsOf({ head, main }, session.scope), [head, main, session.scope]);
  const others = stops.length - found.withoutDeadline - found.withoutPerformer + marksOf(head).length;
  const counts = head.kind === 'protocol' || head.kind === 'order';
  return (
    <StatusLine
      found={found}
      counts={counts}
      others={others}
      kind={tab === MAIN ? head.kind : isPlanTab ? 'plan' : 'notice'}
      onHole={() => goToHole(session)}
    />
  );
}

function LeftPane() {
  const session = useEditor();
  const { head, main, tab } = useLook();
  const labels = labelsOf(main);
  const rows = useMemo(
    () => outlineRows(head, main.doc, findHoles(main.doc, labels), session.scope),
    [head, main.doc, labels, session.scope],
  );
  const hearing = placeOf(main.selection.$from, 'hearing');
  const inBody = hearing ? hearingAttrs(hearing.node).id : placeOf(main.selection.$from, 'agenda') ? 'agenda' : 'text';
  const field = useHeadFocus();
  const here = tab !== MAIN ? tab : field === null ? inBody : rowOfField(field);
  const go = useMemo(() => (row: Parameters<typeof goToRow>[1]) => goToRow(session, row), [session]);
  return <Outline rows={rows} here={here} onGo={go} />;
}

/** The row of the outline that a field of the sheet belongs to. */
function rowOfField(field: string): string {
  if (field.startsWith('attendee')) return 'attendees';
  if (field.startsWith('visas') || field.startsWith('acquaintance')) return field.split(':')[0] ?? '';
  return field.startsWith('signature') || field === 'executor' ? 'signatures' : 'head';
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
