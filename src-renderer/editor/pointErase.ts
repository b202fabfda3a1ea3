import type { Command } from 'prosemirror-state';
import { caretAt, isAtEnd, isAtStart, isBlank, pointPlace } from './place.ts';
import { joinPoints } from './pointEnter.ts';
import { markAtLevel, shiftPoints } from './pointLevels.ts';
import { pointsBelow } from './removePoint.ts';
import { is, pointAttrs } from './schema.ts';

/** Backspace at the start of a point: first its mark, then its level, then it joins the point above; an empty sub-point just goes. */
export const pointBackspace: Command = (state, dispatch) => {
  const place = pointPlace(state);
  if (!place || !isAtStart(state, place)) return false;
  if (is(place.node.firstChild, 'pageBreak')) {
    dispatch?.(state.tr.delete(place.pos + 1, place.pos + 2));
    return true;
  }
  const { mark, level, label } = pointAttrs(place.node);
  const beside = markAtLevel(place.parent, place.index, level);
  if (label !== null) {
    dispatch?.(state.tr.setNodeAttribute(place.pos, 'label', null));
    return true;
  }
  const empty = isBlank(place.node) && pointAttrs(place.node).deadline === null && pointsBelow(place) === 0;
  if (empty && level > 0 && place.index > 0) {
    dispatch?.(caretAt(state.tr.delete(place.pos, place.pos + place.node.nodeSize), place.pos - 1, -1));
    return true;
  }
  if (mark !== 'number' && (mark === 'heading' || beside !== mark || place.index === 0)) {
    dispatch?.(state.tr.setNodeAttribute(place.pos, 'mark', 'number'));
    return true;
  }
  if (level > 0) return shiftPoints(-1)(state, dispatch);
  const prev = place.index > 0 ? place.parent.child(place.index - 1) : null;
  if (!prev || !dispatch) return true;
  const prevPos = place.pos - prev.nodeSize;
  if (isBlank(prev) && pointAttrs(prev).deadline === null) dispatch(state.tr.delete(prevPos, place.pos).scrollIntoView());
  else if (isBlank(place.node)) dispatch(caretAt(state.tr.delete(place.pos, place.pos + place.node.nodeSize), place.pos - 1, -1));
  else dispatch(joinPoints(state.tr, prev, prevPos, place.node).scrollIntoView());
  return true;
};

/** Delete at the end of a point: the next one joins it. */
export const pointDelete: Command = (state, dispatch) => {
  const place = pointPlace(state);
  if (!place || !isAtEnd(state, place)) return false;
  if (place.index + 1 >= place.parent.childCount || !dispatch) return true;
  const next = place.parent.child(place.index + 1);
  const nextPos = place.pos + place.node.nodeSize;
  if (isBlank(place.node)) {
    const tr = state.tr.delete(place.pos, nextPos);
    dispatch(caretAt(tr, place.pos + 1));
  } else dispatch(joinPoints(state.tr, place.node, place.pos, next));
  return true;
};
