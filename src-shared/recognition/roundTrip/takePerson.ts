import type { Mention } from '../../documents/mention.ts';
import type { Attendee } from '../../documents/protocol.ts';
import { attendeesIn } from '../people/attendeesIn.ts';
import { comparable } from './wordsOfLine.ts';

/**
 * A person by other words. Who was chosen from the directory stays chosen only while the name is the same: nobody is looked up here.
 * The words are kept as they stand where name and post in the style of the paper would print others.
 */
export function takePerson(
  old: Mention | null | undefined,
  read: Mention | null,
  words: string,
  print: (mention: Mention) => string,
): Mention | null {
  if (read === null) return null;
  // Somebody who was known by words alone may go on so; a name must not become one that nobody can read.
  if (read.name === '') return old?.name === '' ? { name: '', wording: words } : null;
  const isSame = old !== null && old !== undefined && comparable(old.name) === comparable(read.name);
  const bare: Mention = {
    ...(isSame && old.personId !== undefined ? { personId: old.personId } : {}),
    name: isSame ? old.name : read.name,
    ...(read.post === undefined ? {} : { post: read.post }),
  };
  return comparable(print(bare)) === comparable(words) ? bare : { ...bare, wording: words };
}

/** One of those present by other words; `null` where the line names several, each of whom would print a line. */
export function takeAttendee(old: Attendee, words: string, print: (attendee: Attendee) => string): Attendee | null {
  const attendee = readAttendee(old.id, words, print);
  if (attendee === null) return null;
  if (attendee.kind === 'person' && old.kind === 'person') {
    const printMention = (mention: Mention): string => print({ ...attendee, mention });
    const mention = takePerson(old.mention, attendee.mention, words, printMention);
    return mention && { ...attendee, mention };
  }
  if (attendee.kind !== 'group' || old.kind !== 'group') return attendee;
  const members = attendee.members.map((member) => old.members.find((each) => isSameMember(each, member)) ?? member);
  return withWords({ ...attendee, members }, words, print);
}

/** One of those present by the words of a line; `null` where they name several or nobody. */
export function readAttendee(id: string, words: string, print: (attendee: Attendee) => string): Attendee | null {
  const [read, ...others] = attendeesIn(words);
  if (!read || others.length > 0) return null;
  if (read.kind === 'person') {
    const mention = takePerson(null, read.mention, words, (each) => print({ kind: 'person', id, mention: each }));
    return mention && { kind: 'person', id, mention };
  }
  if (read.kind === 'sheet') return withWords({ kind: 'sheet', id, label: read.label }, words, print);
  return withWords({ kind: 'group', id, label: read.label, members: [...read.members] }, words, print);
}

function withWords(attendee: Exclude<Attendee, { kind: 'person' }>, words: string, print: (attendee: Attendee) => string): Attendee {
  return comparable(print(attendee)) === comparable(words) ? attendee : { ...attendee, wording: words };
}

function isSameMember(left: Mention, right: Mention): boolean {
  return left.wording === undefined && comparable(left.name) === comparable(right.name) && (left.post ?? '') === (right.post ?? '');
}
