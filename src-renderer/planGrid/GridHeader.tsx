import { memo, type DragEvent, type PointerEvent } from 'react';
import type { Id } from '../../src-shared/base/id.ts';
import type { PlanColumn } from '../../src-shared/documents/actionPlan.ts';
import { CellEditor } from './CellEditor.tsx';
import { shortTitle } from './columnCommands.ts';
import { MEANING_WORDS, readMeaning } from '../../src-shared/recognition/plan/columnMeanings.ts';

export interface GridHeaderProps {
  readonly columns: readonly PlanColumn[];
  /** The column with the focus; −1 when it is in a row. */
  readonly active: number;
  readonly editing: 'no' | 'typing' | 'replacing';
  readonly readOnly: boolean;
  readonly onType: (text: string) => void;
  /** Where a dragged column would land; −1 while none is dragged. */
  readonly drop: number;
  readonly onMenu: (column: number) => void;
  /** While the edge of a column is dragged: live widths, then the last ones to keep. */
  readonly onWidths: (widths: ReadonlyMap<Id, number>, done: boolean) => void;
}

/** The header row: names, what each column means, its menu and the edge that sets its width. */
export const GridHeader = memo(function GridHeader({
  columns,
  active,
  editing,
  readOnly,
  drop,
  onType,
  onMenu,
  onWidths,
}: GridHeaderProps) {
  return (
    <div role="row" className="pg-row pg-head" aria-rowindex={1}>
      <span className="pg-grip" aria-hidden="true" />
      {columns.map((column, at) => (
        <div
          key={column.id}
          role="columnheader"
          className={`pg-cell pg-head-cell${at === active ? ' pg-here pg-chosen' : ''}${at === drop ? ' pg-drop-here' : ''}`}
          data-column={at}
          aria-colindex={at + 1}
          tabIndex={at === active ? 0 : -1}
          draggable={!readOnly && !(at === active && editing !== 'no')}
        >
          {at === active && editing !== 'no' ? (
            <CellEditor value={column.title} label="Название столбца" replace={editing === 'replacing'} onType={onType} />
          ) : (
            <span className="pg-title">{column.title}</span>
          )}
          <Meaning column={column} />
          {!readOnly && (
            <button
              type="button"
              className="pg-menu-button"
              tabIndex={-1}
              aria-label={`Столбец «${shortTitle(column)}»: действия`}
              title="Действия со столбцом (F4)"
              onClick={() => onMenu(at)}
            >
              ▾
            </button>
          )}
          {!readOnly && <Edge columns={columns} at={at} onWidths={onWidths} />}
        </div>
      ))}
    </div>
  );
});

/** What the column holds, where its name does not say so itself. */
function Meaning({ column: { meaning, title } }: { readonly column: PlanColumn }) {
  if (meaning === (readMeaning(title) ?? 'free')) return null;
  return <span className="pg-meaning">{MEANING_WORDS[meaning]}</span>;
}

interface EdgeProps extends Pick<GridHeaderProps, 'columns' | 'onWidths'> {
  readonly at: number;
}

/** Drawing the edge takes from the next column what this one gains; the last edge takes from the one before it. */
function Edge({ columns, at, onWidths }: EdgeProps) {
  const left = at === columns.length - 1 ? columns[at - 1] : columns[at];
  const right = at === columns.length - 1 ? columns[at] : columns[at + 1];
  if (!left || !right || at === columns.length - 1) return null;
  const begin = (event: PointerEvent<HTMLSpanElement>): void => {
    event.preventDefault();
    event.stopPropagation();
    const edge = event.currentTarget;
    const own = edge.parentElement?.getBoundingClientRect().width ?? 1;
    const unit = left.width / Math.max(1, own);
    const start = event.clientX;
    const both = left.width + right.width;
    const widthsAt = (x: number): ReadonlyMap<Id, number> => {
      const wanted = left.width + (x - start) * unit;
      const fitting = Math.max(both * 0.08, Math.min(both * 0.92, wanted));
      return new Map([
        [left.id, fitting],
        [right.id, both - fitting],
      ]);
    };
    edge.setPointerCapture(event.pointerId);
    let widths: ReadonlyMap<Id, number> | null = null;
    const drag = (moved: globalThis.PointerEvent): void => {
      widths = widthsAt(moved.clientX);
      onWidths(widths, false);
    };
    const end = (): void => {
      edge.removeEventListener('pointermove', drag);
      if (widths) onWidths(widths, true);
    };
    edge.addEventListener('pointermove', drag);
    edge.addEventListener('lostpointercapture', end, { once: true });
  };
  return <span className="pg-edge" draggable onDragStart={keepStill} onPointerDown={begin} aria-hidden="true" />;
}

/** Drawing the edge is no dragging of the column. */
function keepStill(event: DragEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
