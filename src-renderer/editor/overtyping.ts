import type { Command } from 'prosemirror-state';
import { itemOf } from './agendaCommands.ts';
import { partPlace } from './hearingCommands.ts';
import { placeOf, pointPlace } from './place.ts';
import { agendaItemAttrs, decidedAttrs, hearingAttrs, pointAttrs } from './schema.ts';

/** Alt+Backspace: what was overtyped nearest to the caret is derived again: the point's label, else the part's word, else the hearing's label. */
export const resetLabel: Command = (state, dispatch) => {
  const target = overtypedAt(state);
  if (!target) return false;
  dispatch?.(state.tr.setNodeAttribute(target.pos, target.attr, null));
  return true;
};

/** What is overtyped at the caret, nearest first. */
export function overtypedAt(state: Parameters<Command>[0]): { readonly pos: number; readonly attr: 'label' | 'word' } | null {
  const point = pointPlace(state);
  if (point && pointAttrs(point.node).label !== null) return { pos: point.pos, attr: 'label' };
  const item = itemOf(state);
  if (item && agendaItemAttrs(item.node).label !== null) return { pos: item.pos, attr: 'label' };
  const part = partPlace(state);
  if (part && decidedAttrs(part.node).word !== null) return { pos: part.pos, attr: 'word' };
  const hearing = placeOf(state.selection.$from, 'hearing');
  if (hearing && hearingAttrs(hearing.node).label !== null) return { pos: hearing.pos, attr: 'label' };
  return null;
}
