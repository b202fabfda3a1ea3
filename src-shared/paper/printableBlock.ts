import type { Paragraph, Run } from '../documents/richText.ts';
import { typeset } from '../russian/typeset.ts';
import type { PaperBlock } from './blocks.ts';
import { printable } from './printable.ts';

/** The block as it can be printed: without unprintable characters, with spaces tied where a line may not end. No word changes. */
export function printableBlock(block: PaperBlock): PaperBlock {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, ...(block.label ? { label: { ...block.label, text: printable(block.label.text) } } : {}), runs: runs(block.runs) };
    case 'sides':
      return {
        ...block,
        left: words(block.left),
        right: words(block.right),
        ...(block.middle === undefined ? {} : { middle: words(block.middle) }),
      };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(inCell) })) })),
      };
    case 'picture':
      return { ...block, alt: printable(block.alt) };
    case 'pageBreak':
    case 'section':
      return block;
  }
}

function inCell(paragraph: Paragraph): Paragraph {
  return { ...paragraph, runs: runs(paragraph.runs) };
}

function runs(all: readonly Run[]): Run[] {
  return all.map((run) => ({ ...run, text: words(run.text) })).filter((run) => run.text !== '');
}

function words(text: string): string {
  return typeset(printable(text));
}
