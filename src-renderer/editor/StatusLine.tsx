import { memo } from 'react';

export interface StatusLineProps {
  readonly points: number;
  readonly withoutDeadline: number;
  readonly withoutPerformer: number;
  readonly others: number;
  readonly onHole: () => void;
}

/** Counts holes quietly; a click or F8 goes to the next one. */
export const StatusLine = memo(function StatusLine({ points, withoutDeadline, withoutPerformer, others, onHole }: StatusLineProps) {
  const any = withoutDeadline + withoutPerformer + others > 0;
  return (
    <footer className="pe-status">
      <button type="button" className="pe-status-holes" onClick={onHole} disabled={!any} title="Следующее незаполненное место (F8)">
        {`Пунктов ${points} · без срока ${withoutDeadline} · без адресата ${withoutPerformer}`}
        {others > 0 && ` · прочее ${others}`}
        {any && ' (F8)'}
      </button>
      <span className="pe-status-keys">Tab вложить · Alt+↓ ниже · Ctrl+Enter новый вопрос · @ адресат · Ctrl+F найти</span>
    </footer>
  );
});
