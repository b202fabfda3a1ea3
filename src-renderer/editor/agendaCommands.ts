import { Selection, type Command, type EditorState } from 'prosemirror-state';
import type { Node } from 'prosemirror-model';
import { caretAt, childPos, isAtStart, placeOf, type Place } from './place.ts';
import { agendaItemAttrs, is, schema } from './schema.ts';

/** Enter in the agenda: the next question, after the speaker line if there is one; on an empty question out of the agenda. */
export const agendaEnter: Command = (state, dispatch) => {
  const item = placeOf(state.selection.$from, 'agendaItem');
  const line = placeOf(state.selection.$from, 'speakerLine');
  const place = item ?? line;
  if (!place) return false;
  if (!dispatch) return true;
  const { tr } = state;
  if (!state.selection.empty) tr.deleteSelection();
  if (item && item.node.content.size === 0 && isLast(item)) return leaveAgenda(state, item, dispatch);
  const $at = tr.selection.$from;
  const splits = item && placeOf($at, 'agendaItem') && $at.parentOffset < $at.parent.content.size;
  if (splits && $at.parentOffset > 0) {
    tr.split($at.pos, 1, [{ type: schema.nodes.agendaItem }]);
  } else if (splits) {
    tr.insert($at.before(), schema.nodes.agendaItem.create());
  } else {
    const after = tr.mapping.map(endOfItem(place));
    tr.insert(after, schema.nodes.agendaItem.create());
    tr.setSelection(Selection.near(tr.doc.resolve(after + 1)));
  }
  dispatch(tr.scrollIntoView());
  return true;
};

/** Tab in a question: to its speaker line, made if there is none; in the speaker line to the next question. */
export const agendaTab: Command = (state, dispatch) => {
  const line = placeOf(state.selection.$from, 'speakerLine');
  if (line) {
    dispatch?.(caretAt(state.tr, line.pos + line.node.nodeSize + 1));
    return true;
  }
  const item = placeOf(state.selection.$from, 'agendaItem');
  if (!item) return false;
  const after = item.pos + item.node.nodeSize;
  const { tr } = state;
  if (!is(speakerAfter(item), 'speakerLine')) tr.insert(after, schema.nodes.speakerLine.create());
  dispatch?.(caretAt(tr, after + 1));
  return true;
};

/** Shift+Tab and Backspace at the start: back from the speaker line to its question; an empty line goes away. */
export const agendaBack: Command = (state, dispatch) => {
  const line = placeOf(state.selection.$from, 'speakerLine');
  if (!line) return placeOf(state.selection.$from, 'agendaItem') !== null;
  const { tr } = state;
  if (line.node.content.size === 0) tr.delete(line.pos, line.pos + line.node.nodeSize);
  dispatch?.(caretAt(tr, line.pos - 1, -1));
  return true;
};

export const agendaBackspace: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const line = placeOf($from, 'speakerLine');
  if (line && empty && $from.parentOffset === 0) return agendaBack(state, dispatch);
  const item = placeOf($from, 'agendaItem');
  if (!item || !isAtStart(state, item)) return false;
  const prev = item.index > 0 ? item.parent.child(item.index - 1) : null;
  if (!prev) {
    if (item.node.content.size === 0 && item.parent.childCount > 1 && !is(speakerAfter(item), 'speakerLine')) {
      dispatch?.(caretAt(state.tr.delete(item.pos, item.pos + item.node.nodeSize), item.pos + 1));
    }
    return true;
  }
  if (!dispatch) return true;
  if (item.node.content.size === 0 && !is(speakerAfter(item), 'speakerLine')) {
    dispatch(caretAt(state.tr.delete(item.pos, item.pos + item.node.nodeSize), item.pos - 1, -1));
  } else if (is(prev, 'agendaItem')) dispatch(state.tr.join(item.pos).scrollIntoView());
  else dispatch(caretAt(state.tr, item.pos - 1, -1));
  return true;
};

/** Alt+↑ and Alt+↓ in the agenda: the question with its speaker changes places with its neighbour. */
export function moveAgendaItem(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const item = itemOf(state);
    if (!item) return false;
    const groups = agendaGroups(item.parent);
    const at = groups.findIndex((group) => group.includes(item.node));
    const other = at + direction;
    if (!dispatch || other < 0 || other >= groups.length) return true;
    const order = groups.slice();
    [order[at], order[other]] = [order[other] ?? [], order[at] ?? []];
    const offset = state.selection.from - item.pos;
    const tr = state.tr.replaceWith(item.parentStart, item.parentStart + item.parent.content.size, order.flat());
    let pos = item.parentStart;
    for (const node of order.flat()) {
      if (node === item.node) break;
      pos += node.nodeSize;
    }
    dispatch(caretAt(tr, pos + offset));
    return true;
  };
}

/** The question the caret is in, or whose speaker line it is in. */
export function itemOf(state: EditorState): Place | null {
  const item = placeOf(state.selection.$from, 'agendaItem');
  if (item) return item;
  const line = placeOf(state.selection.$from, 'speakerLine');
  if (!line) return null;
  const node = line.parent.child(line.index - 1);
  return { ...line, node, index: line.index - 1, pos: childPos(line.parent, line.parentStart, line.index - 1) };
}

function agendaGroups(agenda: Node): Node[][] {
  const groups: Node[][] = [];
  agenda.forEach((node) => {
    if (is(node, 'agendaItem')) groups.push([node]);
    else groups.at(-1)?.push(node);
  });
  return groups;
}

function speakerAfter(item: Place): Node | null {
  return item.index + 1 < item.parent.childCount ? item.parent.child(item.index + 1) : null;
}

function endOfItem(place: Place): number {
  const next = is(place.node, 'agendaItem') ? speakerAfter(place) : null;
  return place.pos + place.node.nodeSize + (next && is(next, 'speakerLine') ? next.nodeSize : 0);
}

function isLast(item: Place): boolean {
  return item.index === item.parent.childCount - 1;
}

function leaveAgenda(state: EditorState, item: Place, dispatch: (tr: EditorState['tr']) => void): boolean {
  const { tr } = state;
  const after = item.parentStart + item.parent.content.size + 1;
  if (item.index > 0 && agendaItemAttrs(item.node).label === null) tr.delete(item.pos, item.pos + item.node.nodeSize);
  dispatch(caretAt(tr, tr.mapping.map(after) + 1));
  return true;
}
