import type { Id } from '../base/id.ts';
import { liveRuns } from '../documents/annexNumbering.ts';
import type { Paragraph } from '../documents/richText.ts';
import type { PaperBlock } from './blocks.ts';
import { printable } from './printable.ts';
import { printableBlock } from './printableBlock.ts';

/**
 * The last step of every paper: references to annexes get the numbers these have now, page breaks that would print an empty
 * page go, unprintable characters too. `annexes` holds the number of each annex by its id.
 */
export function finishBlocks(blocks: readonly PaperBlock[], annexes: ReadonlyMap<Id, string> = new Map()): readonly PaperBlock[] {
  const live = annexes.size === 0 ? blocks : blocks.map((block) => liveBlock(block, annexes));
  return live.filter(isNotSecondBreak).filter(isNotBreakBeforeSection).map(printableBlock);
}

/** Words for the properties of a file: no line breaks, nothing unprintable. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

function liveBlock(block: PaperBlock, annexes: ReadonlyMap<Id, string>): PaperBlock {
  if (block.kind === 'paragraph') return { ...block, runs: liveRuns(block.runs, annexes) };
  if (block.kind !== 'table') return block;
  const inCell = (paragraph: Paragraph): Paragraph => ({ ...paragraph, runs: [...liveRuns(paragraph.runs, annexes)] });
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(inCell) })),
  }));
  return { ...block, rows };
}

/** Word, LibreOffice and browsers differ about empty pages: none is printed, neither first nor between two breaks. */
function isNotSecondBreak(block: PaperBlock, index: number, blocks: readonly PaperBlock[]): boolean {
  const before = blocks[index - 1];
  return block.kind !== 'pageBreak' || (before !== undefined && before.kind !== 'pageBreak' && before.kind !== 'section');
}

function isNotBreakBeforeSection(block: PaperBlock, index: number, blocks: readonly PaperBlock[]): boolean {
  return block.kind !== 'pageBreak' || blocks[index + 1]?.kind !== 'section';
}
