import type { Node, ResolvedPos } from 'prosemirror-model';
import { Selection, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { is, pointAttrs, type SheetNodeName } from './schema.ts';

/** Where something stands on the sheet. */
export interface Place {
  readonly node: Node;
  /** Position before the node. */
  readonly pos: number;
  readonly depth: number;
  readonly parent: Node;
  /** Position of the parent's first child. */
  readonly parentStart: number;
  /** Place among the parent's children. */
  readonly index: number;
}

/** The nearest node of a type around a position. */
export function placeOf($pos: ResolvedPos, name: SheetNodeName): Place | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    if (!is($pos.node(depth), name)) continue;
    return {
      node: $pos.node(depth),
      pos: $pos.before(depth),
      depth,
      parent: $pos.node(depth - 1),
      parentStart: $pos.start(depth - 1),
      index: $pos.index(depth - 1),
    };
  }
  return null;
}

/** The point under the caret. */
export function pointPlace(state: EditorState): Place | null {
  return placeOf(state.selection.$from, 'point');
}

/** Position before the child of a node whose content starts at `start`. */
export function childPos(parent: Node, start: number, index: number): number {
  let pos = start;
  for (let k = 0; k < index; k += 1) pos += parent.child(k).nodeSize;
  return pos;
}

export function levelOf(node: Node): number {
  return pointAttrs(node).level;
}

/** The index after the last descendant of the point at `index`. */
export function subtreeEnd(decided: Node, index: number): number {
  const level = levelOf(decided.child(index));
  let end = index + 1;
  while (end < decided.childCount && levelOf(decided.child(end)) > level) end += 1;
  return end;
}

/** Puts the caret at the nearest place for text at or after a position. */
export function caretAt(tr: Transaction, pos: number, bias: 1 | -1 = 1): Transaction {
  const at = Math.max(0, Math.min(pos, tr.doc.content.size));
  return tr.setSelection(Selection.near(tr.doc.resolve(at), bias)).scrollIntoView();
}

/** Whether the caret stands alone at the very start of a node's text. */
export function isAtStart(state: EditorState, place: Place): boolean {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.empty) return false;
  return selection.from === TextSelection.atStart(place.node).from + place.pos + 1;
}

/** Whether the caret stands alone at the very end of a node's text. */
export function isAtEnd(state: EditorState, place: Place): boolean {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.empty) return false;
  return selection.to === Selection.atEnd(place.node).to + place.pos + 1;
}

/** Whether a point holds nothing but one empty paragraph. */
export function isBlank(node: Node): boolean {
  return node.childCount === 1 && is(node.firstChild, 'paragraph') && node.firstChild?.content.size === 0;
}
