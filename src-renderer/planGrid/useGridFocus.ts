import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';
import type { Grid } from './useGrid.ts';
import { HEADER } from './gridSelection.ts';

export interface GridFocus {
  /** The next drawing puts the focus into the grid, wherever it is now. */
  readonly want: () => void;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/** Keeps the browser's focus on the chosen place while the grid has it; nobody else's focus is taken. */
export function useGridFocus(table: RefObject<HTMLElement | null>, { plan, selection, editing }: Grid): GridFocus {
  const owns = useRef(false);
  const wants = useRef(false);
  const shown = useRef('');
  const { row, column } = selection.focus;
  const id = row === HEADER ? null : (plan.rows[row]?.id ?? null);
  const typing = editing !== null;
  const place = `${id} ${row} ${column}`;
  // After every drawing: a row that moves in the page loses the focus on the way.
  useLayoutEffect(() => {
    const take = owns.current || wants.current;
    wants.current = false;
    const moved = shown.current !== place;
    shown.current = place;
    if (!take || typing || !table.current) return;
    const cell = placeElement(table.current, id, column);
    if (!cell) return;
    if (cell !== document.activeElement && !cell.contains(document.activeElement)) cell.focus({ preventScroll: true });
    if (moved) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  return {
    want: () => {
      wants.current = true;
    },
    onFocus: () => {
      owns.current = true;
    },
    onBlur: ({ currentTarget, relatedTarget, target }) => {
      // A field that goes away with its editing is no leaving of the grid.
      if (currentTarget.contains(relatedTarget) || !target.isConnected) return;
      owns.current = false;
    },
  };
}

/** The element of a place; the header's without an id. */
export function placeElement(table: HTMLElement, rowId: string | null, column: number): HTMLElement | null {
  const row = rowId === null ? table.querySelector('.pg-head') : table.querySelector(`[data-row="${rowId}"]`);
  return row?.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? row?.querySelector<HTMLElement>('[data-column]') ?? null;
}
