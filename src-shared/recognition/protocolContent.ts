import type { Mention } from '../documents/mention.ts';
import type { AgendaItem, Attendee, Protocol } from '../documents/protocol.ts';
import type { Signature } from '../documents/signature.ts';
import type { ContentOf } from './builder.ts';
import { findNames } from './people/findNames.ts';
import { peopleLabel } from './people/peopleLabels.ts';
import { readSignatures } from './people/readSignatures.ts';
import { protocolAgenda } from './protocol/protocolAgenda.ts';
import { protocolHead } from './protocol/protocolHead.ts';
import { protocolHearings } from './protocol/protocolHearings.ts';
import { roledTexts } from './protocol/protocolItems.ts';
import { protocolPeople } from './protocol/protocolPeople.ts';
import { inNominative } from './protocol/speakersOf.ts';

/** A protocol out of the lines of its main part; its annexes are built apart. Every word stays the source's: what the letterhead would word is overtyped. */
export const protocolContent: ContentOf<Protocol> = (lines, roles, context) => {
  const texts = roledTexts(lines, roles);
  const head = protocolHead(texts, context);
  const people = protocolPeople(texts, context);
  const present = [...named(people.chair), ...named(people.secretary), ...people.attendees.flatMap(membersOf)];
  const read = protocolAgenda(texts, context);
  const agenda = { ...read, items: read.items.map((item) => speakerInNominative(item, present)) };
  const speakers = agenda.items.flatMap(({ speaker }) => speaker ?? []);
  const known = [...speakers, ...present];
  const hearings = protocolHearings(lines, roles, { agenda: agenda.items, known, date: head.date }, context);
  const signatures = readSignatures(lines, roles, whose, context);
  return {
    kind: 'protocol',
    version: 1,
    number: head.number,
    date: head.date,
    time: head.time,
    settlement: head.settlement,
    place: head.place,
    meeting: head.meeting,
    chair: people.chair ?? signer(signatures, 'председател') ?? listed(people.attendees, 'председатель'),
    secretary: people.secretary ?? signer(signatures, 'секретар|протокол') ?? listed(people.attendees, 'секретарь'),
    attendees: people.attendees,
    agenda: [...agenda.items],
    hearings,
    signatures,
    annexes: [],
    wording: { ...head.wording, ...people.wording, ...(agenda.label === null ? {} : { agendaLabel: agenda.label }) },
  };
};

/** «(информация Малой А.Ю.)» is of «Малая А.Ю.» in the list of those present; the words are printed as they stand. */
function speakerInNominative(item: AgendaItem, present: readonly Mention[]): AgendaItem {
  const { speaker } = item;
  if (speaker === undefined || speaker.name === '' || speaker.wording === undefined) return item;
  return { ...item, speaker: { ...speaker, name: inNominative(speaker.name, present) } };
}

function named(mention: Mention | null): readonly Mention[] {
  return mention ? [mention] : [];
}

function membersOf(attendee: Attendee): readonly Mention[] {
  switch (attendee.kind) {
    case 'person':
      return [attendee.mention];
    case 'group':
      return attendee.members;
    case 'sheet':
      return [];
  }
}

/** The first who signs and is no secretary signs for the meeting (seed 003: the head of the department). */
function whose(post: string, index: number): Signature['of'] {
  const label = peopleLabel(post)?.role;
  if (label === 'secretary' || /секретар|протокол\s/iu.test(post)) return 'secretary';
  return label === 'chair' || index === 0 ? 'chair' : 'other';
}

/** Chair and secretary that only a signature names: known, but not printed in a head that does not have them. */
function signer(signatures: readonly Signature[], label: string): Mention | null {
  const signature = signatures.find(({ post }) => new RegExp(String.raw`^\s*(?:${label})`, 'iu').test(post ?? ''));
  const [name] = findNames(signature?.name ?? '');
  return name ? { name: name.name, wording: '' } : null;
}

/** «Петрова М.Н., заместитель главы (председатель)», «Петрова М.Н. – председатель Совета» among those present. */
function listed(attendees: readonly Attendee[], office: string): Mention | null {
  const own = new RegExp(
    String.raw`\(${office}\)|^${office}(?:\s+(?:комиссии|совета|заседания|совещания|собрания|рабочей\s+группы|оргкомитета|коллегии))?$`,
    'iu',
  );
  const [only, ...others] = attendees.flatMap((attendee) =>
    attendee.kind === 'person' && own.test((attendee.mention.post ?? '').trim()) ? [attendee.mention.name] : [],
  );
  return only === undefined || only === '' || others.length > 0 ? null : { name: only, wording: '' };
}
