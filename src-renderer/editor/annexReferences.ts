import type { EditorState, Transaction } from 'prosemirror-state';
import type { Id } from '../../src-shared/base/id.ts';
import { annexReferenceText } from '../../src-shared/documents/annexNumbering.ts';
import { schema } from './schema.ts';

/** Brings the live references of a text up to the numbers that the annexes have now; `null` when all are. */
export function updateReferences(state: EditorState, numbers: ReadonlyMap<Id, string>): Transaction | null {
  const stale: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  state.doc.descendants((node, pos) => {
    const mark = schema.marks.annex.isInSet(node.marks);
    if (!mark || node.text === undefined) return;
    const text = annexReferenceText(node.text, numbers.get(String(mark.attrs['id'])));
    if (text !== node.text) stale.push({ from: pos, to: pos + node.nodeSize, text });
  });
  if (stale.length === 0) return null;
  const { tr } = state;
  for (const { from, to, text } of stale.toReversed()) {
    const marks = state.doc.nodeAt(from)?.marks ?? [];
    tr.replaceWith(from, to, text === '' ? [] : schema.text(text, marks));
  }
  return tr;
}
