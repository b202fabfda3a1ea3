import type { Node } from 'prosemirror-model';
import { Selection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import type { SpeechKind } from '../../src-shared/documents/protocol.ts';
import { itemOf } from './agendaCommands.ts';
import { newId } from './newId.ts';
import { caretAt, placeOf, type Place } from './place.ts';
import { paragraphNode } from './richTextNodes.ts';
import { agendaItemAttrs, hearingAttrs, is, schema } from './schema.ts';
import { emptyHearing, emptyPoint } from './toDoc.ts';

/**
 * Ctrl+Enter: the next question. From the agenda it goes to the hearing of that question, made if there is none;
 * from a hearing to the next question that has none; when all have theirs, a new question joins the agenda.
 */
export const newHearing: Command = (state, dispatch) => {
  if (!dispatch) return true;
  const item = itemOf(state);
  const here = placeOf(state.selection.$from, 'hearing');
  const id = item ? agendaItemAttrs(item.node).id : nextUnheard(state.doc, here);
  const existing = id === null ? null : hearingOf(state.doc, id);
  if (existing !== null) dispatch(caretAt(state.tr, existing + 1));
  else dispatch(addHearing(state, id, here));
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

/** Questions in order, and which of them some hearing covers. */
export function agendaIds(doc: Node): { readonly all: readonly string[]; readonly heard: ReadonlySet<string> } {
  const all: string[] = [];
  const heard = new Set<string>();
  doc.firstChild?.forEach((node) => {
    if (is(node, 'agendaItem') && !isPhantomItem(node)) all.push(agendaItemAttrs(node).id);
  });
  doc.forEach((node) => {
    if (is(node, 'hearing')) hearingAttrs(node).agendaItemIds.forEach((id) => heard.add(id));
  });
  return { all, heard };
}

function isPhantomItem(node: Node): boolean {
  return agendaItemAttrs(node).phantom && node.content.size === 0;
}

/** The first question without a hearing after those of the hearing the caret is in, else the first of all. */
function nextUnheard(doc: Node, here: Place | null): string | null {
  const { all, heard } = agendaIds(doc);
  const own = here ? hearingAttrs(here.node).agendaItemIds : [];
  const from = Math.max(-1, ...own.map((id) => all.indexOf(id))) + 1;
  return [...all.slice(from), ...all.slice(0, from)].find((id) => !heard.has(id) && !isSetAside(doc, id)) ?? null;
}

function isSetAside(doc: Node, id: string): boolean {
  let aside = false;
  doc.firstChild?.forEach((node) => {
    if (is(node, 'agendaItem') && agendaItemAttrs(node).id === id) aside = agendaItemAttrs(node).setAside !== null;
  });
  return aside;
}

function addHearing(state: EditorState, agendaItemId: string | null, here: Place | null): Transaction {
  const { tr } = state;
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
