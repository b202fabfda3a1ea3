import { useEffect, useRef } from 'react';

export interface PasteHereProps {
  readonly onPaste: (data: DataTransfer) => void;
  readonly onCancel: () => void;
}

/** Waits for Ctrl+V: no shell has to give the page a right to read the clipboard by itself. */
export function PasteHere({ onPaste, onCancel }: PasteHereProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <section className="pg-panel" role="dialog" aria-label="Вставить таблицу">
      <textarea
        ref={field}
        className="pg-input pg-paste-here"
        rows={2}
        aria-label="Место для вставки"
        placeholder="Скопируйте таблицу в Excel, в Word или на странице и нажмите здесь Ctrl+V"
        value=""
        onChange={() => undefined}
        onPaste={(event) => {
          event.preventDefault();
          onPaste(event.clipboardData);
        }}
        onKeyDown={(event) => {
          if (event.code !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onCancel();
        }}
      />
      <div className="pg-panel-buttons">
        <button type="button" className="pg-button" onClick={onCancel}>
          Отмена
        </button>
      </div>
    </section>
  );
}
