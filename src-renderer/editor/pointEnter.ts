import { Fragment, type Node } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import { readBareDate, readDeadlineLine, readDeadlineTail } from '../../src-shared/documents/deadlineLine.ts';
import { caretAt, childPos, isAtEnd, isAtStart, isBlank, levelOf, placeOf, pointPlace, subtreeEnd, type Place } from './place.ts';
import { markAtLevel, shiftPoints } from './pointLevels.ts';
import { paragraphNode } from './richTextNodes.ts';
import { is, pointAttrs, schema, type PointAttrs } from './schema.ts';

/**
 * Enter in a point: the next point; on an empty one a level up and then out of the list. A deadline that was just
 * written becomes the deadline line of its point. `meetingDate` gives a day without a year its year.
 */
export function pointEnter(meetingDate: () => PlainDate | null): Command {
  return (state, dispatch) => {
    const place = pointPlace(state);
    if (!place || placeOf(state.selection.$from, 'table')) return false;
    if (!state.selection.empty) return deleteChosen(state, place, dispatch);
    if (isBlank(place.node)) return leaveBlank(state, place, dispatch);
    if (!dispatch) return true;
    if (isAtEnd(state, place)) dispatch(enterAtEnd(state, place, meetingDate()).scrollIntoView());
    else if (isAtStart(state, place)) dispatch(insertBefore(state.tr, place).scrollIntoView());
    else dispatch(splitPoint(state.tr, place).scrollIntoView());
    return true;
  };
}

/** A selection over several points is only removed: where to split would be a guess. */
function deleteChosen(state: EditorState, place: Place, dispatch?: (tr: Transaction) => void): boolean {
  const { $from, $to } = state.selection;
  const tr = state.tr.deleteSelection();
  if ($to.pos > place.pos + place.node.nodeSize || !$from.sameParent($to)) {
    dispatch?.(tr.scrollIntoView());
    return true;
  }
  const rest = placeOf(tr.selection.$from, 'point');
  if (rest) dispatch?.(splitPoint(tr, rest).scrollIntoView());
  return true;
}

function leaveBlank(state: EditorState, place: Place, dispatch?: (tr: Transaction) => void): boolean {
  const { level, mark } = pointAttrs(place.node);
  if (level > 0) return shiftPoints(-1)(state, dispatch);
  if (mark !== 'number') {
    dispatch?.(state.tr.setNodeAttribute(place.pos, 'mark', markAtLevel(place.parent, place.index, 0)));
    return true;
  }
  const after = place.parentStart + place.parent.content.size;
  const next = nextTextPos(state.doc, after);
  if (dispatch && next !== null && place.index === place.parent.childCount - 1) {
    const { tr } = state;
    if (place.parent.childCount > 1) tr.delete(place.pos, place.pos + place.node.nodeSize);
    dispatch(caretAt(tr, tr.mapping.map(next)));
  }
  return true;
}

/** The first place for text at or after a position; `null` when the sheet's body ends there. */
function nextTextPos(doc: Node, from: number): number | null {
  let found: number | null = null;
  doc.nodesBetween(Math.min(from, doc.content.size), doc.content.size, (node, pos) => {
    if (found === null && node.isTextblock && pos >= from) found = pos + 1;
    return found === null;
  });
  return found;
}

function enterAtEnd(state: EditorState, place: Place, meetingDate: PlainDate | null): Transaction {
  const text = lastLine(place.node);
  const prev = place.index > 0 ? place.parent.child(place.index - 1) : null;
  const own = place.node.childCount === 1 && prev && pointAttrs(prev).deadline === null;
  const line = own ? (readDeadlineLine(text) ?? readBareDate(text, meetingDate)) : null;
  if (line && prev) return attachToPrevious(state, place, prev, line);
  const tail = pointAttrs(place.node).deadline === null ? readDeadlineTail(text) : null;
  const { tr } = state;
  if (tail) {
    const end = place.pos + place.node.nodeSize - 2;
    tr.delete(end - (text.length - tail.keep), end);
    tr.setNodeAttribute(place.pos, 'deadline', tail.deadline);
  }
  return insertAfter(tr, place);
}

/** The line becomes the deadline of the point above; its own point stays, empty, for the next words. */
function attachToPrevious(state: EditorState, place: Place, prev: Node, line: PointAttrs['deadline']): Transaction {
  const { tr } = state;
  const { level, mark } = pointAttrs(prev);
  tr.setNodeAttribute(place.pos - prev.nodeSize, 'deadline', line);
  const blank = schema.nodes.point.create({ ...place.node.attrs, level, mark: mark === 'heading' ? 'number' : mark }, paragraphNode(''));
  tr.replaceWith(place.pos, place.pos + place.node.nodeSize, blank);
  return tr.setSelection(TextSelection.create(tr.doc, place.pos + 2));
}

/** A new point after this one: its first child where it has children, else its next sibling. */
export function insertAfter(tr: Transaction, place: Place): Transaction {
  const { level, mark } = pointAttrs(place.node);
  const hasChildren = subtreeEnd(place.parent, place.index) > place.index + 1;
  const child = hasChildren ? place.parent.child(place.index + 1) : null;
  const attrs = child
    ? { level: levelOf(child), mark: pointAttrs(child).mark }
    : { level, mark: mark === 'heading' ? ('number' as const) : mark };
  const at = tr.mapping.map(place.pos + place.node.nodeSize);
  tr.insert(at, schema.nodes.point.create(attrs, paragraphNode('')));
  return tr.setSelection(TextSelection.create(tr.doc, at + 2));
}

function insertBefore(tr: Transaction, place: Place): Transaction {
  const { level, mark } = pointAttrs(place.node);
  return tr.insert(place.pos, schema.nodes.point.create({ level, mark }, paragraphNode('')));
}

/** The deadline goes with the second half, under which it is printed; performers stay with the first. */
function splitPoint(tr: Transaction, place: Place): Transaction {
  const $at = tr.selection.$from;
  if (!$at.parent.isTextblock || $at.depth !== place.depth + 1) return tr;
  const { level, mark, deadline } = pointAttrs(place.node);
  const next: Partial<PointAttrs> = { level, mark: mark === 'heading' ? 'number' : mark, deadline };
  tr.split($at.pos, 2, [{ type: schema.nodes.point, attrs: next }, null]);
  if (deadline !== null) tr.setNodeAttribute(tr.mapping.map(place.pos, -1), 'deadline', null);
  const second = placeOf(tr.selection.$from, 'point');
  return second ? trimStart(tr, second) : tr;
}

/** The space at which a sentence was cut does not start the next point. */
function trimStart(tr: Transaction, place: Place): Transaction {
  const spaces = /^[ \u00a0]+/.exec(place.node.firstChild?.textContent ?? '')?.[0].length ?? 0;
  return spaces > 0 ? tr.delete(place.pos + 2, place.pos + 2 + spaces) : tr;
}

function lastLine(node: Node): string {
  const last = node.lastChild;
  return is(last, 'paragraph') ? (last?.textContent ?? '') : '';
}

/** Ctrl+Enter in an order: the next point of the first level, after all that stands below this one. */
export const newTopPoint: Command = (state, dispatch) => {
  const place = pointPlace(state);
  if (!place || placeOf(state.selection.$from, 'table')) return false;
  if (!dispatch) return true;
  let end = place.index + 1;
  while (end < place.parent.childCount && levelOf(place.parent.child(end)) > 0) end += 1;
  const at = childPos(place.parent, place.parentStart, end);
  const { tr } = state;
  tr.insert(at, schema.nodes.point.create(null, paragraphNode('')));
  dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 2)).scrollIntoView());
  return true;
};

/** Ctrl+Shift+Enter: one more paragraph inside the point or speech. */
export const newParagraph: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if (!is($from.parent, 'paragraph') || !$from.sameParent($to)) return false;
  dispatch?.(state.tr.deleteSelection().split($from.pos).scrollIntoView());
  return true;
};

/** Joins two neighbouring points into one: text to text, what belongs to either belongs to the whole. */
export function joinPoints(tr: Transaction, first: Node, firstPos: number, second: Node): Transaction {
  const a = pointAttrs(first);
  const b = pointAttrs(second);
  const meet = is(first.lastChild, 'paragraph') && is(second.firstChild, 'paragraph');
  const blocks = meet ? joinBlocks(first, second) : first.content.append(second.content);
  const attrs = {
    ...a,
    deadline: b.deadline ?? a.deadline,
    performers: [...a.performers, ...b.performers],
    responsible: [...a.responsible, ...b.responsible],
  };
  const caret = firstPos + first.nodeSize - (meet ? 2 : 1);
  tr.replaceWith(firstPos, firstPos + first.nodeSize + second.nodeSize, schema.nodes.point.create(attrs, blocks));
  return caretAt(tr, caret);
}

function joinBlocks(first: Node, second: Node): Fragment {
  const last = first.lastChild;
  const next = second.firstChild;
  if (!last || !next) return first.content.append(second.content);
  const middle = last.copy(last.content.append(next.content));
  return Fragment.from([...first.content.content.slice(0, -1), middle, ...second.content.content.slice(1)]);
}
