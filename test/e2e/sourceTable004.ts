/** The table of a source of the shape of seed 004, and the two ways in which people copy such a table. */

/** Everything from the header of the table on, as it was scanned: cells between tabs, lines torn apart at the edges of pages. */
export function tableText(source: string): string {
  return source.slice(source.lastIndexOf('\n', source.indexOf('\t')) + 1);
}

/** The rows of the scan: cells, empty ones too. */
export function tableRows(source: string): readonly (readonly string[])[] {
  return tableText(source)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** Whether a row is one line over the full width. */
export function isSectionRow([first = '', ...others]: readonly string[]): boolean {
  return first !== '' && others.every((cell) => cell === '');
}

/** The table as a page of a word processor shows it: a section is a row of a single cell over the full width. */
export function tableHtml(source: string): string {
  const rows = tableRows(source);
  const width = rows[0]?.length ?? 0;
  const lines = rows.map((cells) =>
    isSectionRow(cells)
      ? `<tr><td colspan="${width}"><p>${escaped(cells[0] ?? '')}</p></td></tr>`
      : `<tr>${cells.map((cell) => `<td><p>${escaped(cell)}</p></td>`).join('')}</tr>`,
  );
  return `<table border="1"><tbody>${lines.join('\n')}</tbody></table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
