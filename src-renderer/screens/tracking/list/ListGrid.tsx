import { Button } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { AssignmentsSearch } from '../../../app/addresses.ts';
import { useAllowed, useSession } from '../../../app/session.ts';
import { useStable } from '../../../planGrid/useStable.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useKeys } from '../../../ui/useKeys.ts';
import { CellPanel } from '../panel/CellPanel.tsx';
import { useDeeds } from '../useDeeds.ts';
import { useTrackingFilter } from '../useTrackingFilter.ts';
import { ListFoot } from './ListFoot.tsx';
import { ListHead } from './ListHead.tsx';
import { ListRow } from './ListRow.tsx';
import { listKey, type ListCommand } from './listKeys.ts';
import { listLines, placesIn } from './listLines.ts';
import { chosenIds, extendTo, moveTo, NOTHING_TICKED, tickAll, tickNone, toggleAt, type ListSelection } from './listSelection.ts';
import { NoteDialog } from './NoteDialog.tsx';
import { PostponeDialog } from './PostponeDialog.tsx';
import type { ListSnapshot } from './useListSnapshot.ts';
import { useGroups } from './useGroups.ts';
import { useListRows } from './useListRows.ts';

import './list.css';

const ROW_HEIGHT = 28;
const COUNT = new Intl.NumberFormat('ru');

/** The lines of one snapshot: only what is seen is drawn, one line holds the focus, ticks and deeds by key. */
export function ListGrid({ snapshot }: { readonly snapshot: ListSnapshot }) {
  const { today } = useSession().info;
  const mayTrack = useAllowed('track');
  const { search, narrowed, set, clear } = useTrackingFilter();
  const groups = useGroups(snapshot.ids, search.grouped);
  const lines = useMemo(() => listLines(snapshot.ids, groups), [snapshot.ids, groups]);
  const { ids } = lines;
  const [selection, setSelection] = useState<ListSelection>(() => ({ ...NOTHING_TICKED, current: firstPlace(snapshot, search) }));
  const [asking, setAsking] = useState<'postpone' | 'note' | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- its answers are used in this component alone, which nobody memoizes
  const virtual = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    initialOffset: () => Math.max(0, lines.lineOf(selection.current) - 3) * ROW_HEIGHT,
    // The header stands before the lines and stays over them.
    scrollMargin: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const shown = virtual.getVirtualItems();
  const placesShown = placesIn(lines, shown[0]?.index ?? 0, shown.at(-1)?.index ?? -1);
  const seen = virtual.range;
  const placesSeen = placesIn(lines, seen?.startIndex ?? 0, seen?.endIndex ?? -1);
  const rows = useListRows(ids, placesShown[0] ?? 0, placesShown.at(-1) ?? -1);
  const deeds = useDeeds(snapshot.know);

  const go = (next: ListSelection): void => {
    setSelection(next);
    virtual.scrollToIndex(lines.lineOf(next.current));
    const id = ids[next.current];
    if (search.cell !== undefined && id !== undefined) set({ cell: id }, { replace: true });
  };
  const cells = (): { readonly ids: number[]; readonly seen: number } => {
    const chosen = [...chosenIds(selection, ids)];
    const versions = chosen.map((id) => rows.get(id)?.version);
    // What is drawn follows every change, so that is what was looked at; of the rest it is the list as a whole.
    const looked = versions.every((version) => version !== undefined) ? Math.max(snapshot.seen, ...versions) : snapshot.seen;
    return { ids: chosen, seen: looked };
  };
  const finish = (): void => {
    setAsking(null);
    setSelection(tickNone);
    scroller.current?.focus();
  };
  const run = (command: ListCommand): void => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    switch (command.kind) {
      case 'move': {
        const place = { by: selection.current + command.by, page: selection.current + command.by * page, first: 0, last: ids.length - 1 }[
          command.to
        ];
        return go((command.extend ? extendTo : moveTo)(selection, ids, place));
      }
      case 'all':
        return setSelection(tickAll(selection, ids));
      case 'toggle':
        return setSelection(toggleAt(selection, ids, selection.current));
      case 'escape':
        if (selection.ticked.size > 0) setSelection(tickNone);
        else if (search.cell !== undefined) set({ cell: undefined });
        return;
      case 'open':
        return set({ cell: ids[selection.current] });
      case 'close':
        if (!mayTrack) return;
        deeds.close(cells(), { outcome: command.outcome });
        return finish();
      case 'ask':
        if (mayTrack) setAsking(command.what);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const command = listKey(event);
    if (command === null) return;
    event.preventDefault();
    run(command);
  };
  const onPick = (place: number, event: MouseEvent): void => {
    scroller.current?.focus();
    if (event.shiftKey) go(extendTo(selection, ids, place));
    else if (event.ctrlKey) setSelection(toggleAt(selection, ids, place));
    else {
      setSelection(moveTo(selection, ids, place));
      set({ cell: ids[place] }, { replace: search.cell !== undefined });
    }
  };
  const onToday = (): void => go(moveTo(selection, ids, lines.placeOf(snapshot.today)));
  useKeys({ 'alt+T': onToday });
  const runStable = useStable(run);
  const pick = useStable(onPick);
  const tick = useStable((place: number) => setSelection(toggleAt(selection, ids, place)));
  const goToday = useStable(onToday);

  if (ids.length === 0) {
    return (
      <div className="card tracking-none">
        <EmptyState action={narrowed > 0 && <Button onClick={clear}>Показать все поручения</Button>}>
          {narrowed > 0
            ? 'По этому отбору поручений нет.'
            : 'Здесь появятся поручения: они возникают сами, когда подписан протокол, приказ или план со сроками.'}
        </EmptyState>
      </div>
    );
  }
  const current = ids[selection.current];
  return (
    <div className="tracking-split">
      <div className="tracking-list">
        {snapshot.outdated && (
          <div className="note tracking-news" role="status">
            Список изменился.{' '}
            <Button
              variant="subtle"
              onClick={() => {
                setSelection(tickNone);
                snapshot.renew();
              }}
            >
              Обновить
            </Button>
          </div>
        )}
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
          <ListHead
            all={selection.ticked.size > 0 && selection.ticked.size === ids.length}
            onAll={() => setSelection(selection.ticked.size === ids.length ? tickNone(selection) : tickAll(selection, ids))}
          />
          <div className="tracking-lines" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
            {shown.map(({ index, start }) => {
              const place = lines.placeAt(index);
              const id = place === null ? undefined : ids[place];
              if (place === null || id === undefined) {
                return (
                  <div
                    key={`group ${index}`}
                    className="tracking-group"
                    role="row"
                    aria-rowindex={index + 2}
                    style={{ top: start - ROW_HEIGHT }}
                  >
                    <div role="gridcell">{lines.titleAt(index)}</div>
                  </div>
                );
              }
              return (
                <ListRow
                  key={id}
                  id={id}
                  row={rows.get(id)}
                  line={index + 2}
                  top={start - ROW_HEIGHT}
                  today={today}
                  isCurrent={place === selection.current}
                  isTicked={selection.ticked.has(id)}
                  place={place}
                  onTick={tick}
                  onPick={pick}
                />
              );
            })}
          </div>
        </div>
        <div className="tracking-foot">
          <ListFoot ticked={selection.ticked.size} total={ids.length} mayTrack={mayTrack} run={runStable} onToday={goToday} />
          <span className="muted tracking-place">
            {COUNT.format((placesSeen[0] ?? 0) + 1)}–{COUNT.format((placesSeen.at(-1) ?? -1) + 1)} из {COUNT.format(ids.length)}
          </span>
        </div>
      </div>
      {search.cell !== undefined && (
        <CellPanel key={search.cell} id={search.cell} know={snapshot.know} onClose={() => set({ cell: undefined })} />
      )}
      {asking === 'postpone' && (
        <PostponeDialog
          count={cells().ids.length}
          onAnswer={(answer) => {
            deeds.postpone(cells(), answer);
            finish();
          }}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'note' && (
        <NoteDialog
          count={cells().ids.length}
          before={current === undefined || selection.ticked.size > 1 ? '' : (rows.get(current)?.note ?? '')}
          onAnswer={(note) => {
            deeds.note(cells(), note);
            finish();
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

/** Where a list begins: at the cell of the address, else at today; what lies wholly in the past at its first line. */
function firstPlace({ ids, today }: ListSnapshot, { cell, grouped }: AssignmentsSearch): number {
  if (cell !== undefined) return Math.max(0, ids.indexOf(cell));
  return grouped !== undefined || today >= ids.length ? 0 : today;
}
