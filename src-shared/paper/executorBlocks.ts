import type { Letterhead } from '../documents/letterhead.ts';
import type { Executor } from '../documents/order.ts';
import { executorText } from '../documents/orderWording.ts';
import type { PaperBlock } from './blocks.ts';
import { paperParagraph, wordRuns } from './paragraph.ts';

/** Points above the mark: two lines below the signature. */
const SPACE = 28;

/** Who drafted the paper and where to call, in small letters at the left (ГОСТ Р 7.0.97, 5.25). */
export function executorBlocks(executor: Executor | null, letterhead: Letterhead): readonly PaperBlock[] {
  if (executor === null || letterhead.order.executorPlace === 'none') return [];
  const text = executorText(executor, letterhead);
  return text === '' ? [] : [paperParagraph('executor', wordRuns(text, false), { spaceBefore: SPACE })];
}
