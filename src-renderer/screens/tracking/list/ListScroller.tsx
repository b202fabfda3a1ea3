import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useImperativeHandle, useRef, type KeyboardEvent, type MouseEvent, type ReactNode, type Ref } from 'react';
import type { TrackingRow } from '../../../../src-shared/api/trackingRow.ts';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import { placesIn, type ListLines } from './listLines.ts';
import { ListHead } from './ListHead.tsx';
import { ListRow } from './ListRow.tsx';
import type { ListSelection } from './listSelection.ts';
import { useListRows } from './useListRows.ts';

const ROW_HEIGHT = 28;
/** Lines drawn beyond each edge: two notches of a wheel are there before they are seen. */
const OVERSCAN = 8;
/** Elements come in so many more than are seen, so that a line more or less does not move all of them. */
const SLOTS = 16;
const COUNT = new Intl.NumberFormat('ru');

/** What the list may ask of what is drawn of it. */
export interface ListScrollerHandle {
  focus(): void;
  showLine(line: number): void;
  /** How many lines a page is. */
  page(): number;
  /** A row that is drawn, or was a moment ago. */
  rowOf(id: number): TrackingRow | undefined;
}

export interface ListScrollerProps {
  readonly handle: Ref<ListScrollerHandle>;
  readonly lines: ListLines;
  readonly selection: ListSelection;
  readonly today: PlainDate;
  /** The same function for every drawing. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPick: (place: number, event: MouseEvent) => void;
  readonly onTick: (place: number) => void;
  readonly onAll: () => void;
  readonly foot: ReactNode;
}

/**
 * The lines that are seen, and where they stand among all. It alone is drawn at every frame of scrolling: what stands around
 * it (keys, dialogs, the panel) is not.
 */
export const ListScroller = memo(function ListScroller(props: ListScrollerProps) {
  const { handle, lines, selection, today, onKeyDown, onPick, onTick, onAll, foot } = props;
  const { ids } = lines;
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- its answers are used in this component alone, whose memo looks at its props
  const virtual = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    initialOffset: () => Math.max(0, lines.lineOf(selection.current) - 3) * ROW_HEIGHT,
    // The header stands before the lines and stays over them.
    scrollMargin: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const shown = virtual.getVirtualItems();
  const placesShown = placesIn(lines, shown[0]?.index ?? 0, shown.at(-1)?.index ?? -1);
  const rows = useListRows(ids, placesShown[0] ?? 0, placesShown.at(-1) ?? -1);
  const seen = virtual.range;
  const placesSeen = placesIn(lines, seen?.startIndex ?? 0, seen?.endIndex ?? -1);
  useImperativeHandle(handle, () => ({
    focus: () => scroller.current?.focus(),
    showLine: (line) => virtual.scrollToIndex(line),
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2),
    rowOf: (id) => rows.get(id),
  }));
  const slots = Math.ceil((shown.length + 1) / SLOTS) * SLOTS;
  const current = ids[selection.current];
  return (
    <div className="tracking-list-body">
      <div
        ref={scroller}
        className="tracking-scroll"
        role="grid"
        tabIndex={0}
        aria-label="Поручения"
        aria-rowcount={lines.count + 1}
        aria-multiselectable
        aria-activedescendant={current === undefined ? undefined : `cell-${current}`}
        onKeyDown={onKeyDown}
      >
        <ListHead all={selection.ticked.size > 0 && selection.ticked.size === ids.length} onAll={onAll} />
        <div
          className={virtual.isScrolling ? 'tracking-lines tracking-moving' : 'tracking-lines'}
          role="rowgroup"
          style={{ height: virtual.getTotalSize() }}
        >
          {shown.map(({ index, start }) => {
            const place = lines.placeAt(index);
            const id = place === null ? undefined : ids[place];
            const top = start - ROW_HEIGHT;
            // An element that leaves at one edge is the one that comes in at the other: filling it anew costs less than making it.
            const slot = index % slots;
            if (place === null || id === undefined) {
              return (
                <div key={slot} className="tracking-group" role="row" aria-rowindex={index + 2} style={{ top }}>
                  <div role="gridcell">{lines.titleAt(index)}</div>
                </div>
              );
            }
            return (
              <ListRow
                key={slot}
                id={id}
                row={rows.get(id)}
                line={index + 2}
                top={top}
                today={today}
                isCurrent={place === selection.current}
                isTicked={selection.ticked.has(id)}
                place={place}
                onTick={onTick}
                onPick={onPick}
              />
            );
          })}
        </div>
      </div>
      <div className="tracking-foot">
        {foot}
        <span className="muted tracking-place">
          {COUNT.format((placesSeen[0] ?? 0) + 1)}–{COUNT.format((placesSeen.at(-1) ?? -1) + 1)} из {COUNT.format(ids.length)}
        </span>
      </div>
    </div>
  );
});
