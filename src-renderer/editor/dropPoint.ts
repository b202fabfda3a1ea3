import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { MAX_LEVELS } from '../../src-shared/documents/point.ts';
import { childPos, levelOf, placeOf, subtreeEnd } from './place.ts';
import { is, pointAttrs } from './schema.ts';
import { emptyPoint } from './toDoc.ts';

export type DropSide = 'before' | 'after';

/**
 * Moves a point with all below it beside another one, in this list or another. It takes the level of the point it now
 * stands beside; after a point that has sub-points it becomes the first of them. `null`: it cannot go there.
 */
export function dropPoint(state: EditorState, from: number, to: number, side: DropSide): Transaction | null {
  const source = placeOf(state.doc.resolve(from + 1), 'point');
  const target = placeOf(state.doc.resolve(to + 1), 'point');
  if (!source || !target || source.pos !== from) return null;
  const end = subtreeEnd(source.parent, source.index);
  const sameList = source.parentStart === target.parentStart;
  const gap = target.index + (side === 'after' ? 1 : 0);
  if (sameList && gap >= source.index && gap <= end) return null;
  const moved = Array.from({ length: end - source.index }, (_, k) => source.parent.child(source.index + k));
  const next = target.index + 1 < target.parent.childCount ? target.parent.child(target.index + 1) : null;
  const into = side === 'after' && next && levelOf(next) > levelOf(target.node);
  const shift = (into ? levelOf(next) : levelOf(target.node)) - levelOf(source.node);
  if (Math.max(...moved.map(levelOf)) + shift > MAX_LEVELS - 1) return null;
  const nodes = moved.map((node) => node.type.create({ ...pointAttrs(node), level: levelOf(node) + shift }, node.content));

  const { tr } = state;
  const at = childPos(target.parent, target.parentStart, gap);
  const until = childPos(source.parent, source.parentStart, end);
  tr.insert(at, nodes);
  const start = tr.mapping.map(source.pos, 1);
  const stop = tr.mapping.map(until, -1);
  // A list never stays without a line to write on.
  if (moved.length === source.parent.childCount) tr.replaceWith(start, stop, emptyPoint(true));
  else tr.delete(start, stop);
  const landed = tr.mapping.slice(1).map(at, -1);
  const first = tr.doc.nodeAt(landed);
  if (is(first, 'point')) tr.setSelection(TextSelection.near(tr.doc.resolve(landed + 1)));
  return tr.scrollIntoView();
}
