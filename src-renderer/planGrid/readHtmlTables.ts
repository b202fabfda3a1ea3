import { cleanPastedText } from '../../src-shared/russian/cleanPastedText.ts';
import { defuseHtml } from './defuseHtml.ts';
import { largest } from '../../src-shared/recognition/plan/largest.ts';
import { looksLikeLabel } from '../../src-shared/recognition/plan/tableShape.ts';
import { READ_COLUMNS, type SourceCell, type SourceRow, type SourceTable } from '../../src-shared/recognition/plan/sourceTable.ts';

const DROPPED = new Set('STYLE SCRIPT META LINK TITLE HEAD IFRAME OBJECT EMBED SVG MATH TEMPLATE NOSCRIPT XML DEL'.split(' '));
const LINES = new Set(
  'P DIV LI H1 H2 H3 H4 H5 H6 TR BLOCKQUOTE PRE DT DD SECTION ARTICLE OL UL TABLE TBODY THEAD TFOOT CAPTION'.split(' '),
);

/**
 * The tables of Word, Excel, LibreOffice or a page as one, with the lines that stand between them. Words alone are read, out of a
 * detached document: no element, script, style or picture of it comes further. `null` where there is no table.
 */
export function readHtmlTables(html: string): SourceTable | null {
  if (!/<table\b/i.test(html)) return null;
  const { body } = new DOMParser().parseFromString(defuseHtml(html), 'text/html');
  const rows: SourceRow[] = [];
  const state = { tooWide: false };
  walkBlocks(body, rows, state);
  return rows.some((row) => !row.outside) ? { rows, tooWide: state.tooWide } : null;
}

/** Tables become rows, everything else becomes lines; a table inside a cell is words of that cell. */
function walkBlocks(host: Element, rows: SourceRow[], state: { tooWide: boolean }): void {
  let line: Node[] = [];
  const close = (): void => {
    const text = wordsOf(line);
    line = [];
    if (text !== '') for (const each of text.split('\n')) rows.push({ cells: [{ text: each }], whole: true, outside: true });
  };
  for (const node of host.childNodes) {
    if (node instanceof HTMLTableElement) {
      close();
      readTable(node, rows, state);
    } else if (node instanceof Element && !DROPPED.has(node.tagName.toUpperCase()) && node.querySelector('table')) {
      close();
      walkBlocks(node, rows, state);
    } else {
      line.push(node);
    }
  }
  close();
}

/** What covers a column from above. */
interface Hanging {
  readonly text: string;
  readonly left: number;
}

/** Row by row, as browsers lay a table out; the cost of merged cells stays that of the places they cover. */
function readTable(table: HTMLTableElement, rows: SourceRow[], state: { tooWide: boolean }): void {
  if (table.caption) rows.push(...captionLines(table.caption));
  const read: { cells: SourceCell[]; origins: number; covers: number; hangs: boolean }[] = [];
  let hanging: (Hanging | undefined)[] = [];
  for (const tr of table.rows) {
    const cells: SourceCell[] = [];
    const next: (Hanging | undefined)[] = [];
    let origins = 0;
    let column = 0;
    let covers = 0;
    let hangs = false;
    const skipCovered = (): void => {
      for (let above = hanging[column]; above !== undefined; above = hanging[column]) {
        cells[column] = { text: '', mergedFrom: above.text };
        if (above.left > 1) next[column] = { text: above.text, left: above.left - 1 };
        column += 1;
      }
    };
    for (const cell of tr.cells) {
      skipCovered();
      if (column >= READ_COLUMNS) {
        state.tooWide ||= (cell.textContent ?? '').trim() !== '';
        continue;
      }
      const text = wordsOf([...cell.childNodes]);
      const span = Math.min(cell.colSpan, READ_COLUMNS - column);
      if (text !== '') origins += 1;
      covers = Math.max(covers, span);
      for (let across = 0; across < span && column < READ_COLUMNS; across += 1) {
        if (hanging[column]) break;
        cells[column] = { text: across === 0 ? text : '' };
        const down = cell.rowSpan === 0 ? table.rows.length : cell.rowSpan;
        hangs ||= down > 1;
        if (down > 1) next[column] = { text: across === 0 ? text : '', left: down - 1 };
        column += 1;
      }
    }
    skipCovered();
    for (let rest = column; rest < hanging.length; rest += 1) {
      const above = hanging[rest];
      if (!above) continue;
      cells[rest] = { text: '', mergedFrom: above.text };
      if (above.left > 1) next[rest] = { text: above.text, left: above.left - 1 };
    }
    hanging = next;
    read.push({ cells: Array.from(cells, (cell) => cell ?? { text: '' }), origins, covers, hangs });
  }
  for (const row of asRows(read)) rows.push(row);
}

/** A row whose words stand in one cell over (nearly) the full width is whole: a number may stand beside it. */
function asRows(
  read: readonly { readonly cells: readonly SourceCell[]; readonly origins: number; readonly covers: number; readonly hangs: boolean }[],
): SourceRow[] {
  const width = Math.max(
    1,
    largest(read, (row) => lastFilled(row.cells) + 1),
  );
  return read.flatMap(({ cells, origins, covers, hangs }): SourceRow[] => {
    if (cells.every((cell) => cell.text === '' && (cell.mergedFrom ?? '') === '')) return [];
    const alone = origins === 1 || (origins === 2 && looksLikeLabel(cells[0]?.text ?? ''));
    const whole = alone && !hangs && width > 1 && covers >= Math.max(2, width - 1) && cells.every((cell) => !cell.mergedFrom);
    if (!whole) return [{ cells: cells.slice(0, width), whole: false, outside: false }];
    const text = cells.flatMap((cell) => (cell.text === '' ? [] : [cell.text])).join(' ');
    return [{ cells: [{ text }], whole: true, outside: false }];
  });
}

function lastFilled(cells: readonly SourceCell[]): number {
  return cells.findLastIndex((cell) => cell.text !== '' || (cell.mergedFrom ?? '') !== '');
}

function captionLines(caption: HTMLTableCaptionElement): SourceRow[] {
  const text = wordsOf([...caption.childNodes]);
  return text === '' ? [] : text.split('\n').map((line) => ({ cells: [{ text: line }], whole: true, outside: true }));
}

/** The words of some nodes; paragraphs, list items and rows of nested tables stand on lines of their own. */
function wordsOf(nodes: readonly Node[]): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      parts.push(node.data.replace(/[ \t\r\n\f]+/g, ' '));
      return;
    }
    if (!(node instanceof Element) || DROPPED.has(node.tagName.toUpperCase())) return;
    if (node.tagName === 'BR') {
      parts.push('\n');
      return;
    }
    const line = LINES.has(node.tagName);
    if (line) parts.push('\n');
    node.childNodes.forEach(walk);
    if (node.tagName === 'TD' || node.tagName === 'TH') parts.push(' ');
    if (line) parts.push('\n');
  };
  nodes.forEach(walk);
  return cleanPastedText(parts.join(''))
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
