import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';
import { itemOf } from './agendaCommands.ts';
import { placeOf, pointPlace } from './place.ts';

/** What a transaction says of itself to the history of the sheet. */
const OWN_STEP = 'ownStep';
const FIELD = 'field';
export const FROM_HISTORY = 'fromHistory';

/** Marks a change as typing in a field of the side panel: letters typed on in it are one undo step. */
export function typedInField(tr: Transaction, field: string): Transaction {
  return tr.setMeta(FIELD, field);
}

/** Marks a change as one undo step of its own, however small. */
export function asOwnStep(tr: Transaction): Transaction {
  return tr.setMeta(OWN_STEP, true);
}

/** Marks a change that the history knows already. */
export function outsideHistory(tr: Transaction): Transaction {
  return tr.setMeta(FROM_HISTORY, true);
}

/** What of a change the history groups by: where it was made, and whether it was typing. */
export function stepOf(tr: Transaction, after: EditorState, tab: string): { readonly region: string; readonly typing: boolean } {
  const field: unknown = tr.getMeta(FIELD);
  if (typeof field === 'string') return { region: field, typing: true };
  return { region: `${tab}:${regionOf(after)}`, typing: tr.getMeta(OWN_STEP) !== true && isTyping(tr) };
}

/** Letters typed or erased one by one; anything bigger is a step of its own. */
function isTyping(tr: Transaction): boolean {
  return tr.steps.every((step) => {
    if (!(step instanceof ReplaceStep)) return false;
    const { content, openStart, openEnd } = step.slice;
    return openStart === 0 && openEnd === 0 && content.size <= 3 && step.to - step.from <= 3 && (content.firstChild?.isText ?? true);
  });
}

/** The block being typed in: leaving it closes the undo step. */
function regionOf(state: EditorState): string {
  if (!(state.selection instanceof TextSelection)) return 'body';
  const place = pointPlace(state) ?? itemOf(state) ?? placeOf(state.selection.$from, 'speech') ?? placeOf(state.selection.$from, 'vote');
  return `body:${String(place?.node.attrs['id'] ?? '')}`;
}
