import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DirectoryHit } from '../../src-shared/api/directoryApi.ts';
import type { HeadRow } from '../../src-shared/documents/letterhead.ts';
import type { Attendee } from '../../src-shared/documents/protocol.ts';
import { attendeeText } from '../../src-shared/documents/wording.ts';
import { useEditor, useProtocolHead } from './editorContext.ts';
import { asProtocolHead } from './heads.ts';
import { above, HeadLabel } from './HeadLine.tsx';
import { newId } from './newId.ts';
import { readAttendee } from './readAttendee.ts';
import { SheetField } from './SheetField.tsx';

/** As many as a protocol holds (src-shared/documents/protocol.ts). */
const MOST = 1000;

/** Those present, a line each while they are edited; where the letterhead runs them on, as the printed paragraph otherwise. */
export function Attendees({ row }: { readonly row: HeadRow }) {
  const session = useEditor();
  const { sheet, scope } = session;
  const head = useProtocolHead();
  const host = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const layout = scope.letterhead.protocol;
  const texts = head.attendees.map((attendee) => attendeeText(attendee, layout)).filter((text) => text !== '');

  const change = (attendees: readonly Attendee[], region: string, typing = false): void => {
    sheet.changeHead({ attendees: [...attendees] }, region, typing);
  };
  const write = (id: string, text: string): void => {
    const next = asProtocolHead(sheet.head).attendees.map((each) => (each.id === id ? readAttendee(text, id, each, layout) : each));
    change(next, `attendee:${id}`, true);
  };
  // Drawn at once: the next letter is typed before the next frame.
  const focusLine = (id: string): void => {
    flushSync(() => sheet.tellNow());
    const line = host.current?.querySelector<HTMLTextAreaElement>(`[data-field="attendee:${id}"]`);
    line?.focus();
    line?.setSelectionRange(line.value.length, line.value.length);
  };
  const add = (after: number): void => {
    const id = newId();
    const blank: Attendee = { kind: 'person', id, mention: { name: '' } };
    const list = asProtocolHead(sheet.head).attendees;
    change([...list.slice(0, after + 1), blank, ...list.slice(after + 1)], `attendee:${id}`);
    flushSync(() => setOpen(true));
    focusLine(id);
  };
  const remove = (index: number): void => {
    const list = asProtocolHead(sheet.head).attendees;
    change(
      list.filter((_each, at) => at !== index),
      'attendees',
    );
    const near = list[index - 1] ?? list[index + 1];
    if (near) focusLine(near.id);
  };
  const pasted = (index: number, text: string): boolean => {
    const lines = text
      .split(/\r?\n/)
      .map((line) => line.replace(/^[\s•–—-]+/, '').trim())
      .filter((line) => line !== '');
    if (lines.length < 2) return false;
    const list = asProtocolHead(sheet.head).attendees;
    const own = list[index];
    const blank = own && attendeeText(own, layout) === '';
    const room = MOST - list.length + (blank ? 1 : 0);
    const fresh = lines.slice(0, room).map((line) => readAttendee(line, newId(), null, layout));
    change([...list.slice(0, blank ? index : index + 1), ...fresh, ...list.slice(index + 1)], 'attendees');
    if (fresh.length < lines.length) {
      const sentence = `Вставлены не все строки (${fresh.length} из ${lines.length}): в списке присутствующих помещается ${MOST}.`;
      session.show({ notice: { kind: 'said', text: sentence } });
    }
    return true;
  };
  const pick = (attendee: Attendee, hit: DirectoryHit, typed: string): void => {
    const person: Attendee = {
      kind: 'person',
      id: attendee.id,
      mention: { personId: hit.id, name: hit.title, ...(hit.post ? { post: hit.post } : {}) },
    };
    const lead = /^(.*[,;:]\s*)[^,;:]*$/su.exec(typed)?.[1];
    const next = lead === undefined ? person : readAttendee(lead + hit.title, attendee.id, attendee, layout);
    change(
      asProtocolHead(sheet.head).attendees.map((each) => (each.id === attendee.id ? next : each)),
      'attendees',
    );
    focusLine(attendee.id);
  };

  const inline = layout.attendeesLayout === 'inline' && !open;
  const show = (): void => {
    flushSync(() => setOpen(true));
    const last = asProtocolHead(sheet.head).attendees.at(-1);
    if (last) focusLine(last.id);
    else add(-1);
  };
  return (
    <div
      ref={host}
      className="pe-attendees"
      data-place="attendees"
      style={above(row)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <HeadLabel row={row} />
      {/* A span, not a button: the list runs on after its label as in print, and a button would stand below it. */}
      {inline && (
        <span
          className="pe-as-printed"
          role="button"
          tabIndex={0}
          data-field="attendees"
          title="Нажмите, чтобы изменить список"
          onClick={show}
          onKeyDown={(event) => {
            if (event.code !== 'Enter' && event.code !== 'Space' && event.code !== 'F2') return;
            event.preventDefault();
            show();
          }}
        >
          {texts.length > 0 ? texts.join(', ') : <span className="pe-placeholder">кто присутствовал…</span>}
        </span>
      )}
      {!inline &&
        head.attendees.map((attendee, index) => (
          <div
            key={attendee.id}
            className="pe-attendee"
            data-id={attendee.id}
            onPasteCapture={(event) => {
              if (pasted(index, event.clipboardData.getData('text/plain'))) event.preventDefault();
            }}
          >
            <SheetField
              name={`attendee:${attendee.id}`}
              label={`Присутствующий ${index + 1}`}
              text={attendeeText(attendee, layout)}
              placeholder="Фамилия И.О., должность – или группа: «методисты: …»"
              align={row.align}
              bold={row.bold}
              maxLength={20_000}
              onText={(text) => write(attendee.id, text)}
              complete={{ kinds: ['person'], pick: (hit, typed) => pick(attendee, hit, typed) }}
              onKey={(key, field) => {
                if (key === 'Enter' && field.value.trim() !== '') {
                  add(index);
                  return true;
                }
                if (key === 'Backspace' && field.value === '') {
                  remove(index);
                  return true;
                }
                if (key === 'Alt+ArrowUp' || key === 'Alt+ArrowDown') {
                  change(swapped(asProtocolHead(sheet.head).attendees, index, key === 'Alt+ArrowUp' ? -1 : 1), 'attendees');
                  focusLine(attendee.id);
                  return true;
                }
                return false;
              }}
            />
          </div>
        ))}
      {!inline && (
        <button type="button" className="pe-add pe-screen-only" onClick={() => add(asProtocolHead(sheet.head).attendees.length - 1)}>
          + присутствующий
        </button>
      )}
    </div>
  );
}

function swapped(list: readonly Attendee[], index: number, step: 1 | -1): readonly Attendee[] {
  const own = list[index];
  const other = list[index + step];
  if (!own || !other) return list;
  return list.map((each, at) => (at === index ? other : at === index + step ? own : each));
}
