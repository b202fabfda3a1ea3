import type { Command, Transaction } from 'prosemirror-state';
import type { Place } from './place.ts';
import { caretAt, childPos, isBlank, pointPlace, subtreeEnd } from './place.ts';
import { emptyPoint } from './toDoc.ts';
import { pointAttrs } from './schema.ts';

/** Ctrl+Shift+Backspace: the point under the caret goes away with all below it; one Ctrl+Z brings it back. */
export const removePoint: Command = (state, dispatch) => {
  const place = pointPlace(state);
  if (!place) return false;
  const end = subtreeEnd(place.parent, place.index);
  const to = childPos(place.parent, place.parentStart, end);
  const { tr } = state;
  if (end - place.index === place.parent.childCount) dispatch?.(caretAt(tr.replaceWith(place.pos, to, emptyPoint(true)), place.pos + 1));
  else
    dispatch?.(
      caretAt(
        tr.delete(place.pos, to),
        end < place.parent.childCount ? place.pos + 1 : place.pos - 1,
        end < place.parent.childCount ? 1 : -1,
      ),
    );
  return true;
};

/** How many points stand below this one. */
export function pointsBelow(place: Place): number {
  return subtreeEnd(place.parent, place.index) - place.index - 1;
}

/** Removes the empty last point that Enter made before its writer went on elsewhere; a list keeps at least one point. */
export function dropEmptyEnd(tr: Transaction, place: Place | null): void {
  if (!place || place.index === 0 || place.index !== place.parent.childCount - 1 || !isBlank(place.node)) return;
  const { label, deadline, performers, responsible } = pointAttrs(place.node);
  if (label !== null || deadline !== null || performers.length + responsible.length > 0) return;
  tr.delete(place.pos, place.pos + place.node.nodeSize);
}
