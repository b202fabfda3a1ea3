import type { Content } from '../../documents/kinds.ts';
import type { Letterhead } from '../../documents/letterhead.ts';
import type { AgendaItem, Protocol } from '../../documents/protocol.ts';
import { attendeeText, composeAgendaSpeaker } from '../../documents/wording.ts';
import { readSpeaker } from '../protocol/readSpeaker.ts';
import type { Anchor } from './paperChange.ts';
import { readAttendee, takePerson } from './takePerson.ts';
import { untied } from './wordsOfLine.ts';

/** Changes a question of the agenda; `null` where it is gone or the change does not fit. */
export function changeQuestion(content: Content, id: string, change: (item: AgendaItem) => AgendaItem | null): Content | null {
  if (content.kind !== 'protocol') return null;
  const at = content.agenda.findIndex((item) => item.id === id);
  const item = content.agenda[at];
  const changed = item ? change(item) : null;
  return changed && { ...content, agenda: content.agenda.with(at, changed) };
}

/** Takes a question off the agenda; what was heard of it stays. */
export function removeQuestion(content: Content, id: string): Content | null {
  if (content.kind !== 'protocol') return null;
  const agenda = content.agenda.filter((item) => item.id !== id);
  const hearings = content.hearings.map((hearing) => ({ ...hearing, agendaItemIds: hearing.agendaItemIds.filter((each) => each !== id) }));
  return agenda.length === content.agenda.length ? null : { ...content, agenda, hearings };
}

/** Puts a question beside another. */
export function moveQuestion(content: Content, id: string, anchor: Anchor): Content | null {
  if (content.kind !== 'protocol' || id === anchor.neighbour) return null;
  const item = content.agenda.find((each) => each.id === id);
  return item ? withQuestion({ ...content, agenda: content.agenda.filter((each) => each !== item) }, item, anchor) : null;
}

/** A question that the agenda did not have, with the line that names its speaker. */
export function insertQuestion(
  content: Content,
  item: AgendaItem,
  speaker: string | null,
  anchor: Anchor,
  letterhead: Letterhead,
): Content | null {
  if (content.kind !== 'protocol') return null;
  const spoken = speaker === null ? item : withSpeaker(item, speaker, letterhead);
  return spoken && withQuestion(content, spoken, anchor);
}

/** Who speaks to a question, by the words of a line; `null` where they name nobody. */
export function withSpeaker(item: AgendaItem, words: string, { protocol: layout }: Letterhead): AgendaItem | null {
  const plain = untied(words);
  const speaker = takePerson(null, readSpeaker(plain), plain, (mention) => composeAgendaSpeaker(mention, layout));
  return speaker && { ...item, speaker };
}

/** One more of those present, by the words of a line. */
export function insertAttendee(
  content: Content,
  id: string,
  words: string,
  { neighbour, side }: Anchor,
  { protocol: layout }: Letterhead,
): Content | null {
  if (content.kind !== 'protocol') return null;
  const attendee = readAttendee(id, untied(words), (each) => attendeeText(each, layout));
  const at = content.attendees.findIndex((each) => each.id === neighbour);
  if (attendee === null || at < 0) return null;
  return { ...content, attendees: content.attendees.toSpliced(side === 'after' ? at + 1 : at, 0, attendee) };
}

function withQuestion(content: Protocol, item: AgendaItem, { neighbour, side }: Anchor): Protocol | null {
  const at = content.agenda.findIndex((each) => each.id === neighbour);
  return at < 0 ? null : { ...content, agenda: content.agenda.toSpliced(side === 'after' ? at + 1 : at, 0, item) };
}
