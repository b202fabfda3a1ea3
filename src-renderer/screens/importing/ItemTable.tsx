import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ImportItemRow } from '../../../src-shared/api/importApi.ts';
import { foundPaper, STATE_CHIPS, toLookAt } from './importWords.ts';
import { lastReviewed } from './lastReviewed.ts';

export interface ItemTableProps {
  readonly rows: readonly ImportItemRow[];
  /** Puts an item aside or back; absent without the right. */
  readonly onDismiss: ((row: ImportItemRow) => void) | undefined;
}

const SCREENFUL = 15;

/** One file a line; one line holds the focus. The line of the file that was last looked at has it on coming back. */
export function ItemTable({ rows, onDismiss }: ItemTableProps) {
  const navigate = useNavigate();
  const before = rows.findIndex(({ id }) => id === lastReviewed.itemId);
  const [chosen, setChosen] = useState(Math.max(0, before));
  const body = useRef<HTMLTableSectionElement>(null);
  const current = Math.min(chosen, rows.length - 1);
  const focusRow = (index: number): void => body.current?.querySelectorAll<HTMLElement>('tr')[index]?.focus();
  useEffect(() => {
    // The chip that narrowed the list was drawn anew with it: the keys of the list are to work then.
    const nowhere = document.activeElement === document.body;
    if (before >= 0 || nowhere) focusRow(current);
    // Only on coming to the screen: later the focus is where the person put it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const open = (row: ImportItemRow): void => {
    lastReviewed.itemId = row.id;
    void navigate({ to: '/import/$itemId', params: { itemId: row.id } });
  };
  const go = (index: number): void => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setChosen(next);
    focusRow(next);
  };
  const onKeyDown = (event: KeyboardEvent, row: ImportItemRow): void => {
    if (event.altKey || event.ctrlKey) return;
    const move = MOVES[event.code]?.(current, rows.length - 1);
    if (move !== undefined) go(move);
    else if (event.code === 'Enter') open(row);
    else if (event.code === 'Delete' && onDismiss) onDismiss(row);
    else return;
    event.preventDefault();
  };
  return (
    <div className="documents-scroll">
      <table className="table import-table" role="grid" aria-label="Файлы" aria-rowcount={rows.length}>
        <thead>
          <tr>
            <th>Файл</th>
            <th className="import-paper">Документ</th>
            <th>Заголовок</th>
            <th className="import-state-column">Состояние</th>
            <th className="import-look">Проверить</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, index) => (
            <tr
              key={row.id}
              tabIndex={index === current ? 0 : -1}
              aria-selected={index === current}
              onFocus={() => setChosen(index)}
              onClick={() => open(row)}
              onKeyDown={(event) => onKeyDown(event, row)}
            >
              <td title={row.name}>{row.name}</td>
              {row.sentence !== null && row.state !== 'stored' ? (
                <td colSpan={2} className="import-why">
                  {row.sentence}
                </td>
              ) : (
                <>
                  <td>{foundPaper(row)}</td>
                  <td title={row.title}>{row.title}</td>
                </>
              )}
              <td>
                <span className={`chip chip-${STATE_CHIPS[row.state].tone}`}>{STATE_CHIPS[row.state].word}</span>
              </td>
              <td>{row.state === 'doubts' && toLookAt(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const MOVES: Readonly<Record<string, (current: number, last: number) => number>> = {
  ArrowDown: (current) => current + 1,
  ArrowUp: (current) => current - 1,
  PageDown: (current) => current + SCREENFUL,
  PageUp: (current) => current - SCREENFUL,
  Home: () => 0,
  End: (_current, last) => last,
};
