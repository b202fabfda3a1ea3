import { useEffect, useMemo, useRef, type MouseEvent, type Ref } from 'react';
import type { SourcePaper } from '../../../../src-shared/recognition/sourcePaper.ts';
import { useStable } from '../../../planGrid/useStable.ts';
import { chosenLines, isChosen, type LineSelection } from './lineSelection.ts';
import type { LineView } from './lineViews.ts';
import { sourceGroups, type SourceGroup } from './sourceGroups.ts';
import { keepInSight } from './keepInSight.ts';
import { lineId, RoleTag, SourceLineRow } from './SourceLineRow.tsx';
import './source.css';

export interface SourcePaneProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly paper: SourcePaper;
  readonly views: readonly LineView[];
  readonly selection: LineSelection;
  /** Places that are pointed at on the other side. */
  readonly lit: ReadonlySet<string>;
  readonly lost: number;
  readonly onSelect: (line: number, extend: boolean) => void;
  readonly onOver: (line: number | null) => void;
  /** The right button on a line. */
  readonly onMenu: () => void;
}

/** The source as it stands, line by line and table by table: lines are chosen here and told what they are. */
export function SourcePane({ ref, paper, views, selection, lit, lost, onSelect, onOver, onMenu }: SourcePaneProps) {
  const groups = useMemo(() => sourceGroups(paper, views), [paper, views]);
  const box = useRef<HTMLDivElement>(null);
  const press = useStable((line: number, event: MouseEvent) => {
    // The right button chooses what it is pressed on, but leaves a choice it is inside of.
    if (event.button === 2 && isChosen(selection, line)) return;
    onSelect(line, event.shiftKey);
  });
  const over = useStable((line: number, event: MouseEvent) => {
    if (event.buttons === 1) onSelect(line, true);
    else onOver(line);
  });
  useEffect(() => {
    return keepInSight(lineId(selection.head));
  }, [selection.head]);

  const row = (view: LineView, bare = false) => (
    <SourceLineRow
      key={view.line.at}
      view={view}
      bare={bare}
      chosen={isChosen(selection, view.line.at)}
      current={view.line.at === selection.head}
      lit={litIn(view, lit)}
      onPress={press}
      onOver={over}
    />
  );
  return (
    <div className="review-pane" ref={box}>
      <div className="review-pane-title">
        <h2>Источник</h2>
        {lost > 0 && (
          <span className="chip chip-today" title="Эти строки не войдут в документ и останутся только в исходном файле">
            без места: {lost}
          </span>
        )}
      </div>
      <div
        ref={ref}
        className="src"
        role="listbox"
        tabIndex={0}
        aria-label="Источник"
        aria-multiselectable
        aria-activedescendant={views.length > 0 ? lineId(selection.head) : undefined}
        onMouseLeave={() => onOver(null)}
        onContextMenu={(event) => {
          event.preventDefault();
          onMenu();
        }}
        onCopy={(event) => {
          event.preventDefault();
          event.clipboardData.setData(
            'text/plain',
            chosenLines(selection)
              .map((line) => views[line]?.line.words ?? '')
              .join('\n'),
          );
        }}
      >
        {groups.map((group) =>
          group.kind === 'line' ? row(group.view) : <SourceTable key={`table ${group.block}`} table={group} row={row} />,
        )}
      </div>
    </div>
  );
}

interface SourceTableProps {
  readonly table: Extract<SourceGroup, { kind: 'table' }>;
  readonly row: (view: LineView, bare: boolean) => React.ReactNode;
}

/** A table of the source by its own columns; for a screen reader its lines stand in the one list with all others. */
function SourceTable({ table, row }: SourceTableProps) {
  const columns = `var(--src-gutter) ${table.template}`;
  return (
    <div className={table.ruled ? 'src-table src-ruled' : 'src-table'} role="presentation">
      {table.rows.map(({ row: at, cells }) => {
        const first = cells[0]?.views[0];
        return (
          <div key={at} className="src-table-row" role="presentation" style={{ gridTemplateColumns: columns }}>
            {first && <RoleTag view={first} />}
            {cells.map(({ column, span, views }) => (
              <div key={column} className="src-cell" role="presentation" style={{ gridColumn: `${column + 2} / span ${span}` }}>
                {views.map((view) => row(view, true))}
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}

function litIn(view: LineView, lit: ReadonlySet<string>): string {
  if (lit.size === 0) return '';
  return [...new Set(view.segments.flatMap(({ place }) => (place !== null && lit.has(place) ? [place] : [])))].join(' ');
}
