import { useEffect, useRef } from 'react';
import { MAX_COLUMNS, type ActionPlan, type ColumnMeaning } from '../../src-shared/documents/actionPlan.ts';
import { shortTitle } from './columnCommands.ts';
import { MEANING_WORDS, MEANINGS } from '../../src-shared/recognition/plan/columnMeanings.ts';
import type { GridCommand } from './gridCommand.ts';

export interface ColumnsPanelProps {
  readonly plan: ActionPlan;
  readonly onCommand: (command: GridCommand) => void;
  readonly onClose: () => void;
}

/** All columns at once: name, meaning, order. Everything acts at once and comes back by Ctrl+Z. */
export function ColumnsPanel({ plan, onCommand, onClose }: ColumnsPanelProps) {
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const last = plan.columns.length - 1;
  return (
    <section
      className="pg-panel"
      aria-label="Столбцы плана"
      onKeyDown={(event) => {
        if (event.code !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <ol className="pg-columns">
        {plan.columns.map((column, at) => {
          const name = shortTitle(column);
          return (
            <li key={column.id}>
              <input
                ref={at === 0 ? first : undefined}
                className="pg-input"
                aria-label={`Название столбца ${at + 1}`}
                maxLength={500}
                value={column.title.replaceAll('\n', ' ')}
                onChange={(event) => onCommand({ do: 'renameColumn', id: column.id, title: event.currentTarget.value })}
              />
              <select
                className="pg-input"
                aria-label={`Значение столбца «${name}»`}
                value={column.meaning}
                onChange={(event) => onCommand({ do: 'setMeaning', id: column.id, meaning: event.currentTarget.value as ColumnMeaning })}
              >
                {MEANINGS.map((meaning) => (
                  <option key={meaning} value={meaning}>
                    {MEANING_WORDS[meaning]}
                  </option>
                ))}
              </select>
              <Small
                text="↑"
                name={`Столбец «${name}» левее`}
                off={at === 0}
                run={() => onCommand({ do: 'moveColumn', id: column.id, to: at - 1 })}
              />
              <Small
                text="↓"
                name={`Столбец «${name}» правее`}
                off={at === last}
                run={() => onCommand({ do: 'moveColumn', id: column.id, to: at + 1 })}
              />
              <Small
                text="✕"
                name={`Удалить столбец «${name}»`}
                off={last === 0}
                run={() => onCommand({ do: 'removeColumn', id: column.id })}
              />
            </li>
          );
        })}
      </ol>
      <div className="pg-panel-buttons">
        <button
          type="button"
          className="pg-button"
          disabled={plan.columns.length >= MAX_COLUMNS}
          onClick={() => onCommand({ do: 'addColumn', at: plan.columns.length })}
        >
          + Столбец
        </button>
        <button type="button" className="pg-button" onClick={onClose}>
          Закрыть
        </button>
      </div>
    </section>
  );
}

function Small({
  text,
  name,
  off,
  run,
}: {
  readonly text: string;
  readonly name: string;
  readonly off: boolean;
  readonly run: () => void;
}) {
  return (
    <button type="button" className="pg-button pg-small" aria-label={name} title={name} disabled={off} onClick={run}>
      {text}
    </button>
  );
}
