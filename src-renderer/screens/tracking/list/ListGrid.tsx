import { Button } from '@mantine/core';
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
import { listKey, type ListCommand } from './listKeys.ts';
import { listLines } from './listLines.ts';
import { chosenIds, extendTo, moveTo, NOTHING_TICKED, tickAll, tickNone, toggleAt, type ListSelection } from './listSelection.ts';
import { ListPrint } from './ListPrint.tsx';
import { NoteDialog } from './NoteDialog.tsx';
import { PostponeDialog } from './PostponeDialog.tsx';
import { ListScroller, type ListScrollerHandle } from './ListScroller.tsx';
import type { ListSnapshot } from './useListSnapshot.ts';
import { useListPrint } from './useListPrint.ts';
import { useGroups } from './useGroups.ts';

import './list.css';

/** The lines of one snapshot: only what is seen is drawn, one line holds the focus, ticks and deeds by key. */
export function ListGrid({ snapshot }: { readonly snapshot: ListSnapshot }) {
  const { today } = useSession().info;
  const mayTrack = useAllowed('track');
  const { search, filter, narrowed, set, clear } = useTrackingFilter();
  const groups = useGroups(snapshot.ids, search.grouped);
  const lines = useMemo(() => listLines(snapshot.ids, groups), [snapshot.ids, groups]);
  const { ids } = lines;
  const [selection, setSelection] = useState<ListSelection>(() => ({ ...NOTHING_TICKED, current: firstPlace(snapshot, search) }));
  const [asking, setAsking] = useState<Asking | null>(null);
  const scroller = useRef<ListScrollerHandle>(null);
  const deeds = useDeeds(snapshot.know);
  const printing = useListPrint(ids, filter);

  const go = (next: ListSelection): void => {
    setSelection(next);
    scroller.current?.showLine(lines.lineOf(next.current));
    const id = ids[next.current];
    if (search.cell !== undefined && id !== undefined) set({ cell: id }, { replace: true });
  };
  const cells = (): { readonly ids: number[]; readonly seen: number } => {
    const chosen = [...chosenIds(selection, ids)];
    const versions = chosen.map((id) => scroller.current?.rowOf(id)?.version);
    // What is drawn follows every change, so that is what was looked at; of the rest it is the list as a whole.
    const looked = versions.every((version) => version !== undefined) ? Math.max(snapshot.seen, ...versions) : snapshot.seen;
    return { ids: chosen, seen: looked };
  };
  const finish = (): void => {
    setAsking(null);
    setSelection(tickNone);
    scroller.current?.focus();
  };
  const askingOf = (what: Asking['what']): Asking => {
    const chosen = chosenIds(selection, ids);
    const [only] = chosen;
    const before = only === undefined || selection.ticked.size > 1 ? '' : (scroller.current?.rowOf(only)?.note ?? '');
    return { what, count: chosen.length, before };
  };
  const run = (command: ListCommand): void => {
    const page = scroller.current?.page() ?? 1;
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
      case 'undo':
        return deeds.undoLast();
      case 'pane':
        return focusPanel();
      case 'open':
        return set({ cell: ids[selection.current] });
      case 'close':
        if (!mayTrack) return;
        deeds.close(cells(), { outcome: command.outcome });
        return finish();
      case 'ask':
        if (mayTrack) setAsking(askingOf(command.what));
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
  useKeys({
    'mod+P': printing.print,
    'alt+T': onToday,
    F6: (event) => {
      if (event.target instanceof Element && event.target.closest('.cell-panel') !== null) scroller.current?.focus();
    },
  });
  const runStable = useStable(run);
  const pick = useStable(onPick);
  const tick = useStable((place: number) => {
    // The box itself must not keep the keys: scrolled away, its element shows another line.
    scroller.current?.focus();
    setSelection(toggleAt(selection, ids, place));
  });
  const tickEvery = useStable(() => setSelection(selection.ticked.size === ids.length ? tickNone(selection) : tickAll(selection, ids)));
  const key = useStable(onKeyDown);
  const goToday = useStable(onToday);
  const print = useStable(printing.print);

  const ticked = selection.ticked.size;
  const total = ids.length;
  const foot = useMemo(
    () => (
      <ListFoot
        ticked={ticked}
        total={total}
        mayTrack={mayTrack}
        run={runStable}
        onToday={goToday}
        onPrint={print}
        isPrinting={printing.pending}
      />
    ),
    [ticked, total, mayTrack, runStable, goToday, print, printing.pending],
  );

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
        <ListScroller
          handle={scroller}
          lines={lines}
          selection={selection}
          today={today}
          onKeyDown={key}
          onPick={pick}
          onTick={tick}
          onAll={tickEvery}
          foot={foot}
        />
      </div>
      {search.cell !== undefined && (
        <CellPanel key={search.cell} id={search.cell} know={snapshot.know} onClose={() => set({ cell: undefined })} />
      )}
      {printing.printed && <ListPrint list={printing.printed} lines={lines} today={today} />}
      {asking?.what === 'postpone' && (
        <PostponeDialog
          count={asking.count}
          onAnswer={(answer) => {
            deeds.postpone(cells(), answer);
            finish();
          }}
          onClose={() => setAsking(null)}
        />
      )}
      {asking?.what === 'note' && (
        <NoteDialog
          count={asking.count}
          before={asking.before}
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

/** F6: from the lines into the open panel; the panel itself leads back. */
function focusPanel(): void {
  const panel = document.querySelector<HTMLElement>('.cell-panel');
  (panel?.querySelector<HTMLElement>('button, input, textarea, a[href]') ?? panel)?.focus();
}

/** A dialog about the chosen cells. */
interface Asking {
  readonly what: 'postpone' | 'note';
  readonly count: number;
  /** The note of a single cell. */
  readonly before: string;
}

/** Where a list begins: at the cell of the address, else at today; what lies wholly in the past at its first line. */
function firstPlace({ ids, today }: ListSnapshot, { cell, grouped }: AssignmentsSearch): number {
  if (cell !== undefined) return Math.max(0, ids.indexOf(cell));
  return grouped !== undefined || today >= ids.length ? 0 : today;
}
