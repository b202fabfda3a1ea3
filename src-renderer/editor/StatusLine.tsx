import { memo } from 'react';
import type { Content } from '../../src-shared/documents/kinds.ts';
import type { HoleCount } from './holes.ts';

export interface StatusLineProps {
  readonly kind: Content['kind'];
  readonly found: HoleCount;
  /** Whether points have deadlines and performers here. */
  readonly counts: boolean;
  readonly others: number;
  readonly onHole: () => void;
}

/** Counts holes quietly; a click or F8 goes to the next one. */
export const StatusLine = memo(function StatusLine({ kind, found, counts, others, onHole }: StatusLineProps) {
  const { points, withoutDeadline, withoutPerformer } = found;
  const any = withoutDeadline + withoutPerformer + others > 0;
  const words = [
    ...(counts ? [`Пунктов ${points} · без срока ${withoutDeadline} · без адресата ${withoutPerformer}`] : []),
    ...(others > 0 ? [counts ? `прочее ${others}` : `проверить ${others}`] : []),
  ];
  return (
    <footer className="pe-status">
      <button type="button" className="pe-status-holes" onClick={onHole} disabled={!any} title="Следующее незаполненное место (F8)">
        {words.join(' · ')}
        {any && ' (F8)'}
      </button>
      <span className="pe-status-keys">{KEYS[kind]}</span>
    </footer>
  );
});

const KEYS: Readonly<Record<Content['kind'], string>> = {
  protocol: 'Tab вложить · Alt+↓ ниже · Ctrl+Enter новый вопрос · @ адресат · Ctrl+F найти',
  order: 'Tab вложить · Alt+↓ ниже · Ctrl+Enter новый пункт · @ адресат · «(приложение)» – ссылка · Ctrl+F найти',
  plan: 'Enter править · Tab дальше · Ctrl+Enter новая строка · Ctrl+D заполнить вниз · Ctrl+F найти',
  notice: '«– » в начале строки – список · Enter на пустой – снова текст · Ctrl+F найти',
};
