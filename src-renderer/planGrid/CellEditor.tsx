import { useLayoutEffect, useRef } from 'react';

export interface CellEditorProps {
  readonly value: string;
  readonly label: string;
  /** The first letter typed replaces what stands here. */
  readonly replace: boolean;
  readonly onType: (text: string) => void;
}

/** The words of one place while they are typed; as high as they need. The grid hears its keys. */
export function CellEditor({ value, label, replace, onType }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.focus({ preventScroll: true });
    if (replace) area.select();
    else area.setSelectionRange(area.value.length, area.value.length);
  }, [replace]);
  return (
    <textarea
      ref={field}
      className="pg-field"
      rows={1}
      aria-label={label}
      value={value}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}
