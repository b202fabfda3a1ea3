import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { DocumentRow } from '../../src-shared/api/documentApi.ts';
import { KIND_WORDS } from '../../src-shared/documents/kinds.ts';
import { formatDate } from '../../src-shared/russian/dateWords.ts';
import { useRead } from '../app/queries.ts';
import { useSession } from '../app/session.ts';
import { StateChip } from '../ui/StateChip.tsx';
import { whenText } from '../ui/when.ts';
import { ExecutionBar } from './ExecutionBar.tsx';

export interface DocumentTableProps {
  readonly rows: readonly DocumentRow[];
  readonly trashed: boolean;
  readonly onTrash: ((row: DocumentRow) => void) | undefined;
  readonly onRestore: ((row: DocumentRow) => void) | undefined;
}

/** One paper a line; one line holds the focus, arrows move it. */
export function DocumentTable({ rows, trashed, onTrash, onRestore }: DocumentTableProps) {
  const { info } = useSession();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const current = Math.min(chosen, rows.length - 1);
  const figures = useRead('tracking.figuresOf', { documents: rows.map(({ id }) => id) }, { enabled: !trashed && rows.length > 0 }).data;
  const execution = (id: string) => {
    const found = figures?.find((one) => one.id === id);
    return found && <ExecutionBar figures={found.figures} />;
  };
  const open = (row: DocumentRow): void => void navigate({ to: '/documents/$id', params: { id: row.id } });
  const go = (index: number): void => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setChosen(next);
    body.current?.querySelectorAll<HTMLElement>('tr')[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, row: DocumentRow): void => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey) return;
    const act = rowKeys({ go, current, last: rows.length - 1 })[event.code];
    if (act) act();
    else if (event.code === 'Enter' && !trashed) open(row);
    else if (event.code === 'Delete' && !trashed && onTrash) onTrash(row);
    else return;
    event.preventDefault();
  };

  return (
    <div className="documents-scroll">
      <table className="table" role="grid" aria-label={trashed ? 'Корзина' : 'Документы'} aria-rowcount={rows.length}>
        <thead>
          <tr>
            <th className="num">№</th>
            <th className="date">Дата</th>
            <th className="kind">Вид</th>
            <th>Заголовок</th>
            <th className="state">Состояние</th>
            {!trashed && <th className="execution-column">Исполнение</th>}
            <th className="changed">Изменён</th>
            {trashed && <th className="act">Действие</th>}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, index) => (
            <tr
              key={row.id}
              tabIndex={index === current ? 0 : -1}
              aria-selected={index === current}
              onFocus={() => setChosen(index)}
              onClick={() => (trashed ? setChosen(index) : open(row))}
              onKeyDown={(event) => onKeyDown(event, row)}
            >
              <td>{row.number ?? '–'}</td>
              <td className={row.date === null ? 'muted' : undefined}>{dateText(row.date ?? row.meetingDate)}</td>
              <td>{KIND_WORDS[row.kind]}</td>
              <td title={row.title}>{row.title || 'Без названия'}</td>
              <td>
                <StateChip kind={row.kind} state={row.state} returned={row.remark !== null} />
              </td>
              {!trashed && <td>{execution(row.id)}</td>}
              <td title={row.updatedBy}>
                {whenText(row.updatedAt, info.today)}
                {row.updatedBy && <span className="muted"> · {row.updatedBy}</span>}
              </td>
              {trashed && <td>{onRestore && <Button onClick={() => onRestore(row)}>Вернуть</Button>}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Place {
  readonly go: (index: number) => void;
  readonly current: number;
  readonly last: number;
}

const SCREENFUL = 20;

function rowKeys({ go, current, last }: Place): Readonly<Record<string, () => void>> {
  return {
    ArrowDown: () => go(current + 1),
    ArrowUp: () => go(current - 1),
    PageDown: () => go(current + SCREENFUL),
    PageUp: () => go(current - SCREENFUL),
    Home: () => go(0),
    End: () => go(last),
  };
}

/** A draft has no registration date yet: the day of its meeting stands there in grey. */
function dateText(date: string | null): string {
  return date === null ? '–' : formatDate(date, 'numeric');
}
