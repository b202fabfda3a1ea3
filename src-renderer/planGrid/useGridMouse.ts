import { useRef, useState, type DragEvent, type MouseEvent } from 'react';
import type { GridCommand } from './gridCommand.ts';
import { HEADER, rowsOf, type Place } from './gridSelection.ts';
import type { Grid } from './useGrid.ts';

export interface GridMouse {
  /** Where dragged rows would land: before this row; `null` while no row is dragged. */
  readonly dropBefore: number | null;
  /** Where a dragged column would land; −1 while none is dragged. */
  readonly dropColumn: number;
  readonly handlers: {
    readonly onMouseDown: (event: MouseEvent) => void;
    readonly onMouseOver: (event: MouseEvent) => void;
    readonly onDoubleClick: (event: MouseEvent) => void;
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  };
}

/** Choosing by click and by drawing over cells; rows are dragged by number or grip, columns by their header. */
export function useGridMouse({ plan, selection, editing }: Grid, run: (command: GridCommand) => void, readOnly: boolean): GridMouse {
  const drawing = useRef(false);
  const [dropBefore, setDropBefore] = useState<number | null>(null);
  const [dragged, setDragged] = useState<{ readonly id: string; readonly to: number } | null>(null);
  const find = (target: EventTarget): Found | null => foundAt(target, (id) => plan.rows.findIndex((row) => row.id === id));
  const chosenRows = rowsOf(selection);
  const isChosenRow = (row: number): boolean => chosenRows !== null && row >= chosenRows[0] && row <= chosenRows[1];
  const hereEdited = ({ row, column }: Found): boolean =>
    editing !== null && row === selection.focus.row && (column === selection.focus.column || plan.rows[row]?.kind === 'section');
  const end = (): void => {
    setDropBefore(null);
    setDragged(null);
  };
  return {
    dropBefore,
    dropColumn: dragged?.to ?? -1,
    handlers: {
      onMouseDown(event) {
        const found = find(event.target);
        if (!found || event.button !== 0 || isField(event.target) || hereEdited(found)) return;
        const { row, column, grip } = found;
        const movable = grip || row === HEADER || plan.columns[column]?.meaning === 'number';
        if (!event.shiftKey && movable && row !== HEADER && isChosenRow(row) && chosenRows !== null && chosenRows[0] !== chosenRows[1])
          return;
        if (grip && row !== HEADER)
          return run({ do: 'selectRows', from: event.shiftKey ? Math.min(row, selection.anchor.row) : row, to: row });
        drawing.current = !movable;
        return run({ do: 'select', place: { row, column }, extend: event.shiftKey && row !== HEADER });
      },
      onMouseOver(event) {
        if ((event.buttons & 1) === 0) drawing.current = false;
        if (!drawing.current || editing) return;
        const found = find(event.target);
        if (!found || found.row === HEADER) return;
        const place: Place = plan.rows[found.row]?.kind === 'section' ? { row: found.row, column: selection.focus.column } : found;
        run({ do: 'select', place, extend: true });
      },
      onDoubleClick(event) {
        const found = find(event.target);
        if (found && !found.grip && !readOnly && !isField(event.target)) run({ do: 'edit', replacing: false });
      },
      onDragStart(event) {
        const found = find(event.target);
        if (!found || readOnly) return;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('application/x-plan', '');
        if (found.row === HEADER) {
          setDragged({ id: plan.columns[found.column]?.id ?? '', to: found.column });
          return;
        }
        if (!isChosenRow(found.row)) run({ do: 'selectRows', from: found.row, to: found.row });
        setDropBefore(found.row);
      },
      onDragOver(event) {
        const found = find(event.target);
        if (!found || (dropBefore === null && !dragged)) return;
        event.preventDefault();
        if (dragged) setDragged({ ...dragged, to: found.column });
        else setDropBefore(rowAt(event, found));
      },
      onDrop(event) {
        if (dropBefore === null && !dragged) return;
        event.preventDefault();
        // Where it is let go counts: what was drawn last may lag behind a quick hand.
        const found = find(event.target);
        if (dragged) run({ do: 'moveColumn', id: dragged.id, to: found?.column ?? dragged.to });
        else if (dropBefore !== null) run({ do: 'dropRows', before: found ? rowAt(event, found) : dropBefore });
        end();
      },
      onDragEnd: end,
    },
  };
}

/** Before which row something let go here would stand. */
function rowAt(event: DragEvent, found: Found): number {
  const box = rowElement(event.target)?.getBoundingClientRect();
  const below = box !== undefined && event.clientY > box.top + box.height / 2;
  return Math.max(0, found.row + (below ? 1 : 0));
}

interface Found extends Place {
  readonly grip: boolean;
}

function foundAt(target: EventTarget, indexOf: (id: string) => number): Found | null {
  if (!(target instanceof Element)) return null;
  const row = rowElement(target);
  const place = target.closest('[data-column], [data-grip]');
  if (!row || !place || !(place instanceof HTMLElement) || !(row instanceof HTMLElement)) return null;
  const id = row.dataset['row'];
  const at = id === undefined ? HEADER : indexOf(id);
  return { row: at, column: Number(place.dataset['column'] ?? 0), grip: 'grip' in place.dataset };
}

function rowElement(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('.pg-row') : null;
}

function isField(target: EventTarget): boolean {
  return target instanceof Element && target.closest('textarea, button') !== null;
}
