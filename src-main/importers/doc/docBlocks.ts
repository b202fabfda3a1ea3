import type { SourceBlock, SourceParagraph } from '../../../src-shared/recognition/sourcePaper.ts';

/** Rows of a cell with several paragraphs go over so many lines at most. */
const LONGEST_ROW = 40;

/** Blocks of the text of a DOC: cells end with tabs there, and a line that ends with one is the end of a table's row. */
export function docBlocks(text: string): readonly SourceBlock[] {
  const lines = text.split('\n');
  const blocks: SourceBlock[] = [];
  let rows: (readonly string[])[] = [];
  const closeTable = (): void => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
  };
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const length = rowLength(lines, at, rows.length > 0);
    if (length > 0) {
      rows.push(
        lines
          .slice(at, at + length)
          .join('\n')
          .slice(0, -1)
          .split('\t'),
      );
      at += length;
      continue;
    }
    closeTable();
    blocks.push(paragraphOf(line));
    at += 1;
  }
  closeTable();
  return blocks;
}

/** How many lines a row takes from here: one that ends with a tab, or several when its cells have several paragraphs; 0 for no row. */
function rowLength(lines: readonly string[], at: number, inTable: boolean): number {
  const line = lines[at] ?? '';
  if (line.endsWith('\t')) return 1;
  // Outside of a table, words pushed to the right by a tab are no row.
  if (!inTable || !line.includes('\t')) return 0;
  for (let next = at + 1; next < lines.length && next - at < LONGEST_ROW; next += 1) {
    const more = lines[next] ?? '';
    if (more.endsWith('\t')) return next - at + 1;
    if (more === '') return 0;
  }
  return 0;
}

function tableOf(rows: readonly (readonly string[])[]): SourceBlock {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    kind: 'table',
    // One row of two cells lays out a signature or a letterhead.
    ruled: width > 2 || rows.length > 2,
    rows: rows.map((row) => ({
      cells: row.map((cell, column) => {
        const missing = width - row.length;
        // Merged cells are fewer cells: the last one is taken to reach to the edge.
        const span = column === row.length - 1 && missing > 0 ? { span: missing + 1 } : {};
        return { ...span, paragraphs: cell.trim() === '' ? [] : cell.split('\n').map(paragraphOf) };
      }),
    })),
  };
}

function paragraphOf(line: string): SourceParagraph {
  return { kind: 'paragraph', text: line.trim() };
}
