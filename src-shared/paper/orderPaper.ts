import { annexNumbers } from '../documents/annexNumbering.ts';
import { documentName } from '../documents/documentName.ts';
import type { Letterhead } from '../documents/letterhead.ts';
import type { Order } from '../documents/order.ts';
import { orderWordingText, signatoryText } from '../documents/orderWording.ts';
import { annexBlocks } from './annexBlocks.ts';
import type { PaperDocument, Registration } from './blocks.ts';
import { executorBlocks } from './executorBlocks.ts';
import { finishBlocks, oneLine } from './finishBlocks.ts';
import { orderBody } from './orderBody.ts';
import { orderHead } from './orderHead.ts';
import { orderSheets } from './orderSheets.ts';
import { keptWithSignatures, signatureBlocks } from './signatureBlocks.ts';

/** What is printed of an order, in its order: the text, its annexes, the sheets of visas and of acquaintance. */
export function orderPaper(order: Order, letterhead: Letterhead, registration: Registration): PaperDocument {
  const dated = { ...order, date: order.date ?? registration.date };
  const number = registration.number ?? order.number;
  const numbers = annexNumbers(dated.annexes);
  const signatures = dated.signatures.map((signature) => signatoryText(signature, dated.signatory, letterhead));
  const mark = executorBlocks(dated.executor, letterhead);
  const lines = signatureBlocks(signatures, letterhead.order.signatureWidthMm);
  // The mark of the executor does not go over to a page of its own.
  const signed = mark.length > 0 ? lines.map((line) => ({ ...line, keepNext: true })) : lines;
  const blocks = [
    ...keptWithSignatures([...orderHead(dated, letterhead, number), ...orderBody(dated, letterhead, number)]),
    ...signed,
    ...mark,
    ...annexBlocks(dated.annexes, numbers, { kind: 'order', number, date: dated.date }, letterhead),
    ...orderSheets(dated, letterhead, number),
  ];
  return {
    name: oneLine(documentName('order', number, dated.date)),
    subject: oneLine(orderWordingText('title', dated, letterhead, number)),
    author: oneLine(letterhead.organisation.join(' ')),
    page: letterhead.page,
    text: letterhead.text,
    blocks: finishBlocks(blocks, numbers),
  };
}
