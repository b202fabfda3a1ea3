import { useEffect, useId, useRef, useState } from 'react';
import type { DirectoryHit } from '../../src-shared/api/directoryApi.ts';
import { Completion, type CompletionHandle } from './Completion.tsx';
import { useEpoch } from './editorContext.ts';

export interface PanelFieldProps {
  readonly label: string;
  readonly name: string;
  readonly text: string;
  readonly placeholder?: string;
  readonly note?: string;
  readonly noteTone?: 'calm' | 'unclear' | 'late';
  readonly maxLength?: number;
  readonly wantsFocus?: boolean;
  readonly onText?: (text: string) => void;
  /** Enter: for fields that add to a list. */
  readonly onEnter?: (text: string) => void;
  readonly complete?: { readonly kinds: readonly DirectoryHit['kind'][]; readonly pick: (hit: DirectoryHit) => void };
}

/** One field of the side panel. */
export function PanelField(props: PanelFieldProps) {
  const id = useId();
  const epoch = useEpoch();
  const field = useRef<HTMLInputElement>(null);
  const completion = useRef<CompletionHandle>(null);
  const [held, hold] = useState<{ readonly epoch: number; readonly text: string } | null>(null);
  const draft = held?.epoch === epoch ? held.text : null;
  const setDraft = (text: string | null): void => hold(text === null ? null : { epoch, text });
  useEffect(() => {
    if (props.wantsFocus) field.current?.focus();
  }, [props.wantsFocus]);
  return (
    <div className="pe-panel-field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        ref={field}
        className="pe-input"
        name={props.name}
        value={draft ?? props.text}
        placeholder={props.placeholder}
        maxLength={props.maxLength ?? 2000}
        autoComplete="off"
        onChange={(event) => {
          setDraft(event.currentTarget.value);
          props.onText?.(event.currentTarget.value);
        }}
        onBlur={() => setDraft(null)}
        onKeyDown={(event) => {
          if (completion.current?.key(event.nativeEvent)) return;
          if (event.code !== 'Enter' && event.code !== 'NumpadEnter') return;
          event.preventDefault();
          props.onEnter?.(event.currentTarget.value);
          setDraft(null);
        }}
        aria-describedby={props.note ? `${id}-note` : undefined}
      />
      {props.note && (
        <span id={`${id}-note`} className={`pe-note pe-note-${props.noteTone ?? 'calm'}`}>
          {props.note}
        </span>
      )}
      {props.complete && draft !== null && (
        <Completion
          ref={completion}
          text={draft}
          kinds={props.complete.kinds}
          anchor={field}
          onPick={(hit) => {
            props.complete?.pick(hit);
            setDraft(null);
          }}
        />
      )}
    </div>
  );
}
