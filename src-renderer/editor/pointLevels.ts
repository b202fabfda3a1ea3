import type { Node } from 'prosemirror-model';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { TextSelection } from 'prosemirror-state';
import { MAX_LEVELS, type PointMark } from '../../src-shared/documents/point.ts';
import { childPos, levelOf, placeOf, pointPlace, subtreeEnd, type Place } from './place.ts';
import { is, pointAttrs } from './schema.ts';

/** Tab and Shift+Tab: the chosen points and all below them go one level deeper or up. Handled even when nothing can move. */
export function shiftPoints(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const first = pointPlace(state);
    if (!first) return false;
    const range = chosenRange(state, first);
    if (dispatch && range && mayShift(first.parent, range, direction))
      dispatch(shifted(state.tr, first, range, direction).scrollIntoView());
    return true;
  };
}

/** Alt+↑ and Alt+↓: the point changes places with its neighbour of the same level, each with all below it. */
export function movePoint(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const place = pointPlace(state);
    if (!place) return false;
    const bounds = neighbours(place, direction);
    if (dispatch && bounds) dispatch(swapped(state, place, bounds));
    return true;
  };
}

/** Makes the chosen points numbered, bulleted or unnumbered headings; asked twice, numbered again. */
export function setMark(mark: PointMark): Command {
  return (state, dispatch) => {
    const first = pointPlace(state);
    const range = first && chosenRange(state, first);
    if (!first || !range) return false;
    if (dispatch) {
      const { tr } = state;
      const next = pointAttrs(first.node).mark === mark ? 'number' : mark;
      for (let k = range.from; k <= range.last; k += 1) tr.setNodeAttribute(childPos(first.parent, first.parentStart, k), 'mark', next);
      dispatch(tr);
    }
    return true;
  };
}

/** The mark a point takes when it comes up to a level: that of the point it now stands beside, never a heading's. */
export function markAtLevel(decided: Node, index: number, level: number): PointMark {
  for (let k = index - 1; k >= 0; k -= 1) {
    const attrs = pointAttrs(decided.child(k));
    if (attrs.level < level) break;
    if (attrs.level === level) return attrs.mark === 'heading' ? 'number' : attrs.mark;
  }
  return 'number';
}

interface Range {
  readonly from: number;
  /** The last chosen point. */
  readonly last: number;
  /** After the last descendant of the last chosen point. */
  readonly end: number;
}

/** The points that the selection touches, if all stand in one list. */
function chosenRange(state: EditorState, first: Place): Range | null {
  const last = placeOf(state.selection.$to, 'point');
  if (!last || last.parentStart !== first.parentStart || !is(last.parent, 'decided')) return null;
  return { from: first.index, last: last.index, end: subtreeEnd(first.parent, last.index) };
}

function mayShift(decided: Node, range: Range, direction: 1 | -1): boolean {
  const levels: number[] = [];
  for (let k = range.from; k < range.end; k += 1) levels.push(levelOf(decided.child(k)));
  const [first = 0] = levels;
  if (direction === -1) return first > 0 && Math.min(...levels) > 0;
  const above = range.from > 0 ? levelOf(decided.child(range.from - 1)) : -1;
  return first <= above && Math.max(...levels) < MAX_LEVELS - 1;
}

function shifted(tr: Transaction, place: Place, range: Range, direction: 1 | -1): Transaction {
  for (let k = range.from; k < range.end; k += 1) {
    const pos = childPos(place.parent, place.parentStart, k);
    tr.setNodeAttribute(pos, 'level', levelOf(place.parent.child(k)) + direction);
  }
  const { mark, level } = pointAttrs(place.node);
  if (direction === -1 && mark === 'bullet') tr.setNodeAttribute(place.pos, 'mark', markAtLevel(place.parent, place.index, level - 1));
  return tr;
}

interface Bounds {
  readonly from: number;
  readonly middle: number;
  readonly to: number;
}

function neighbours({ parent, index }: Place, direction: 1 | -1): Bounds | null {
  const level = levelOf(parent.child(index));
  const end = subtreeEnd(parent, index);
  if (direction === 1) {
    if (end >= parent.childCount || levelOf(parent.child(end)) < level) return null;
    return { from: index, middle: end, to: subtreeEnd(parent, end) };
  }
  let before = index - 1;
  while (before >= 0 && levelOf(parent.child(before)) > level) before -= 1;
  return before < 0 || levelOf(parent.child(before)) < level ? null : { from: before, middle: index, to: end };
}

function swapped(state: EditorState, place: Place, { from, middle, to }: Bounds): Transaction {
  const nodes = Array.from({ length: to - from }, (_, k) => place.parent.child(from + k));
  const start = childPos(place.parent, place.parentStart, from);
  const end = childPos(place.parent, place.parentStart, to);
  const turned = [...nodes.slice(middle - from), ...nodes.slice(0, middle - from)];
  const tr = state.tr.replaceWith(start, end, turned);
  let pos = start;
  for (const node of turned) {
    if (node === place.node) break;
    pos += node.nodeSize;
  }
  const { anchor, head } = state.selection;
  const within = (at: number): number => pos + Math.max(1, Math.min(at - place.pos, place.node.nodeSize - 1));
  return tr.setSelection(TextSelection.between(tr.doc.resolve(within(anchor)), tr.doc.resolve(within(head)))).scrollIntoView();
}
