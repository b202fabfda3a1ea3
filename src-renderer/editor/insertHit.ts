import type { EditorState, Transaction } from 'prosemirror-state';
import type { DirectoryHit } from '../../src-shared/api/directoryApi.ts';
import type { ProtocolLayout } from '../../src-shared/documents/letterhead.ts';
import type { Mention } from '../../src-shared/documents/mention.ts';
import type { Performer } from '../../src-shared/documents/point.ts';
import { composeAgendaSpeaker } from '../../src-shared/documents/wording.ts';
import { declinePost } from '../../src-shared/russian/declinePost.ts';
import { itemOf } from './agendaCommands.ts';
import { caretAt, placeOf, pointPlace } from './place.ts';
import { hearingAttrs, is, pointAttrs, schema, speechAttrs } from './schema.ts';

/** Where the caret asks for a name: in a point for who has to do it, in a speech for who was heard, in the agenda for who will speak. */
export type NamePlace = 'point' | 'speech' | 'agenda';

export function namePlace(state: EditorState): NamePlace | null {
  if (pointPlace(state)) return 'point';
  if (placeOf(state.selection.$from, 'speech')) return 'speech';
  return itemOf(state) ? 'agenda' : null;
}

export interface Inserted {
  readonly tr: Transaction;
  /** The words put into the text where their case was produced and not known for certain. */
  readonly doubtful: string | null;
}

/** Puts what was chosen in the directory at the caret, in the case that the place demands. */
export function insertHit(state: EditorState, hit: DirectoryHit, layout: ProtocolLayout): Inserted | null {
  switch (namePlace(state)) {
    case 'point':
      return {
        tr: addPerformer(state, { kind: hit.kind, id: hit.id, text: hit.title }, hit.dative),
        doubtful: hit.sure ? null : hit.dative,
      };
    case 'speech':
      return addSpeaker(state, hit);
    case 'agenda':
      return { tr: setPlannedSpeaker(state, mentionOf(hit), layout), doubtful: null };
    case null:
      return null;
  }
}

/** The dative is written at the caret and the performer joins the point. */
export function addPerformer(state: EditorState, performer: Performer, words: string): Transaction {
  const { tr } = state;
  const place = pointPlace(state);
  if (place) tr.setNodeAttribute(place.pos, 'performers', [...pointAttrs(place.node).performers, performer]);
  return writeAtCaret(tr, state, words);
}

export function mentionOf(hit: DirectoryHit): Mention {
  return { personId: hit.id, name: hit.title, ...(hit.post ? { post: hit.post } : {}) };
}

/** «Слушали» кого: accusative, post first; «Выступили» and free text take the name as it is. */
function addSpeaker(state: EditorState, hit: DirectoryHit): Inserted {
  const { tr } = state;
  const hearing = placeOf(state.selection.$from, 'hearing');
  const speech = placeOf(state.selection.$from, 'speech');
  if (hearing && hit.kind === 'person') {
    tr.setNodeAttribute(hearing.pos, 'speakers', [...hearingAttrs(hearing.node).speakers, mentionOf(hit)].slice(0, 20));
  }
  if (!speech || speechAttrs(speech.node).kind !== 'heard') return { tr: writeAtCaret(tr, state, hit.title), doubtful: null };
  const post = hit.post === '' ? null : declinePost(hit.post, 'accusative');
  const words = post ? `${post.form} ${hit.accusative}` : hit.accusative;
  return { tr: writeAtCaret(tr, state, words), doubtful: hit.sure && post?.sure !== false ? null : words };
}

function setPlannedSpeaker(state: EditorState, mention: Mention, layout: ProtocolLayout): Transaction {
  const { tr } = state;
  const item = itemOf(state);
  if (!item) return tr;
  const at = item.pos + item.node.nodeSize;
  const next = item.index + 1 < item.parent.childCount ? item.parent.child(item.index + 1) : null;
  const line = schema.nodes.speakerLine.create({ mention }, schema.text(composeAgendaSpeaker(mention, layout)));
  tr.replaceWith(at, at + (next && is(next, 'speakerLine') ? next.nodeSize : 0), line);
  return caretAt(tr, at + line.nodeSize - 1, -1);
}

function writeAtCaret(tr: Transaction, state: EditorState, words: string): Transaction {
  const { $from, from } = state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset);
  const start = before.trim() === '' && pointPlace(state) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  const gap = before === '' || /[\s(«]$/u.test(before) ? '' : ' ';
  return tr.insertText(gap + start, from).scrollIntoView();
}
