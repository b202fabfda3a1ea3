import type { SourceBlock, SourcePaper, SourceParagraph } from '../../../src-shared/recognition/sourcePaper.ts';

/** Small papers for tests, written as a reader would hand them over. */

type Look = Partial<Omit<SourceParagraph, 'kind' | 'text'>>;

/** A paragraph, with a look where one matters. */
export function line(text: string, look: Look = {}): SourceParagraph {
  return { kind: 'paragraph', text, ...look };
}

/** A paper of these blocks; a string is a paragraph, and one with line ends as many of them. */
export function paper(...blocks: readonly (SourceBlock | string)[]): SourcePaper {
  return {
    format: 'docx',
    doubts: [],
    blocks: blocks.flatMap((block) => (typeof block === 'string' ? block.split('\n').map((text) => line(text)) : [block])),
  };
}

/** A cell of a table: words, or words over some columns, or nothing because the cell above covers it. `\n` parts paragraphs. */
export type Cell = string | readonly [text: string, span: number] | null;

/** A table of rows of cells. */
export function table(rows: readonly (readonly Cell[])[], ruled = true): SourceBlock {
  return { kind: 'table', ruled, rows: rows.map((cells) => ({ cells: cells.map(cellOf) })) };
}

function cellOf(cell: Cell): Extract<SourceBlock, { kind: 'table' }>['rows'][number]['cells'][number] {
  if (cell === null) return { covered: true, paragraphs: [] };
  if (typeof cell === 'string') return { paragraphs: cell.split('\n').map((text) => line(text)) };
  return { span: cell[1], paragraphs: [line(cell[0])] };
}

export const BREAK: SourceBlock = { kind: 'break' };
