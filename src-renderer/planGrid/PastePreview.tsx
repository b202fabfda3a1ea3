import { useEffect, useRef, useState } from 'react';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import type { ActionPlan } from '../../src-shared/documents/actionPlan.ts';
import { summarizePaste } from './pasteSummary.ts';
import type { PastedTable } from '../../src-shared/recognition/plan/recognizeTable.ts';

export interface PastePreviewProps {
  readonly plan: ActionPlan;
  readonly table: PastedTable;
  /** The words as one text, where the source is no table but lines. */
  readonly lines: string | null;
  readonly column: number;
  readonly date: PlainDate | null;
  readonly onInsert: (how: { readonly mode: 'new' | 'over'; readonly keepNumbers: boolean; readonly repeatMerged: boolean }) => void;
  readonly onOneCell: () => void;
  readonly onCancel: () => void;
}

/** What a paste would bring, before it does. */
export function PastePreview({ plan, table, lines, column, date, onInsert, onOneCell, onCancel }: PastePreviewProps) {
  const [repeatMerged, setRepeatMerged] = useState(true);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const summary = summarizePaste(plan, table, column, date);
  // Numbers that count as the plan does are better counted by it; others are somebody's choice.
  const [keepNumbers, setKeepNumbers] = useState(!summary.plainNumbers);
  const insert = (mode: 'new' | 'over'): void => onInsert({ mode, keepNumbers, repeatMerged });
  return (
    <section
      className="pg-panel"
      role="dialog"
      aria-label="Вставка таблицы"
      onKeyDown={(event) => {
        if (event.code !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <p className="pg-counts" role="status">
        Вставка: <b>{summary.counts}</b>
      </p>
      <p className="pg-panel-line">
        {summary.takesOver && table.header ? 'План пуст и возьмёт столбцы таблицы: ' : 'Столбцы: '}
        {summary.columns}.
      </p>
      {summary.turns !== '' && <p className="pg-panel-line">{summary.turns}</p>}
      {summary.leftOut !== '' && <p className="pg-panel-line pg-warn">Вне таблицы, в план не войдёт: {summary.leftOut}</p>}
      <div className="pg-panel-buttons">
        <button ref={first} type="button" className="pg-button pg-primary" onClick={() => insert('new')}>
          {summary.takesOver ? 'Вставить' : 'Как новые строки'}
        </button>
        {!summary.takesOver && (
          <button type="button" className="pg-button" title="Записать поверх строк начиная с выбранной" onClick={() => insert('over')}>
            Поверх
          </button>
        )}
        {lines !== null && (
          <button type="button" className="pg-button" onClick={onOneCell}>
            В одну ячейку
          </button>
        )}
        <button type="button" className="pg-button" onClick={onCancel}>
          Отмена
        </button>
        {summary.hasNumbers && (
          <label className="pg-check">
            <input type="checkbox" checked={keepNumbers} onChange={(event) => setKeepNumbers(event.currentTarget.checked)} />
            Оставить номера как в источнике
          </label>
        )}
        {table.hasMerged && (
          <label className="pg-check">
            <input type="checkbox" checked={repeatMerged} onChange={(event) => setRepeatMerged(event.currentTarget.checked)} />
            Повторить текст объединённых ячеек
          </label>
        )}
      </div>
    </section>
  );
}
