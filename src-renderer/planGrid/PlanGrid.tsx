import { useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Client } from '../../src-shared/api/client.ts';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import type { ActionPlan } from '../../src-shared/documents/actionPlan.ts';
import { chord } from '../editor/chord.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { ColumnsPanel } from './ColumnsPanel.tsx';
import { DirectoryPopup } from './DirectoryPopup.tsx';
import type { GridCommand } from './gridCommand.ts';
import { GridHeader } from './GridHeader.tsx';
import { readGridKey, writesLetter, type ColumnKey, type GridKey } from './gridKeys.ts';
import { areaOf, HEADER } from './gridSelection.ts';
import { GridToolbar } from './GridToolbar.tsx';
import { PasteHere } from './PasteHere.tsx';
import { PastePreview } from './PastePreview.tsx';
import { planHeading } from './planHeading.ts';
import { PlanRowView, type RowState } from './PlanRowView.tsx';
import { useGrid } from './useGrid.ts';
import { useGridClipboard } from './useGridClipboard.ts';
import { rowsOnPage } from './rowsOnPage.ts';
import { placeElement, useGridFocus } from './useGridFocus.ts';
import { useGridMouse } from './useGridMouse.ts';
import { useStable } from './useStable.ts';
import './gridPanels.css';
import './planGrid.css';

export interface PlanGridProps {
  readonly plan: ActionPlan;
  /**
   * Every change: a new value that shares the rows it did not touch, where it happened («cell:<row>:<column>», «header:<column>»,
   * «rows», «columns», «widths», «range», «paste»), and whether it is typing on in that place (one undo step).
   */
  readonly onChange: (plan: ActionPlan, change: { readonly region: string; readonly typing: boolean }) => void;
  readonly client: Client;
  readonly readOnly?: boolean;
  /** The paper's date: gives deadlines their year. */
  readonly date: PlainDate | null;
  /** Says one sentence in the notice line. */
  readonly say: (text: string) => void;
  /** The accessible name. */
  readonly label: string;
  /** Whether derived numbers end with a point. */
  readonly numberDot?: boolean;
}

type Popup = { readonly kind: 'columnMenu' | 'directory'; readonly left: number; readonly top: number };
type Panel = 'columns' | 'pasteHere' | null;

/** Below this a column cannot be read; a plan of many columns scrolls sideways. */
const LEAST_COLUMN = 64;
const GRIP = 18;

/** The table of a plan: rows of wrapped text, ranges, clipboard, everything by keyboard. Undo is its host's. */
export function PlanGrid({ plan, onChange, client, readOnly = false, date, say, label, numberDot = true }: PlanGridProps) {
  const grid = useGrid({ plan, onChange, say, dot: numberDot });
  const table = useRef<HTMLDivElement>(null);
  const focus = useGridFocus(table, grid);
  const [popup, setPopup] = useState<Popup | null>(null);
  const [panel, setPanel] = useState<Panel>(null);
  const { selection, editing } = grid;
  const { row: activeRow, column: activeColumn } = selection.focus;
  const column = plan.columns[activeColumn];
  const heading = planHeading(plan);

  const run = (command: GridCommand): void => {
    focus.want();
    grid.run(command);
  };
  const clipboard = useGridClipboard(grid, run, { readOnly, say });
  const mouse = useGridMouse(grid, run, readOnly);
  const onType = useStable((text: string) => void grid.run({ do: 'type', text }));

  const openPopup = (kind: Popup['kind']): void => {
    const cell = table.current && placeElement(table.current, plan.rows[activeRow]?.id ?? null, activeColumn);
    const box = cell?.getBoundingClientRect();
    if (!box) return;
    const left = Math.max(4, Math.min(box.left, window.innerWidth - 340));
    setPopup({ kind, left, top: Math.min(box.bottom + 2, window.innerHeight - 300) });
  };
  const askDirectory = (): boolean => {
    const names = column?.meaning === 'audience' || column?.meaning === 'responsible';
    if (!names || plan.rows[activeRow]?.kind !== 'activity') return false;
    grid.run({ do: 'leave', rows: 0 });
    openPopup('directory');
    return true;
  };
  const closePopup = (): void => {
    focus.want();
    setPopup(null);
  };
  const closePanel = (): void => {
    focus.want();
    setPanel(null);
    clipboard.dismiss();
  };
  const onMenu = useStable((at: number) => {
    grid.run({ do: 'select', place: { row: HEADER, column: at }, extend: false });
    const box = table.current && placeElement(table.current, null, at)?.getBoundingClientRect();
    if (box) setPopup({ kind: 'columnMenu', left: Math.min(box.left, window.innerWidth - 300), top: box.bottom + 2 });
  });
  const onWidths = useStable((widths: ReadonlyMap<string, number>, done: boolean) => {
    if (done) grid.run({ do: 'setWidths', widths });
    else table.current?.style.setProperty('--pg-columns', tracks(plan.columns.map(({ id, width }) => widths.get(id) ?? width)));
  });

  const columnKey = (key: ColumnKey): void => {
    if (!column) return;
    if (key === 'left') run({ do: 'moveColumn', id: column.id, to: activeColumn - 1 });
    else if (key === 'right') run({ do: 'moveColumn', id: column.id, to: activeColumn + 1 });
    else if (key === 'remove') run({ do: 'removeColumn', id: column.id });
    else run({ do: 'stepWidth', id: column.id, direction: key === 'wider' ? 1 : -1 });
  };
  /** Whether the key was for the grid. */
  const press = (key: GridKey): boolean => {
    switch (key.do) {
      case 'directory':
        return askDirectory();
      case 'columnMenu':
        openPopup('columnMenu');
        return true;
      case 'columnKey':
        columnKey(key.key);
        return true;
      case 'page':
        run({ do: 'move', rows: key.step * rowsOnPage(table.current, plan.rows[activeRow]?.id), columns: 0, extend: key.extend });
        return true;
      case 'next':
        return goNext(key.step);
      default:
        run(key);
        return true;
    }
  };
  /** Tab at the end of the last row being typed begins a new one, as in Word; elsewhere it leaves the grid. */
  const goNext = (step: 1 | -1): boolean => {
    const outcome = grid.run({ do: 'next', step });
    if (outcome.selection) focus.want();
    else if (editing && step > 0) run({ do: 'newRow' });
    return outcome.selection !== undefined || editing !== null;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.nativeEvent.isComposing || event.target instanceof HTMLButtonElement) return;
    const native = event.nativeEvent;
    const key = readGridKey(chord(native), { editing: editing !== null, header: activeRow === HEADER });
    if (editing && chord(native) === 'Alt+Enter' && event.target instanceof HTMLTextAreaElement) {
      grid.run({ do: 'type', text: withBreak(event.target) });
      return stop(event);
    }
    if (event.key === '@' && !readOnly && askDirectory()) return stop(event);
    if (key && (!readOnly || isLook(key)) && press(key)) return stop(event);
    // The field is there before the browser writes the letter, so that it falls into it.
    if (!editing && !readOnly && !key && writesLetter(native)) flushSync(() => run({ do: 'edit', replacing: true }));
    return undefined;
  };

  const area = areaOf(selection);
  const editState = editing === null ? 'no' : editing.replacing ? 'replacing' : 'typing';
  const rowState = (at: number): RowState => {
    const chosen = at >= area.top && at <= area.bottom;
    return {
      left: chosen ? area.left : -1,
      right: chosen ? area.right : -1,
      active: at === activeRow ? activeColumn : -1,
      editing: at === activeRow ? editState : 'no',
      readOnly,
    };
  };
  return (
    <div className="pg">
      <div className="pg-bar">
        {!readOnly && (
          <GridToolbar
            onSection={plan.rows[activeRow]?.kind === 'section'}
            hasRows={activeRow !== HEADER}
            onCommand={run}
            onColumns={() => setPanel(panel === 'columns' ? null : 'columns')}
            onPaste={() => setPanel('pasteHere')}
          />
        )}
        {clipboard.waiting ? (
          <PastePreview
            plan={plan}
            table={clipboard.waiting.table}
            lines={activeRow === HEADER ? null : clipboard.waiting.lines}
            column={activeColumn}
            date={date}
            onInsert={(how) => {
              const { table: pasted } = clipboard.waiting ?? {};
              const row = how.mode === 'new' ? area.bottom + 1 : area.top;
              if (pasted) run({ do: 'insertPasted', table: pasted, choice: { ...how, row, column: activeColumn, dot: numberDot } });
              closePanel();
            }}
            onOneCell={() => {
              const text = clipboard.waiting?.lines ?? '';
              run({ do: 'write', range: { header: null, width: 1, rows: [{ kind: 'activity', cells: [{ text }] }] } });
              closePanel();
            }}
            onCancel={closePanel}
          />
        ) : panel === 'columns' ? (
          <ColumnsPanel plan={plan} onCommand={(command) => void grid.run(command)} onClose={closePanel} />
        ) : panel === 'pasteHere' ? (
          <PasteHere onPaste={clipboard.take} onCancel={closePanel} />
        ) : null}
      </div>
      <div
        ref={table}
        className={`pg-table${readOnly ? ' pg-locked' : ''}`}
        role="grid"
        aria-label={label}
        aria-readonly={readOnly}
        aria-multiselectable="true"
        aria-rowcount={plan.rows.length + 1}
        aria-colcount={plan.columns.length}
        style={{
          ['--pg-columns' as string]: tracks(plan.columns.map(({ width }) => width)),
          ['--pg-least' as string]: `${plan.columns.length * LEAST_COLUMN + GRIP}px`,
        }}
        onKeyDown={onKeyDown}
        onCopy={clipboard.onCopy}
        onCut={clipboard.onCut}
        onPaste={clipboard.onPaste}
        onFocus={focus.onFocus}
        onBlur={focus.onBlur}
        onContextMenu={(event) => {
          const head = event.target instanceof Element ? event.target.closest<HTMLElement>('.pg-head [data-column]') : null;
          if (!head || readOnly) return;
          event.preventDefault();
          onMenu(Number(head.dataset['column']));
        }}
        {...mouse.handlers}
      >
        <GridHeader
          columns={plan.columns}
          active={activeRow === HEADER ? activeColumn : -1}
          editing={activeRow === HEADER ? editState : 'no'}
          readOnly={readOnly}
          drop={mouse.dropColumn}
          onType={onType}
          onMenu={onMenu}
          onWidths={onWidths}
        />
        {plan.rows.map((row, at) => {
          const shown = grid.labels.get(row.id);
          return (
            <PlanRowView
              key={row.id}
              row={row}
              at={at}
              columns={plan.columns}
              label={shown?.text ?? ''}
              overtyped={shown?.auto === false}
              drop={mouse.dropBefore === at ? 'above' : mouse.dropBefore === plan.rows.length && at === plan.rows.length - 1 ? 'below' : ''}
              date={date}
              heading={heading}
              onType={onType}
              {...rowState(at)}
            />
          );
        })}
      </div>
      {plan.rows.length === 0 && (
        <p className="pg-empty">
          В плане пока нет строк. {readOnly ? '' : 'Ctrl+Enter – новая строка, Ctrl+V – таблица из Excel или Word.'}
        </p>
      )}
      {popup?.kind === 'columnMenu' && (
        <ColumnMenu
          plan={plan}
          at={activeColumn}
          place={{ left: popup.left, top: popup.top }}
          onCommand={run}
          onRename={() => {
            setPopup(null);
            run({ do: 'edit', replacing: false });
          }}
          onClose={closePopup}
        />
      )}
      {popup?.kind === 'directory' && (
        <DirectoryPopup
          client={client}
          title={column?.meaning === 'audience' ? 'Для кого' : 'Ответственный'}
          place={{ left: popup.left, top: popup.top }}
          onPick={(party) => {
            setPopup(null);
            run({ do: 'addParty', party });
          }}
          onClose={closePopup}
          say={say}
        />
      )}
    </div>
  );
}

function tracks(widths: readonly number[]): string {
  return widths.map((width) => `minmax(${LEAST_COLUMN}px, ${width}fr)`).join(' ');
}

const LOOKING: ReadonlySet<string> = new Set(['move', 'edge', 'next', 'collapse', 'selectAll', 'page']);

function isLook(key: GridKey): boolean {
  return LOOKING.has(key.do);
}

/** Chromium breaks a line in a field by Shift+Enter alone; spreadsheets taught Alt+Enter. */
function withBreak(field: HTMLTextAreaElement): string {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  return field.value;
}

function stop(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
