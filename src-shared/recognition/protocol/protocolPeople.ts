import type { Mention } from '../../documents/mention.ts';
import type { Attendee, Protocol } from '../../documents/protocol.ts';
import type { BuilderContext } from '../builder.ts';
import { attendeesIn, type ReadAttendee } from '../people/attendeesIn.ts';
import { peopleLabel } from '../people/peopleLabels.ts';
import { readPerson } from '../people/readPerson.ts';
import { joinStretches, type JoinedText } from '../joinStretches.ts';
import { wholeLine } from '../lineStretch.ts';
import { joinedText, type RoledText } from './protocolItems.ts';

export type ProtocolPeople = Pick<Protocol, 'chair' | 'secretary' | 'attendees' | 'wording'>;

/** Longest words of a line of those present (documents/protocol.ts). */
const LONGEST = { person: 2000, group: 20_000 };
/** More attendees no protocol holds; the rest finds no place. */
const MOST = 1000;

/** Chair, secretary and those present, in the source's words. */
export function protocolPeople(texts: readonly RoledText[], context: BuilderContext): ProtocolPeople {
  const chair = officer(texts, 'chair', context);
  const secretary = officer(texts, 'secretary', context);
  const attendees: Attendee[] = [];
  let label: { readonly joined: JoinedText; readonly end: number } | null = null;
  const second = new Set([...chair.left, ...secretary.left]);
  for (const text of texts) {
    if (text.role !== 'attendee' && text.role !== 'attendeesLabel' && !second.has(text)) continue;
    const joined = joinedText(text);
    let from = 0;
    if (text.role === 'attendeesLabel' && label === null) {
      const end = peopleLabel(joined.text)?.to ?? labelEnd(joined.text);
      label = { joined, end };
      from = end;
    }
    attendees.push(...readAttendees(text, joined, from, context, MOST - attendees.length));
  }
  for (const attendee of attendees) {
    if (attendee.kind === 'person' || !/^\s*отсутств/iu.test(attendee.label)) continue;
    const line = Number(/\d+/u.exec(attendee.id.slice(context.idPrefix.length))?.[0] ?? Number.NaN);
    context.doubt({ what: 'Среди присутствующих названы отсутствовавшие: проверьте эту строку.', line, target: attendee.id });
  }
  if (attendees.length > 0 && label) label.joined.claim(context.claims, 'attendees', 'label', 0, label.end);
  return {
    chair: chair.mention,
    secretary: secretary.mention,
    attendees,
    wording: {
      ...(chair.mention ? { chairLabel: chair.label } : {}),
      ...(secretary.mention ? { secretaryLabel: secretary.label } : {}),
      ...(attendees.length > 0 ? { attendeesLabel: label ? label.joined.text.slice(0, label.end).trim() : '' } : {}),
    },
  };
}

interface Officer {
  readonly label: string;
  readonly mention: Mention | null;
  /** Further lines of the role that tell of somebody else. */
  readonly left: readonly RoledText[];
}

/** The label and the name may stand on two lines or in two cells. */
function officer(texts: readonly RoledText[], role: 'chair' | 'secretary', { claims }: BuilderContext): Officer {
  const all = texts.filter((text) => text.role === role);
  const [first, ...others] = all;
  if (!first) return { label: '', mention: null, left: [] };
  const own = [first];
  for (const text of others) {
    if (texts.indexOf(text) !== texts.indexOf(own.at(-1) ?? first) + 1 || (peopleLabel(joinedText(text).text)?.to ?? 0) > 0) break;
    own.push(text);
  }
  const joined = joinStretches(own.flatMap(({ lines }) => lines.map(wholeLine)));
  const to = peopleLabel(joined.text)?.to ?? 0;
  const words = joined.text.slice(to).trim();
  const mention = words === '' ? null : readPerson(words);
  // A label without a name is printed nowhere: it stays among what found no place.
  if (!mention) return { label: '', mention: null, left: words === '' ? all.slice(own.length) : all };
  joined.claim(claims, role, 'label', 0, to);
  joined.claim(claims, role, '', to);
  return { label: joined.text.slice(0, to).trim(), mention, left: all.slice(own.length) };
}

function readAttendees(
  text: RoledText,
  joined: JoinedText,
  from: number,
  { claims, idPrefix }: BuilderContext,
  most: number,
): readonly Attendee[] {
  const words = joined.text.slice(from);
  if (words.trim() === '') return [];
  const read = attendeesIn(words);
  return read.slice(0, most).flatMap((attendee, index): readonly Attendee[] => {
    const id = `${idPrefix}${text.line.at}${text.role === 'attendee' && index === 0 ? '' : `a${index + 1}`}`;
    const made = toAttendee(attendee, id, words);
    if (!made) return [];
    const end = read[index + 1]?.from ?? words.length;
    joined.claim(claims, id, '', from + attendee.from, from + end);
    return [made];
  });
}

function toAttendee(read: ReadAttendee, id: string, text: string): Attendee | null {
  const wording = text.slice(read.from, read.to).trim();
  if (wording.length > LONGEST.group) return null;
  if (read.kind === 'sheet') return { kind: 'sheet', id, label: read.label, wording };
  if (read.kind === 'person' && wording.length <= LONGEST.person) return { kind: 'person', id, mention: { ...read.mention, wording } };
  const members = read.kind === 'person' ? [read.mention] : read.members;
  return { kind: 'group', id, label: read.kind === 'group' ? read.label : '', members: members.slice(0, 500).map(withoutWording), wording };
}

function withoutWording({ name, post }: Mention): Mention {
  return { name, ...(post === undefined ? {} : { post }) };
}

/** The label of a line that somebody called so, though it has none of the usual words. */
function labelEnd(text: string): number {
  const colon = text.indexOf(':');
  return colon >= 0 ? colon + 1 : text.length < 60 ? text.length : 0;
}
