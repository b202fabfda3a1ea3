import type { Node } from 'prosemirror-model';
import type { Order } from '../../src-shared/documents/order.ts';
import { readPoints } from './fromDoc.ts';
import { blocksToNodes, nodesToBlocks, paragraphNode } from './richTextNodes.ts';
import { decidedAttrs, is, schema } from './schema.ts';
import { decidedNode } from './toDoc.ts';

/** What of an order is running text: its preamble, and its points under the operative word. */
export type OrderBody = Pick<Order, 'preamble' | 'points'> & {
  /** The operative word overtyped («Обязываю:»). */
  readonly operative?: string;
};

/** The editing view of an order's text. */
export function orderToDoc({ preamble, points, operative }: OrderBody): Node {
  const blocks = preamble.length > 0 ? blocksToNodes(preamble) : [paragraphNode('')];
  return schema.nodes.orderDoc.create(null, [
    schema.nodes.speech.create({ id: PREAMBLE, kind: 'text' }, blocks),
    decidedNode({ id: POINTS, word: operative ?? null }, points),
  ]);
}

/** The reverse. A preamble that is one empty line is none. */
export function orderFromDoc(doc: Node): OrderBody {
  const [speech, decided] = [doc.firstChild, doc.lastChild];
  const word = decided && is(decided, 'decided') ? decidedAttrs(decided).word : null;
  return {
    preamble: speech && !isEmptyLine(speech) ? nodesToBlocks(speech) : [],
    points: decided ? readPoints(decided) : [],
    ...(word === null ? {} : { operative: word }),
  };
}

const PREAMBLE = 'preamble';
const POINTS = 'points';

function isEmptyLine(speech: Node): boolean {
  const only = speech.childCount === 1 ? speech.firstChild : null;
  return is(only, 'paragraph') && only?.content.size === 0 && only.attrs['align'] === null;
}
