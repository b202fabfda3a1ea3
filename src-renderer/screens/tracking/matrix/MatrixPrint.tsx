import { createPortal } from 'react-dom';
import type { Matrix } from '../../../../src-shared/api/trackingApi.ts';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import { formatDate } from '../../../../src-shared/russian/dateWords.ts';
import { usePrinting } from '../../../preview/usePrinting.ts';
import { matrixRows } from './matrixCopy.ts';

/** The matrix as it is printed: A4 landscape, black on white, signs instead of colours, the head on every sheet. */
export function MatrixPrint({ matrix, year, today }: { readonly matrix: Matrix; readonly year: number; readonly today: PlainDate }) {
  if (!usePrinting()) return null;
  const [head = [], ...rows] = matrixRows(matrix, today);
  return createPortal(
    <div className="tracking-print tracking-print-wide">
      <h1>
        Исполнение поручений за {year} год на {formatDate(today, 'numeric')}
      </h1>
      <table>
        <thead>
          <tr>
            {head.map((word) => (
              <th key={word}>{word}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={matrix.rows[index]?.performer.key ?? ''}>
              {row.map((word, column) => (
                <td key={head[column]}>{word}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>Исполнено / всего. ! – есть просроченные, × – не исполнено, ● – срок в этом периоде, ✓ – всё исполнено.</p>
    </div>,
    document.body,
  );
}
