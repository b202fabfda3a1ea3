import { memo, useRef, useState, type KeyboardEvent } from 'react';
import type { OutlineRow } from './outlineRow.ts';

export interface OutlineProps {
  readonly rows: readonly OutlineRow[];
  readonly here: string | null;
  readonly onGo: (row: OutlineRow) => void;
}

/** The parts of the paper as a tree: the second way in for those who do not see the sheet. */
export const Outline = memo(function Outline({ rows, here, onGo }: OutlineProps) {
  const [at, setAt] = useState(0);
  const host = useRef<HTMLDivElement>(null);
  const focusRow = (index: number): void => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setAt(next);
    host.current?.querySelectorAll<HTMLElement>('[role="treeitem"]')[next]?.focus();
  };
  const keyDown = (event: KeyboardEvent): void => {
    const row = rows[at];
    const moves: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
    const to = moves[event.code];
    if (to !== undefined) focusRow(to);
    else if ((event.code === 'Enter' || event.code === 'Space') && row) onGo(row);
    else return;
    event.preventDefault();
  };
  return (
    <nav className="pe-outline" aria-label="Структура">
      <h2 className="pe-panel-title">
        Структура <span className="pe-muted">F6</span>
      </h2>
      <div ref={host} role="tree" aria-label="Части документа" onKeyDown={keyDown}>
        {rows.map((row, index) => (
          <div
            key={row.id}
            role="treeitem"
            aria-level={row.level}
            aria-selected={row.id === here}
            tabIndex={index === at ? 0 : -1}
            className={`pe-outline-row pe-outline-${row.level}${row.id === here ? ' pe-outline-here' : ''}`}
            onFocus={() => setAt(index)}
            onClick={() => onGo(row)}
          >
            <span className="pe-outline-name">{row.title}</span>
            <span className="pe-outline-note">{row.note}</span>
            <Sign row={row} />
          </div>
        ))}
      </div>
    </nav>
  );
});

/** «!» says what is missing when it is pointed at; what nobody began yet is neither good nor bad. */
function Sign({ row: { holes, blank } }: { readonly row: OutlineRow }) {
  const [className, sign] = holes.length > 0 ? ['pe-outline-hole', '!'] : blank ? ['pe-outline-blank', '–'] : ['pe-outline-done', '✓'];
  const title = holes.length > 0 ? holes.join('\n') : blank ? 'Ещё не начато' : 'Заполнено';
  return (
    <>
      <span className={className} title={title} aria-hidden="true">
        {sign}
      </span>
      {holes.length > 0 && <span className="pe-spoken">{`, не заполнено: ${holes.length}`}</span>}
    </>
  );
}
