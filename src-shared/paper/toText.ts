import { runsText } from '../documents/richText.ts';
import type { PaperBlock, PaperDocument, PaperParagraph, PaperTable } from './blocks.ts';

/** The paper as plain text, labels included: a paragraph or table row a line, cells and sides parted by a tab. */
export function paperText(paper: PaperDocument): string {
  return paper.blocks.flatMap(blockLines).join('\n');
}

/** Label and words of a paragraph as they are read. */
export function paragraphText(paragraph: PaperParagraph): string {
  return [paragraph.label?.text ?? '', runsText(paragraph.runs)].filter((part) => part !== '').join(' ');
}

function blockLines(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphText(block)];
    case 'sides':
      return [[block.left, ...(block.middle === undefined ? [] : [block.middle]), block.right].join('\t')];
    case 'table':
      return tableLines(block);
    case 'picture':
    case 'pageBreak':
    case 'section':
      return [];
  }
}

function tableLines(table: PaperTable): readonly string[] {
  return table.rows.map((row) => row.cells.map((cell) => cell.paragraphs.map((p) => runsText(p.runs)).join('\n')).join('\t'));
}
