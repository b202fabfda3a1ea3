import type { Letterhead } from '../documents/letterhead.ts';
import { runsText, type Block } from '../documents/richText.ts';
import type { PaperBlock, PaperRole } from './blocks.ts';
import { paperParagraph, runningText } from './paragraph.ts';

/** Running text under a role; text that nobody wrote yet is one empty paragraph and prints nothing. */
export function textBlocks(body: readonly Block[], role: PaperRole, letterhead: Letterhead): readonly PaperBlock[] {
  const hasWords = body.some((block) => block.kind !== 'paragraph' || runsText(block.runs) !== '');
  if (!hasWords) return [];
  const running = runningText(letterhead);
  return body.map((block) => {
    if (block.kind !== 'paragraph') return block;
    // What was centred or set to the right by hand is a heading: an indent would push it aside.
    const isAside = block.align === 'center' || block.align === 'right';
    return paperParagraph(role, block.runs, { ...running, align: block.align ?? running.align, firstLine: !isAside });
  });
}
