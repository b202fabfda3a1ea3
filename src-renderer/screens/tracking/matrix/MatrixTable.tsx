import { useRef, useState, type KeyboardEvent } from 'react';
import type { Matrix } from '../../../../src-shared/api/trackingApi.ts';
import type { Figures } from '../../../../src-shared/api/trackingRow.ts';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import { periodTitle } from '../../../../src-shared/tracking/periodTitle.ts';
import { cellLabel, cellText, cellTone, percentText } from './matrixCell.ts';
import { periodWords } from './periodDays.ts';

/** What of the matrix is opened: `null` stands for all performers, `null` for the whole year. */
export interface MatrixPlace {
  readonly performer: string | null;
  readonly period: string | null;
}

export interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly year: number;
  readonly today: PlainDate;
  readonly onOpen: (place: MatrixPlace) => void;
}

/** Performer by period: one button a cell, one of them in the tab order, arrows go from cell to cell. */
export function MatrixTable({ matrix, year, today, onOpen }: MatrixTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const lastRow = matrix.rows.length;
  const lastColumn = matrix.columns.length;
  const current = { row: Math.min(at.row, lastRow), column: Math.min(at.column, lastColumn) };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    const next = stepOf(event, current, lastRow, lastColumn);
    if (next === null) return;
    event.preventDefault();
    const place = { row: clamp(next.row, lastRow), column: clamp(next.column, lastColumn) };
    setAt(place);
    table.current?.querySelector<HTMLElement>(`[data-cell="${place.row}:${place.column}"]`)?.focus();
  };
  const row = (index: number, performer: string | null, name: string, cells: readonly (Figures | null)[], sum: Figures) => {
    const button = (column: number, period: string | null, text: string, label: string, tone: string) => (
      <button
        type="button"
        data-cell={`${index}:${column}`}
        tabIndex={index === current.row && column === current.column ? 0 : -1}
        className={`matrix-cell matrix-${tone}`}
        aria-label={label}
        onFocus={() => setAt({ row: index, column })}
        onClick={() => onOpen({ performer, period })}
      >
        {text}
      </button>
    );
    return (
      <tr key={performer ?? ''} className={performer === null ? 'matrix-sums' : undefined}>
        <th scope="row" title={name}>
          {name}
        </th>
        {cells.map((figures, column) => {
          const period = matrix.columns[column] ?? '';
          const tone = cellTone(figures, period, today);
          return (
            <td key={period}>{button(column, period, cellText(figures, tone), cellLabel(name, periodWords(period), figures), tone)}</td>
          );
        })}
        <td>{button(lastColumn, null, percentText(sum), cellLabel(name, `${year} год`, sum), 'sum')}</td>
      </tr>
    );
  };

  return (
    <table ref={table} className="matrix" role="grid" aria-label={`Исполнение за ${year} год`} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col">Исполнитель</th>
          {matrix.columns.map((period) => (
            <th key={period} scope="col" abbr={periodWords(period)}>
              {periodTitle(period)}
            </th>
          ))}
          <th scope="col">Итог</th>
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map(({ performer, cells, sum }, index) => row(index, performer.key, performer.text, cells, sum))}
        {row(
          lastRow,
          null,
          'Всего',
          matrix.sums.map((sum) => (sum.total === 0 ? null : sum)),
          matrix.sum,
        )}
      </tbody>
    </table>
  );
}

interface At {
  readonly row: number;
  readonly column: number;
}

const SCREENFUL = 15;

function stepOf({ code, ctrlKey }: KeyboardEvent, { row, column }: At, lastRow: number, lastColumn: number): At | null {
  switch (code) {
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'PageUp':
      return { row: row - SCREENFUL, column };
    case 'PageDown':
      return { row: row + SCREENFUL, column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? lastRow : row, column: lastColumn };
    default:
      return null;
  }
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(last, value));
}
