import { TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import type { Mention } from '../../../src-shared/documents/mention.ts';
import type { PointRole } from '../../../src-shared/documents/point.ts';
import { newId } from '../newId.ts';
import { isBlank } from '../place.ts';
import { children, paragraphNode } from '../richTextNodes.ts';
import { is, pointAttrs, schema } from '../schema.ts';

/** A clause of an order: its words and what it is for; written over the one there already is. */
export interface Clause {
  readonly role: PointRole;
  readonly text: string;
  /** Whom the control is laid upon. */
  readonly responsible: readonly Mention[];
}

/** Puts the clause where it belongs: the control last of all, the entry into force before it (norms.md, section 3, 7). */
export function putClause(clause: Clause): Command {
  return (state, dispatch) => {
    if (!is(state.doc, 'orderDoc')) return false;
    dispatch?.(clauseIn(state, clause));
    return true;
  };
}

function clauseIn(state: EditorState, { role, text, responsible }: Clause): Transaction {
  const { tr } = state;
  const decided = state.doc.lastChild;
  const start = (state.doc.firstChild?.nodeSize ?? 0) + 1;
  const points = decided ? children(decided) : [];
  const sizes = points.map((point) => point.nodeSize);
  const posOf = (index: number): number => start + sizes.slice(0, index).reduce((sum, size) => sum + size, 0);
  const known = points.findIndex((point) => pointAttrs(point).role === role);
  const attrs = { role, responsible: [...responsible] };
  if (known >= 0) {
    const before = points[known];
    const pos = posOf(known);
    if (before) tr.replaceWith(pos, pos + before.nodeSize, schema.nodes.point.create({ ...before.attrs, ...attrs }, paragraphNode(text)));
    return caretAtEnd(tr, pos);
  }
  const point = schema.nodes.point.create({ id: newId(), ...attrs }, paragraphNode(text));
  const control = points.findIndex((each) => pointAttrs(each).role === 'control');
  const at = role === 'force' && control >= 0 ? control : points.length;
  const last = points[at - 1];
  // The empty point that waits for its words takes these.
  if (last && isBlank(last) && pointAttrs(last).role === null && pointAttrs(last).label === null) {
    tr.replaceWith(posOf(at - 1), posOf(at), point);
    return caretAtEnd(tr, posOf(at - 1));
  }
  tr.insert(posOf(at), point);
  return caretAtEnd(tr, posOf(at));
}

function caretAtEnd(tr: Transaction, pos: number): Transaction {
  const size = tr.doc.nodeAt(pos)?.nodeSize ?? 2;
  return tr.setSelection(TextSelection.near(tr.doc.resolve(pos + size - 1), -1)).scrollIntoView();
}
