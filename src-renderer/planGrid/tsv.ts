/** Tab-separated text as spreadsheets put it on the clipboard: a cell with a tab or a line end stands in quotes. */

/** Reads rows of cells. A quote that opens nothing is a character: papers are full of straight quotes. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : null;
    const end = quoted?.end ?? endOfCell(text, at);
    row.push(quoted?.cell ?? text.slice(at, end));
    if (text[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  // The last line end closes a row and opens none.
  if (rows.length > 0 && rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === '') rows.pop();
  return rows;
}

/** The reverse of `readTsv`: lines end as Windows programs expect it. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(writeCell).join('\t')).join('\r\n');
}

function writeCell(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell in quotes, inner quotes doubled; `null` where the quote only begins the words. */
function readQuoted(text: string, start: number): { readonly cell: string; readonly end: number } | null {
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    if (text[close + 1] !== '"') {
      const after = text[close + 1];
      if (after !== undefined && !/[\t\r\n]/.test(after)) return null;
      return { cell: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
    }
    at = close + 2;
  }
}

function endOfCell(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 9 || sign === 10 || sign === 13) return at;
  }
  return text.length;
}
