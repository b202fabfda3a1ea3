import { createPortal } from 'react-dom';
import type { TrackingRow } from '../../../../src-shared/api/trackingRow.ts';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import { formatDate } from '../../../../src-shared/russian/dateWords.ts';
import { paperName } from '../paperName.ts';
import type { ListLines } from './listLines.ts';
import { printedDue, printedState } from './printedState.ts';
import type { PrintedList } from './readForPrint.ts';
import '../trackingPrint.css';

const COUNT = new Intl.NumberFormat('ru');
const HEAD = ['№', 'Срок', 'Состояние', 'Поручение', 'Исполнитель', 'Документ, пункт', 'Ответственный'] as const;

export interface ListPrintProps {
  readonly list: PrintedList;
  /** The order and the groups of the screen. */
  readonly lines: ListLines;
  readonly today: PlainDate;
}

/** The whole list as it is printed: A4 landscape, black on white, states in words, the head on every sheet. */
export function ListPrint({ list: { rows, about }, lines, today }: ListPrintProps) {
  return createPortal(
    <div className="tracking-print tracking-print-wide tracking-print-list">
      <h1>
        Поручения на {formatDate(today, 'numeric')}: {COUNT.format(rows.size)}
      </h1>
      <p>{about}</p>
      <table>
        <thead>
          <tr>
            {HEAD.map((word) => (
              <th key={word}>{word}</th>
            ))}
          </tr>
        </thead>
        <tbody>{printedLines(lines, rows, today)}</tbody>
      </table>
    </div>,
    document.body,
  );
}

/** Titles of groups and rows in their order, the rows numbered through. */
function printedLines(lines: ListLines, rows: PrintedList['rows'], today: PlainDate) {
  let number = 0;
  return Array.from({ length: lines.count }, (_, line) => {
    const place = lines.placeAt(line);
    if (place === null) {
      return (
        <tr key={`title ${line}`}>
          <th colSpan={HEAD.length}>{lines.titleAt(line)}</th>
        </tr>
      );
    }
    const row = rows.get(lines.ids[place] ?? -1);
    if (row === undefined) return null;
    number += 1;
    return <PrintedRow key={row.id} row={row} number={number} today={today} />;
  });
}

function PrintedRow({ row, number, today }: { readonly row: TrackingRow; readonly number: number; readonly today: PlainDate }) {
  return (
    <tr>
      <td>{number}</td>
      <td>{printedDue(row)}</td>
      <td>{printedState(row, today)}</td>
      <td>
        {row.text}
        {row.note !== '' && <p>Примечание: {row.note}</p>}
      </td>
      <td>{row.performer.text}</td>
      <td>
        {paperName(row.paper)}
        {row.label !== '' && `, п.\u00a0${row.label.replace(/\.$/, '')}`}
      </td>
      <td>{row.responsible.map(({ text }) => text).join(', ')}</td>
    </tr>
  );
}
