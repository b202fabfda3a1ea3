import type { Letterhead } from '../documents/letterhead.ts';
import type { Order } from '../documents/order.ts';
import type { OrderHeadRow } from '../documents/orderLayout.ts';
import { orderWordingText } from '../documents/orderWording.ts';
import type { PaperBlock, PaperParagraph, PaperRole, PaperSides } from './blocks.ts';
import { paperParagraph, wordRuns } from './paragraph.ts';
import { textWidth } from './sheetWidth.ts';

/** The head of an order in the letterhead's order; a row without words prints nothing. */
export function orderHead(order: Order, letterhead: Letterhead, number: string | null): readonly PaperBlock[] {
  return letterhead.order.head.flatMap((row) => rowBlocks(row, order, letterhead, number));
}

function rowBlocks(row: OrderHeadRow, order: Order, letterhead: Letterhead, number: string | null): readonly PaperBlock[] {
  const words = (key: 'organisation' | 'kindWord' | 'date' | 'number' | 'title') => orderWordingText(key, order, letterhead, number);
  switch (row.field) {
    case 'organisation':
    case 'kindWord':
      return line(row, row.field, words(row.field));
    case 'date':
    case 'number':
      return line(row, 'field', words(row.field));
    case 'settlement':
      return line(row, 'field', order.settlement);
    case 'title':
      return line(row, 'title', words('title'), titleColumn(row, letterhead));
    case 'dateAndNumber':
      return sides(row, { left: words('date'), right: words('number') });
    case 'dateSettlementNumber':
      return sides(row, { left: words('date'), middle: order.settlement, right: words('number') });
  }
}

function line(row: OrderHeadRow, role: PaperRole, text: string, changes: Partial<PaperParagraph> = {}): readonly PaperBlock[] {
  if (text === '') return [];
  return [paperParagraph(role, wordRuns(text, row.bold), { align: row.align, spaceBefore: row.spaceBefore, ...changes })];
}

function sides(row: OrderHeadRow, words: Pick<PaperSides, 'left' | 'middle' | 'right'>): readonly PaperBlock[] {
  if (words.left === '' && words.right === '' && (words.middle ?? '') === '') return [];
  return [{ kind: 'sides', role: 'dateAndNumber', ...words, spaceBefore: row.spaceBefore, keepNext: false }];
}

/** The title stands in a narrow column at the left, or in the middle where the letterhead centres it (norms.md, section 3, 6). */
function titleColumn({ align }: OrderHeadRow, { page, order }: Letterhead): Pick<PaperParagraph, 'indentMm' | 'rightMm'> {
  const free = textWidth(page, 'portrait') - order.titleWidthMm;
  if (order.titleWidthMm === 0 || free <= 0) return { indentMm: 0 };
  if (align === 'center') return { indentMm: free / 2, rightMm: free / 2 };
  return align === 'right' ? { indentMm: free } : { indentMm: 0, rightMm: free };
}
