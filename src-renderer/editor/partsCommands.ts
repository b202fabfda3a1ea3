import { Fragment, type Node } from 'prosemirror-model';
import { TextSelection, type Command, type Selection, type Transaction } from 'prosemirror-state';
import type { PointMark } from '../../src-shared/documents/point.ts';
import { newId } from './newId.ts';
import { isAtStart, isBlank, placeOf, pointPlace, subtreeEnd, type Place } from './place.ts';
import { children } from './richTextNodes.ts';
import { is, pointAttrs, schema, speechAttrs } from './schema.ts';

/** In a text annex or notice running text becomes a list and a list becomes running text, a paragraph or a point at a time. */

/** The paragraphs chosen in a text become points of a list. */
export function makePoint(mark: PointMark): Command {
  return (state, dispatch) => {
    const tr = asPoints(state.tr, mark);
    if (tr) dispatch?.(tr);
    return tr !== null;
  };
}

/** The same in a transaction that has changed something already; `null` where the selection is not in running text alone. */
export function asPoints(tr: Transaction, mark: PointMark): Transaction | null {
  const speech = partOfText(tr.selection);
  if (!speech) return null;
  const { $from, $to } = tr.selection;
  const [first, last] = [$from.index(speech.depth), $to.index(speech.depth)];
  const blocks = children(speech.node);
  const chosen = blocks.slice(first, last + 1);
  if (!chosen.every((block) => is(block, 'paragraph'))) return null;
  const points = chosen.map((block) => schema.nodes.point.create({ id: newId(), mark }, block));
  const before = textOf(speech.node, blocks.slice(0, first));
  const after = textOf(speech.node, blocks.slice(last + 1), before !== null);
  const list = schema.nodes.decided.create({ id: newId(), word: '' }, points);
  return replacePart(tr, speech, [before, list, after], points[0], $from.parentOffset);
}

/** The point under the caret becomes a paragraph of running text; what stands below it stays in the list. */
export const makeText: Command = (state, dispatch) => {
  const place = pointPlace(state);
  const list = placeOf(state.selection.$from, 'decided');
  if (!place || !list || !is(list.parent, 'partsDoc')) return false;
  if (!dispatch) return true;
  const points = children(list.node);
  const paragraph = place.node.firstChild;
  const text = schema.nodes.speech.create({ id: newId(), kind: 'text', word: '' }, place.node.content);
  const parts = [listOf(list.node, points.slice(0, place.index)), text, listOf(list.node, points.slice(place.index + 1), place.index > 0)];
  dispatch(replacePart(state.tr, list, parts, paragraph ?? text, state.selection.$from.parentOffset));
  return true;
};

/** Enter on an empty point of the first level ends the list: the next line is running text. */
export const leaveList: Command = (state, dispatch) => {
  const place = pointPlace(state);
  if (!place || !isBlank(place.node)) return false;
  const { level, deadline } = pointAttrs(place.node);
  if (level > 0 || deadline !== null || subtreeEnd(place.parent, place.index) > place.index + 1) return false;
  return makeText(state, dispatch);
};

/** Backspace at the start of the first point of a list takes it out of the list. */
export const backToText: Command = (state, dispatch) => {
  const place = pointPlace(state);
  if (!place || place.index > 0 || !isAtStart(state, place) || pointAttrs(place.node).label !== null) return false;
  return makeText(state, dispatch);
};

/** The running text of an annex or notice that the caret is in. */
function partOfText({ $from, $to }: Selection): Place | null {
  const speech = placeOf($from, 'speech');
  return speech && is(speech.parent, 'partsDoc') && $to.pos <= speech.pos + speech.node.nodeSize ? speech : null;
}

/** The text before and after a place in its paragraph of this index, each `null` where there is none. */
export function textWithout(speech: Node, index: number, offset: number): { readonly before: Node | null; readonly after: Node | null } {
  const blocks = children(speech);
  const cut = blocks[index];
  const half = (from: number, to?: number): Node[] => {
    const piece = cut?.cut(from, to);
    return piece && piece.content.size > 0 ? [piece] : [];
  };
  const before = textOf(speech, [...blocks.slice(0, index), ...half(0, offset)]);
  return { before, after: textOf(speech, [...half(offset), ...blocks.slice(index + 1)], before !== null) };
}

function textOf(speech: Node, blocks: readonly Node[], fresh = false): Node | null {
  if (blocks.length === 0) return null;
  const attrs = speechAttrs(speech);
  return schema.nodes.speech.create(fresh ? { ...attrs, id: newId(), role: null, speakers: [] } : attrs, blocks);
}

function listOf(list: Node, points: readonly Node[], fresh = false): Node | null {
  return points.length === 0 ? null : schema.nodes.decided.create(fresh ? { ...list.attrs, id: newId() } : list.attrs, points);
}

/** Puts parts in the place of one; what now stands beside its like is joined to it. The caret goes into `target`. */
export function replacePart(
  tr: Transaction,
  place: Place,
  parts: readonly (Node | null)[],
  target: Node | undefined,
  offset: number,
): Transaction {
  const around = children(place.parent);
  const previous = around[place.index - 1];
  const next = around[place.index + 1];
  const merged: Node[] = [];
  for (const part of [previous, ...parts, next]) {
    const last = merged.at(-1);
    if (!part) continue;
    if (last && last.type === part.type) merged[merged.length - 1] = last.copy(last.content.append(part.content));
    else merged.push(part);
  }
  const from = place.pos - (previous?.nodeSize ?? 0);
  tr.replaceWith(from, place.pos + place.node.nodeSize + (next?.nodeSize ?? 0), Fragment.from(merged));
  let at: number | null = null;
  tr.doc.nodesBetween(from, Math.min(tr.doc.content.size, from + sizeOf(merged)), (node, pos) => {
    if (at === null && node === target) at = pos;
    return at === null;
  });
  if (at === null) return tr.scrollIntoView();
  const start = TextSelection.near(tr.doc.resolve(at + 1)).from;
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(start + offset, tr.doc.content.size)))).scrollIntoView();
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + node.nodeSize, 0);
}
