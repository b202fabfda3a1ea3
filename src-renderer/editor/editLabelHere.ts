import { itemOf } from './agendaCommands.ts';
import { partPlace } from './hearingCommands.ts';
import { pointPlace } from './place.ts';
import type { Sheet } from './sheet.ts';

/** F2: the number of the point or question under the caret, or the word before the text, becomes a field for a moment. */
export function editLabelHere({ state, view }: Sheet): void {
  const own = pointPlace(state) ?? itemOf(state);
  const place = own ?? partPlace(state);
  const host = place && view?.nodeDOM(place.pos);
  if (!(host instanceof HTMLElement)) return;
  host.querySelector(own ? '.pe-label' : '.pe-word')?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
}
