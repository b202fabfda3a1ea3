import { runsText, type Paragraph, type Table } from '../../src-shared/documents/richText.ts';
import type { PastedLine } from './pasteLines.ts';

/** Larger tables are annexes and workbooks, not tables inside a sentence's point. */
const MOST_COLUMNS = 20;
const MOST_ROWS = 200;
/** Words of merged cells are repeated: a hostile page could make millions of a few. */
const MOST_CHARACTERS = 50_000;

/**
 * A table of Word, Excel or a page as ours, or `null` where it is better read as lines: one column, too large, or with a
 * table inside. Cells merged across stay merged; the words of cells merged downwards are repeated, so that each row says all.
 */
export function readPastedTable(table: HTMLTableElement, cellLines: (cell: Element) => readonly PastedLine[]): Table | null {
  if (table.rows.length > MOST_ROWS || table.querySelector('table')) return null;
  const grid = gridOf(table);
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width < 2 || width > MOST_COLUMNS) return null;
  // A caption belongs to no cell: as lines nothing of it is lost.
  if ((table.caption?.textContent ?? '').trim() !== '') return null;
  const paragraphs = new Map<Element, Paragraph[]>();
  const wordsOf = (cell: HTMLTableCellElement): Paragraph[] => {
    const known = paragraphs.get(cell) ?? toParagraphs(cellLines(cell), alignOf(cell));
    paragraphs.set(cell, known);
    return known;
  };
  const rows = grid.map((spots, index) => {
    const cells: Table['rows'][number]['cells'] = [];
    for (let column = 0; column < width;) {
      const spot = spots[column];
      const other = spots.findIndex((each, at) => at > column && each !== spot);
      const end = spot ? (other < 0 ? spots.length : other) : column + 1;
      cells.push({ ...(end - column > 1 ? { span: end - column } : {}), paragraphs: spot ? wordsOf(spot) : [EMPTY] });
      column = end;
    }
    return { ...(isHeader(table.rows[index]) ? { header: true as const } : {}), cells };
  });
  const filled = rows.filter((row) => row.cells.some((cell) => cell.paragraphs.some((paragraph) => paragraph.runs.length > 0)));
  if (filled.reduce((sum, row) => sum + rowLength(row), 0) > MOST_CHARACTERS) return null;
  return filled.length === 0 ? null : { kind: 'table', columns: widths(grid, width), rows: filled };
}

function rowLength({ cells }: Table['rows'][number]): number {
  return cells.reduce((sum, cell) => sum + cell.paragraphs.reduce((all, { runs }) => all + runsText(runs).length, 0), 0);
}

const EMPTY: Paragraph = { kind: 'paragraph', runs: [] };

/** What covers each place of each row, as browsers lay a table out. */
function gridOf(table: HTMLTableElement): readonly (readonly (HTMLTableCellElement | undefined)[])[] {
  const rows = [...table.rows];
  const grid: (HTMLTableCellElement | undefined)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x]) x += 1;
      const right = x + Math.min(cell.colSpan, MOST_COLUMNS + 1);
      const bottom = Math.min(rows.length, y + (cell.rowSpan || rows.length));
      for (const covered of grid.slice(y, bottom)) for (let across = x; across < right; across += 1) covered[across] ??= cell;
      x = right;
    }
  });
  return grid;
}

function toParagraphs(lines: readonly PastedLine[], align: Paragraph['align']): Paragraph[] {
  const paragraphs = lines.map((line): Paragraph => {
    const dash = line.bullet && line.listed ? [{ text: '– ' }] : [];
    return { kind: 'paragraph', runs: [...dash, ...line.runs], ...(align ? { align } : {}) };
  });
  return paragraphs.length > 0 ? paragraphs : [EMPTY];
}

function alignOf(cell: HTMLTableCellElement): Paragraph['align'] {
  const style = cell.getAttribute('data-style') ?? '';
  const named = /text-align:\s*(center|right)/i.exec(style)?.[1] ?? cell.align;
  return named === 'center' || named === 'right' ? named : undefined;
}

function isHeader(row: HTMLTableRowElement | undefined): boolean {
  if (!row) return false;
  return row.parentElement?.tagName === 'THEAD' || [...row.cells].every((cell) => cell.tagName === 'TH');
}

/** The source's widths where it tells all of them, else equal ones. */
function widths(grid: readonly (readonly (HTMLTableCellElement | undefined)[])[], width: number): number[] {
  const found = Array.from({ length: width }, (_, column) => {
    for (const row of grid) {
      const spot = row[column];
      if (spot?.colSpan === 1) {
        const told = Number.parseFloat(spot.getAttribute('width') ?? '');
        if (told > 0) return Math.min(told, 10_000);
      }
    }
    return 0;
  });
  return found.every((one) => one > 0) ? found : found.map(() => 1);
}
