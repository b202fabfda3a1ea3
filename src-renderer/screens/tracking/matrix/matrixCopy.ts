import type { Matrix } from '../../../../src-shared/api/trackingApi.ts';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import { periodTitle } from '../../../../src-shared/tracking/periodTitle.ts';
import { cellText, cellTone, percentText } from './matrixCell.ts';

/** The matrix as rows of words: the head first, the sums last. */
export function matrixRows(matrix: Matrix, today: PlainDate): readonly (readonly string[])[] {
  const words = (figures: Matrix['rows'][number]['cells']): readonly string[] =>
    figures.map((one, index) => cellText(one, cellTone(one, matrix.columns[index] ?? '', today)));
  return [
    ['Исполнитель', ...matrix.columns.map(periodTitle), 'Итог'],
    ...matrix.rows.map(({ performer, cells, sum }) => [performer.text, ...words(cells), percentText(sum)]),
    ['Всего', ...words(matrix.sums.map((sum) => (sum.total === 0 ? null : sum))), percentText(matrix.sum)],
  ];
}

/** The matrix for the clipboard: a table for Word and Excel, tabs and line breaks for everything else. */
export function matrixCopy(matrix: Matrix, today: PlainDate): { readonly html: string; readonly text: string } {
  const rows = matrixRows(matrix, today);
  // As text: Excel takes «3/4» for the third of April. The leading apostrophe would be seen in Word, this is not.
  const cell = (text: string, index: number): string =>
    index === 0 ? `<td>${escaped(text)}</td>` : `<td style="mso-number-format:'\\@'">${escaped(text)}</td>`;
  return {
    html: `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`,
    text: rows.map((row) => row.map((text) => text.replaceAll(/\s+/g, ' ')).join('\t')).join('\n'),
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
