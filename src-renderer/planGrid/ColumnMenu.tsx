import { useEffect, useRef } from 'react';
import type { ActionPlan, ColumnMeaning } from '../../src-shared/documents/actionPlan.ts';
import { shortTitle } from './columnCommands.ts';
import { MEANING_WORDS, MEANINGS } from '../../src-shared/recognition/plan/columnMeanings.ts';
import type { GridCommand } from './gridCommand.ts';

export interface ColumnMenuProps {
  readonly plan: ActionPlan;
  readonly at: number;
  readonly place: { readonly left: number; readonly top: number };
  readonly onCommand: (command: GridCommand) => void;
  readonly onRename: () => void;
  readonly onClose: () => void;
}

/** What can be done with one column. ↑ ↓ go through it, Esc leaves. */
export function ColumnMenu({ plan, at, place, onCommand, onRename, onClose }: ColumnMenuProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => items(box.current)[0]?.focus(), []);
  const column = plan.columns[at];
  if (!column) return null;
  const act = (command: GridCommand): void => {
    onClose();
    onCommand(command);
  };
  const step = (by: number): void => {
    const all = items(box.current);
    const now = all.findIndex((item) => item === document.activeElement);
    all[(now + by + all.length) % all.length]?.focus();
  };
  return (
    <div
      ref={box}
      className="pg-popup pg-menu"
      role="dialog"
      aria-label={`Столбец «${shortTitle(column)}»`}
      style={place}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
      onKeyDown={(event) => {
        const inList = event.target instanceof HTMLSelectElement;
        if (event.code === 'Escape') onClose();
        else if (event.code === 'ArrowDown' && !(inList && event.altKey)) step(1);
        else if (event.code === 'ArrowUp' && !(inList && event.altKey)) step(-1);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <Item text="Переименовать" keys="F2" run={onRename} />
      <label className="pg-menu-meaning">
        Значение
        <select
          value={column.meaning}
          onChange={(event) => onCommand({ do: 'setMeaning', id: column.id, meaning: event.currentTarget.value as ColumnMeaning })}
        >
          {MEANINGS.map((meaning) => (
            <option key={meaning} value={meaning}>
              {MEANING_WORDS[meaning]}
            </option>
          ))}
        </select>
      </label>
      <Item text="Добавить столбец слева" run={() => act({ do: 'addColumn', at })} />
      <Item text="Добавить столбец справа" run={() => act({ do: 'addColumn', at: at + 1 })} />
      <Item text="Переставить влево" keys="Alt+←" off={at === 0} run={() => act({ do: 'moveColumn', id: column.id, to: at - 1 })} />
      <Item
        text="Переставить вправо"
        keys="Alt+→"
        off={at === plan.columns.length - 1}
        run={() => act({ do: 'moveColumn', id: column.id, to: at + 1 })}
      />
      <Item text="Шире" keys="Alt+Shift+→" run={() => onCommand({ do: 'stepWidth', id: column.id, direction: 1 })} />
      <Item text="Уже" keys="Alt+Shift+←" run={() => onCommand({ do: 'stepWidth', id: column.id, direction: -1 })} />
      <Item text="Удалить столбец" keys="Ctrl+Delete" run={() => act({ do: 'removeColumn', id: column.id })} />
    </div>
  );
}

function Item({
  text,
  keys,
  off = false,
  run,
}: {
  readonly text: string;
  readonly keys?: string;
  readonly off?: boolean;
  readonly run: () => void;
}) {
  return (
    <button type="button" className="pg-menu-item" disabled={off} onClick={run}>
      <span>{text}</span>
      {keys && <span className="pg-muted">{keys}</span>}
    </button>
  );
}

function items(box: HTMLElement | null): HTMLElement[] {
  return box ? [...box.querySelectorAll<HTMLElement>('button:not(:disabled), select')] : [];
}
