import type { Node } from 'prosemirror-model';
import { Selection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import type { SpeechKind } from '../../src-shared/documents/protocol.ts';
import { itemOf } from './agendaCommands.ts';
import { isUntouchedHearing } from './fromDoc.ts';
import { newId } from './newId.ts';
import { caretAt, placeOf, type Place } from './place.ts';
import { paragraphNode } from './richTextNodes.ts';
import { dropEmptyEnd } from './removePoint.ts';
import { agendaItemAttrs, hearingAttrs, is, schema } from './schema.ts';
import { emptyHearing, emptyPoint } from './toDoc.ts';
import { agendaIds, firstUnheard, isPhantomItem } from './unheardQuestions.ts';

/**
 * Ctrl+Enter: the next question. From the agenda it goes to the hearing of that question, made if there is none;
 * from a hearing to the next question that has none; when all have theirs, a new question joins the agenda.
 */
export const newHearing: Command = (state, dispatch) => {
  if (!dispatch) return true;
  const item = itemOf(state);
  const here = placeOf(state.selection.$from, 'hearing');
  const { tr } = state;
  if (!item && here) tieToQuestion(tr, here);
  dropEmptyEnd(tr, placeOf(tr.selection.$from, 'point'));
  const id = item
    ? agendaItemAttrs(item.node).id
    : nextUnheard(tr.doc, here && placeOf(tr.doc.resolve(tr.mapping.map(here.pos) + 1), 'hearing'));
  const existing = id === null ? null : hearingOf(tr.doc, id);
  if (existing !== null) dispatch(caretAt(tr, existing + 1));
  else dispatch(addHearing(tr, id, here));
  return true;
};

/** Enter and Tab in a speech: an empty last paragraph is left for the next part; Tab always goes on. */
export function leaveSpeech(how: 'enter' | 'tab' | 'back'): Command {
  return (state, dispatch) => {
    const place = placeOf(state.selection.$from, 'speech') ?? placeOf(state.selection.$from, 'vote');
    if (!place || placeOf(state.selection.$from, 'table')) return false;
    if (how === 'back') {
      dispatch?.(caretAt(state.tr, place.pos - 1, -1));
      return true;
    }
    const { $from, empty } = state.selection;
    const blankEnd = empty && $from.parent.content.size === 0 && $from.parent === place.node.lastChild;
    if (how === 'enter' && !(blankEnd || is(place.node, 'vote'))) return false;
    const { tr } = state;
    if (how === 'enter' && blankEnd && place.node.childCount > 1) tr.delete($from.before(), $from.after());
    dispatch?.(caretAt(tr, tr.mapping.map(place.pos + place.node.nodeSize) + 1));
    return true;
  };
}

/** Adds a part after the one the caret is in: «Выступили», «Голосовали», one more «Слушали», «Решили» or plain text. */
export function addPart(kind: SpeechKind | 'decided' | 'vote'): Command {
  return (state, dispatch) => {
    const place = partPlace(state);
    if (!place) return false;
    if (dispatch) {
      const after = place.pos + place.node.nodeSize;
      dispatch(caretAt(state.tr.insert(after, emptyPart(kind)), after + 1));
    }
    return true;
  };
}

/** Removes the part the caret is in; the last part takes its hearing along. */
export const removePart: Command = (state, dispatch) => {
  const place = partPlace(state);
  const hearing = placeOf(state.selection.$from, 'hearing');
  if (!place || !hearing) return false;
  const target = hearing.node.childCount > 1 ? place : hearing;
  dispatch?.(caretAt(state.tr.delete(target.pos, target.pos + target.node.nodeSize), Math.max(1, target.pos - 1), -1));
  return true;
};

/** The part under the caret. */
export function partPlace(state: EditorState): Place | null {
  const { $from } = state.selection;
  return placeOf($from, 'speech') ?? placeOf($from, 'decided') ?? placeOf($from, 'vote');
}

function emptyPart(kind: SpeechKind | 'decided' | 'vote'): Node {
  if (kind === 'decided') return schema.nodes.decided.create({ id: newId() }, emptyPoint());
  if (kind === 'vote') return schema.nodes.vote.create({ id: newId() });
  return schema.nodes.speech.create({ id: newId(), kind }, paragraphNode(''));
}

/** Where the hearing of a question stands. */
export function hearingOf(doc: Node, agendaItemId: string): number | null {
  let found: number | null = null;
  doc.forEach((node, pos) => {
    if (found === null && is(node, 'hearing') && hearingAttrs(node).agendaItemIds.includes(agendaItemId)) found = pos;
  });
  return found;
}

/** The first question without a hearing after those of the hearing the caret is in, else the first of all. */
function nextUnheard(doc: Node, here: Place | null): string | null {
  const { all } = agendaIds(doc);
  const own = here ? hearingAttrs(here.node).agendaItemIds : [];
  const from = Math.max(-1, ...own.map((id) => all.indexOf(id))) + 1;
  return firstUnheard(doc, [...all.slice(from), ...all.slice(0, from)]);
}

/** The hearing written before any agenda was takes its question now: the next one must not get the same number. */
function tieToQuestion(tr: Transaction, here: Place): void {
  const { all, heard } = agendaIds(tr.doc);
  const { phantom, agendaItemIds } = hearingAttrs(here.node);
  if (agendaItemIds.length > 0 || isUntouchedHearing(here.node) || !(phantom || heard.size === 0)) return;
  const id = firstUnheard(tr.doc, all) ?? addQuestion(tr);
  tr.setNodeAttribute(tr.mapping.map(here.pos), 'agendaItemIds', [id]);
}

function addHearing(tr: Transaction, agendaItemId: string | null, here: Place | null): Transaction {
  const id = agendaItemId ?? addQuestion(tr);
  const phantom = phantomHearing(tr.doc);
  if (phantom !== null) {
    tr.setNodeAttribute(phantom, 'agendaItemIds', [id]);
    return caretAt(tr, phantom + 1);
  }
  const at = here ? tr.mapping.map(here.pos + here.node.nodeSize) : placeInOrder(tr.doc, id);
  tr.insert(at, emptyHearing([id]));
  return tr.setSelection(Selection.near(tr.doc.resolve(at + 1))).scrollIntoView();
}

function addQuestion(tr: Transaction): string {
  const agenda = tr.doc.firstChild;
  const id = newId();
  const only = agenda?.childCount === 1 ? agenda.firstChild : null;
  if (only && is(only, 'agendaItem') && isPhantomItem(only)) {
    tr.setNodeAttribute(1, 'phantom', false);
    return agendaItemAttrs(only).id;
  }
  tr.insert((agenda?.nodeSize ?? 1) - 1, schema.nodes.agendaItem.create({ id }));
  return id;
}

/** Hearings stand in the order of their questions. */
function placeInOrder(doc: Node, id: string): number {
  const { all } = agendaIds(doc);
  const own = all.indexOf(id);
  let at = doc.firstChild?.nodeSize ?? 0;
  doc.forEach((node, pos) => {
    if (!is(node, 'hearing')) return;
    const first = Math.min(...hearingAttrs(node).agendaItemIds.map((other) => all.indexOf(other)));
    if (first < own) at = pos + node.nodeSize;
  });
  return at;
}

/** The untouched hearing that only gives the caret a place. */
function phantomHearing(doc: Node): number | null {
  let found: number | null = null;
  doc.forEach((node, pos) => {
    if (!is(node, 'hearing') || !hearingAttrs(node).phantom) return;
    if (hearingAttrs(node).agendaItemIds.length === 0 && node.textContent === '') found = pos;
  });
  return found;
}
