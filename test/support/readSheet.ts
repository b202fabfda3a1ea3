import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The cells of the first sheet of an XLSX as text, read by the format alone: shared strings, inline strings, numbers. */
export function readSheet(bytes: Uint8Array): string[][] {
  const files = unzipSync(bytes);
  const shared = texts(files['xl/sharedStrings.xml'], 'si');
  const rows: string[][] = [];
  let kind = '';
  let value = '';
  let column = 0;
  let isValue = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'row') rows.push([]);
    if (name === 'c') {
      kind = attributes['t'] ?? '';
      column = columnIndex(attributes['r'] ?? '');
      value = '';
    }
    if (name === 'v' || name === 't') isValue = true;
  });
  parser.on('text', (text) => {
    if (isValue) value += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'v' || name === 't') isValue = false;
    if (name !== 'c') return;
    const row = rows.at(-1) ?? [];
    while (row.length < column) row.push('');
    row[column] = kind === 's' ? (shared[Number(value)] ?? '') : value;
  });
  parser.write(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).close();
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

function texts(file: Uint8Array | undefined, element: string): string[] {
  if (!file) return [];
  const found: string[] = [];
  let isText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (name === element) found.push('');
    if (name === 't') isText = true;
  });
  parser.on('text', (text) => {
    if (isText) found[found.length - 1] += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 't') isText = false;
  });
  parser.write(strFromU8(file)).close();
  return found;
}

/** «C7» → 2. */
function columnIndex(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
