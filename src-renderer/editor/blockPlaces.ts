import { NodeSelection, TextSelection, type Selection, type Transaction } from 'prosemirror-state';
import { caretAt, type Place } from './place.ts';
import { paragraphNode } from './richTextNodes.ts';
import { is, schema } from './schema.ts';

/** The picture, page break or table that is selected as a whole. */
export function chosenBlock(selection: Selection): Place | null {
  if (!(selection instanceof NodeSelection)) return null;
  const { node, $from } = selection;
  if (!is(node, 'picture') && !is(node, 'pageBreak') && !is(node, 'table')) return null;
  return { node, pos: $from.pos, depth: $from.depth + 1, parent: $from.parent, parentStart: $from.start(), index: $from.index() };
}

/** A new line for text at a place between blocks, with the caret in it. */
export function paragraphAt(tr: Transaction, pos: number): Transaction {
  tr.insert(pos, schema.nodes.paragraph.create());
  return tr.setSelection(TextSelection.create(tr.doc, pos + 1)).scrollIntoView();
}

/** Takes a block away; a point or speech never stays without a line for text. */
export function withoutBlock(tr: Transaction, block: Place): Transaction {
  const end = block.pos + block.node.nodeSize;
  if (block.parent.childCount === 1) tr.replaceWith(block.pos, end, paragraphNode(''));
  else tr.delete(block.pos, end);
  return caretAt(tr, Math.max(1, block.pos - (block.index === 0 ? 0 : 1)), block.index === 0 ? 1 : -1);
}
