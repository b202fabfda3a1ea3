import type { Letterhead } from '../documents/letterhead.ts';
import { labelPoints, pointRows } from '../documents/numbering.ts';
import type { Order } from '../documents/order.ts';
import { orderWordingText } from '../documents/orderWording.ts';
import type { PaperBlock } from './blocks.ts';
import { wordParagraph } from './fixedWord.ts';
import { leadIn, paperParagraph, runningText, wordRuns } from './paragraph.ts';
import { pointBlocks } from './pointBlocks.ts';
import { spaceAbove } from './spaceAbove.ts';
import { textBlocks } from './textBlocks.ts';

/** Basis, the operative word and the points. */
export function orderBody(order: Order, letterhead: Letterhead, number: string | null): readonly PaperBlock[] {
  const { labels } = labelPoints(pointRows(order.points), { prefix: [], startAfter: 0 }, letterhead.order);
  const points = pointBlocks(order.points, letterhead, labels);
  const basis = textBlocks(order.preamble, 'preamble', letterhead);
  const operative = orderWordingText('operative', order, letterhead, number);
  const lead = withOperative(basis, operative, letterhead, points.length > 0);
  return spaceAbove(letterhead.text.size, [...lead, ...points]);
}

/** The word on a line of its own, or at the end of the basis; without a basis it begins the text as the basis would. */
function withOperative(basis: readonly PaperBlock[], text: string, letterhead: Letterhead, hasPoints: boolean): readonly PaperBlock[] {
  if (text === '') return basis;
  const word = { ...letterhead.order.operative, text };
  if (letterhead.order.operativePlace === 'line') {
    return [...basis, wordParagraph(word, { role: 'operative', spaceBefore: letterhead.text.size, keepNext: hasPoints })];
  }
  const runs = wordRuns(text, word.bold);
  const last = basis.at(-1);
  if (last?.kind === 'paragraph') return [...basis.slice(0, -1), { ...last, runs: leadIn(last.runs, runs) }];
  return [...basis, paperParagraph('operative', runs, { ...runningText(letterhead), keepNext: hasPoints })];
}
