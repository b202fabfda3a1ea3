import { useRef, useState, type ClipboardEvent, type CSSProperties, type KeyboardEvent } from 'react';
import type { DirectoryHit } from '../../src-shared/api/directoryApi.ts';
import { printable } from '../../src-shared/paper/printable.ts';
import { countWord } from '../../src-shared/russian/plural.ts';
import { chord } from './chord.ts';
import { Completion, type CompletionHandle } from './Completion.tsx';
import { useEditor, useEpoch } from './editorContext.ts';

export interface SheetFieldProps {
  /** Stable name: `data-field`, undo region, landing place of doubts. */
  readonly name: string;
  /** For a screen reader. */
  readonly label: string;
  readonly text: string;
  readonly placeholder?: string;
  readonly onText: (text: string) => void;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly bold?: boolean;
  /** Width of the printed label before the first line, pixels. */
  readonly indent?: number;
  readonly multiline?: boolean;
  /** Enter goes on to the next place; the lines of the field are parted by Shift+Enter. */
  readonly enterGoesOn?: boolean;
  readonly readOnly?: boolean;
  readonly maxLength?: number;
  readonly overtyped?: boolean;
  readonly problem?: string | null;
  readonly onReset?: () => void;
  /** Completion from the directory: what to look for, and what a choice puts into the field. */
  readonly complete?: { readonly kinds: readonly DirectoryHit['kind'][]; readonly pick: (hit: DirectoryHit, text: string) => void };
  readonly onKey?: (key: string, field: HTMLTextAreaElement) => boolean;
}

/** A line of the paper that is a field: it looks like print and grows with its text. */
export function SheetField(props: SheetFieldProps) {
  const session = useEditor();
  const { sheet } = session;
  const epoch = useEpoch();
  // Undo and reload put the stored text back, whatever the field had in hand.
  const [held, hold] = useState<{ readonly epoch: number; readonly text: string } | null>(null);
  const draft = held?.epoch === epoch ? held.text : null;
  const setDraft = (text: string | null): void => hold(text === null ? null : { epoch, text });
  const field = useRef<HTMLTextAreaElement>(null);
  const completion = useRef<CompletionHandle>(null);

  const typed = (text: string): void => {
    const whole = printable(text);
    const clean = props.multiline ? whole : whole.replace(/\s*\n\s*/g, ' ');
    setDraft(clean);
    props.onText(clean);
  };
  const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || completion.current?.key(event.nativeEvent)) return;
    const key = chord(event.nativeEvent);
    const done =
      props.onKey?.(key, event.currentTarget) === true ||
      (key === 'Alt+Backspace' && reset()) ||
      (key === 'Enter' && (!props.multiline || props.enterGoesOn === true) && nextField(event.currentTarget)) ||
      (key === 'Ctrl+Enter' && nextField(event.currentTarget));
    if (done) event.preventDefault();
  };
  const reset = (): boolean => {
    if (!props.onReset) return false;
    props.onReset();
    setDraft(null);
    return true;
  };
  const most = props.maxLength ?? 2000;
  /** The browser cuts what does not fit without a word. */
  const pasted = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    if (event.isDefaultPrevented()) return;
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const room = most - value.length + (selectionEnd - selectionStart);
    if (event.clipboardData.getData('text/plain').length <= room) return;
    const fits = countWord(most, 'знак', 'знака', 'знаков');
    session.show({ notice: { kind: 'said', text: `Конец вставленного не поместился: в поле «${props.label}» входит ${fits}.` } });
  };
  const style: CSSProperties = { textAlign: props.align ?? 'left', fontWeight: props.bold ? 700 : 400 };
  if (props.indent !== undefined) style.textIndent = props.indent;
  const describedBy = props.problem ? `${props.name}-problem` : undefined;
  return (
    <span className="pe-field-place">
      <textarea
        ref={field}
        className={`pe-field${props.overtyped ? ' pe-overtyped' : ''}`}
        data-field={props.name}
        rows={1}
        spellCheck
        lang="ru"
        autoComplete="off"
        aria-label={props.label}
        aria-invalid={props.problem ? true : undefined}
        aria-describedby={describedBy}
        title={props.overtyped ? 'Изменено вручную · Alt+Backspace – вернуть' : undefined}
        value={draft ?? props.text}
        placeholder={props.placeholder}
        readOnly={props.readOnly}
        maxLength={most}
        style={style}
        onChange={(event) => typed(event.currentTarget.value)}
        onKeyDown={keyDown}
        onPaste={pasted}
        onFocus={(event) => {
          sheet.enterField(props.name);
          setDraft(event.currentTarget.value);
        }}
        onBlur={() => setDraft(null)}
      />
      {props.problem && (
        <span className="pe-problem" id={describedBy} role="alert">
          {props.problem}
        </span>
      )}
      {props.complete && draft !== null && (
        <Completion
          ref={completion}
          text={draft}
          kinds={props.complete.kinds}
          anchor={field}
          onPick={(hit) => {
            props.complete?.pick(hit, draft);
            setDraft(null);
          }}
        />
      )}
    </span>
  );
}

const PLACES = '.pe-field:not([readonly]), .pe-as-printed, .ProseMirror, [role="grid"] [tabindex="0"]';

/** Enter in a field of one line goes on to what stands after it on the paper: the next field or the body. */
function nextField(from: HTMLElement): boolean {
  const places = [...(from.closest('.pe-sheet')?.querySelectorAll<HTMLElement>(PLACES) ?? [])];
  const next = places[places.indexOf(from) + 1];
  next?.focus();
  // What stands there already (today's date, last meeting's place) is replaced by typing, as in any form gone through by keyboard.
  if (next instanceof HTMLTextAreaElement) next.select();
  return true;
}
