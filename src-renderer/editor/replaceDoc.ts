import { Slice, type Node } from 'prosemirror-model';
import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';
import type { Caret } from './sheetHistory.ts';

/** Turns the sheet's body into another one by replacing only what differs, so that the view keeps everything else. */
export function replaceDoc(state: EditorState, target: Node, caret: Pick<Caret, 'anchor' | 'head'> | null): Transaction {
  const { doc } = state;
  let tr = state.tr;
  const from = doc.content.findDiffStart(target.content);
  if (from !== null) {
    const end = doc.content.findDiffEnd(target.content);
    tr = (end && replaceBetween(state, target, from, end.a, end.b)) ?? replaceWhole(state, target);
  }
  if (caret) tr.setSelection(selectionAt(tr.doc, caret));
  return tr;
}

function replaceBetween(state: EditorState, target: Node, from: number, endA: number, endB: number): Transaction | null {
  // The same letters on both sides of the change make the two searches overlap.
  const overlap = from - Math.min(endA, endB);
  const [a, b] = overlap > 0 ? [endA + overlap, endB + overlap] : [endA, endB];
  const { tr } = state;
  const failed = tr.maybeStep(new ReplaceStep(from, a, target.slice(from, b))).failed;
  return failed === null && tr.doc.eq(target) ? tr : null;
}

function replaceWhole(state: EditorState, target: Node): Transaction {
  return state.tr.step(new ReplaceStep(0, state.doc.content.size, new Slice(target.content, 0, 0)));
}

function selectionAt(doc: Node, { anchor, head }: Pick<Caret, 'anchor' | 'head'>): TextSelection {
  const clamp = (pos: number): number => Math.max(0, Math.min(pos, doc.content.size));
  return TextSelection.between(doc.resolve(clamp(anchor)), doc.resolve(clamp(head))) as TextSelection;
}
