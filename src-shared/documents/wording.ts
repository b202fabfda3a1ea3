import { formatDate, formatTime } from '../russian/dateWords.ts';
import type { HeadField, Letterhead, ProtocolLayout } from './letterhead.ts';
import { fillPattern } from './fillPattern.ts';
import { mentionText, orderName, type Mention } from './mention.ts';
import type { AgendaItem, Attendee, Part, Protocol, Tally, WordingKey } from './protocol.ts';
import type { Signature } from './signature.ts';

/** The derived words of a protocol. Each can be overtyped: what was overtyped is stored, what is derived is not. */

/** What the sheet shows where nothing is known yet: a blank to be filled in by hand. */
export const BLANK = '______';

/** The text of a head line or label: overtyped, else derived. `number` is the registered one, if any. */
export function wordingText(key: WordingKey, protocol: Protocol, letterhead: Letterhead, number: string | null): string {
  return protocol.wording[key] ?? derivedWording(key, protocol, letterhead, number);
}

/** The derived text of a head line or label, whatever was overtyped. */
export function derivedWording(key: WordingKey, protocol: Protocol, letterhead: Letterhead, number: string | null): string {
  const layout = letterhead.protocol;
  const shown = number ?? protocol.number ?? BLANK;
  switch (key) {
    case 'organisation':
      return letterhead.organisation.join('\n');
    case 'title':
      return fillPattern(layout.titlePattern, { meeting: protocol.meeting, number: shown });
    case 'number':
      return fillPattern(layout.numberPattern, { number: shown });
    case 'date':
      return protocol.date === null ? BLANK : formatDate(protocol.date, layout.dateStyle);
    case 'time':
      return protocol.time === null ? '' : formatTime(protocol.time, layout.timeStyle);
    case 'agendaLabel':
      return layout.agendaWord.text;
    default:
      return layout.head.find((row) => LABEL_KEYS[row.field] === key)?.label ?? '';
  }
}

/** Which wording key overtypes the fixed label of a head field. */
export const LABEL_KEYS: Readonly<Partial<Record<HeadField, WordingKey>>> = {
  date: 'dateLabel',
  time: 'timeLabel',
  settlement: 'settlementLabel',
  place: 'placeLabel',
  chair: 'chairLabel',
  secretary: 'secretaryLabel',
  attendees: 'attendeesLabel',
};

/** One attendee, group or sheet, as printed. */
export function attendeeText(attendee: Attendee, layout: ProtocolLayout): string {
  if (attendee.kind === 'person') return mentionText(attendee.mention, layout.attendeesStyle);
  return attendee.wording ?? composeAttendee(attendee, layout);
}

/** The derived text of an attendee line, whatever was overtyped. */
export function composeAttendee(attendee: Attendee, layout: ProtocolLayout): string {
  switch (attendee.kind) {
    case 'person':
      return mentionText({ ...attendee.mention, wording: undefined }, layout.attendeesStyle);
    case 'group': {
      const members = attendee.members.map((member) => mentionText(member, layout.attendeesStyle)).join(', ');
      return members === '' ? attendee.label : `${attendee.label}: ${members}`;
    }
    case 'sheet':
      return `${attendee.label}: в соответствии с явочным листом`;
  }
}

/** The line that names the planned speaker, as printed; empty without one. */
export function agendaSpeakerText(item: AgendaItem, layout: ProtocolLayout): string {
  if (!item.speaker) return '';
  return item.speaker.wording ?? composeAgendaSpeaker(item.speaker, layout);
}

/** The derived speaker line, whatever was overtyped. */
export function composeAgendaSpeaker(speaker: Mention, layout: ProtocolLayout): string {
  return fillPattern(layout.agendaSpeakerPattern, { speaker: mentionText({ ...speaker, wording: undefined }, layout.agendaSpeakerStyle) });
}

/** The fixed word of a part as printed («Слушали:»); empty prints none. */
export function partWord(part: Part, layout: ProtocolLayout): string {
  if (part.word !== undefined) return part.word;
  return part.kind === 'text' ? '' : layout.words[part.kind].text;
}

/** «за» – 12, «против» – 0, «воздержались» – 1. (norms.md, section 4) */
export function tallyText(tally: Tally): string {
  if (tally.against === 0 && tally.abstained === 0) return `«за» – ${tally.for}, единогласно.`;
  return `«за» – ${tally.for}, «против» – ${tally.against}, «воздержались» – ${tally.abstained}.`;
}

/** The words of a vote: overtyped, else from the count. */
export function voteText(part: Extract<Part, { kind: 'vote' }>): string {
  return part.wording ?? (part.tally ? tallyText(part.tally) : '');
}

/** Both sides of a signature line as printed. */
export function signatureText(
  signature: Signature,
  protocol: Protocol,
  layout: ProtocolLayout,
): { readonly post: string; readonly name: string } {
  const derived = derivedSignature(signature, protocol, layout);
  return { post: signature.post ?? derived.post, name: signature.name ?? derived.name };
}

/** The derived sides of a signature, whatever was overtyped. */
export function derivedSignature(
  signature: Signature,
  protocol: Protocol,
  layout: ProtocolLayout,
): { readonly post: string; readonly name: string } {
  switch (signature.of) {
    case 'chair':
      return { post: layout.chairSignature, name: signer(protocol.chair, layout) };
    case 'secretary':
      return { post: layout.secretarySignature, name: signer(protocol.secretary, layout) };
    case 'signatory':
    case 'other':
      return { post: '', name: '' };
  }
}

function signer(mention: Mention | null, layout: ProtocolLayout): string {
  return mention ? orderName(mention.name, layout.signatureNameOrder) : '';
}
