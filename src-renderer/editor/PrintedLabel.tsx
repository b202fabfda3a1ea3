import { useLayoutEffect, useRef, useState, type Ref } from 'react';

export interface PrintedLabelProps {
  readonly text: string;
  readonly name: string;
  readonly bold: boolean;
  readonly overtyped: boolean;
  readonly onChange: (text: string | null) => void;
  readonly ref?: Ref<HTMLSpanElement>;
}

/** Fixed words before a field («Место проведения:»): a double click or F2 makes them a field for a moment. */
export function PrintedLabel({ text, name, bold, overtyped, onChange, ref }: PrintedLabelProps) {
  const [editing, setEditing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (editing) input.current?.select();
  }, [editing]);
  const weight = bold ? ' pe-bold' : '';
  if (!editing) {
    return (
      <span
        ref={ref}
        className={`pe-printed-label${weight}${overtyped ? ' pe-overtyped' : ''}`}
        title={overtyped ? 'Изменено вручную · Alt+Backspace – вернуть' : 'Двойной щелчок – изменить'}
        onDoubleClick={() => setEditing(true)}
      >
        {text}
      </span>
    );
  }
  const finish = (value: string | null): void => {
    setEditing(false);
    if (value !== null && value !== text) onChange(value);
  };
  return (
    <span ref={ref} className={`pe-printed-label${weight}`}>
      <input
        ref={input}
        className="pe-in-place"
        data-field={name}
        aria-label="Слова перед полем"
        defaultValue={text}
        maxLength={200}
        onBlur={(event) => finish(event.currentTarget.value)}
        onKeyDown={(event) => {
          const line = event.currentTarget.closest('.pe-head-line, .pe-attendees');
          if (event.code === 'Enter' || event.code === 'NumpadEnter') finish(event.currentTarget.value);
          else if (event.code === 'Escape') finish(null);
          else if (event.altKey && event.code === 'Backspace') {
            setEditing(false);
            onChange(null);
          } else return;
          event.preventDefault();
          // The field that had the focus is gone: it goes on to the value.
          setTimeout(() => line?.querySelector<HTMLElement>('textarea, [role="button"]')?.focus());
        }}
        autoFocus
      />
    </span>
  );
}
