import type { Id } from '../../src-shared/base/id.ts';
import type { ProtocolLayout } from '../../src-shared/documents/letterhead.ts';
import { readMention, type Mention } from '../../src-shared/documents/mention.ts';
import type { Attendee } from '../../src-shared/documents/protocol.ts';
import { composeAttendee } from '../../src-shared/documents/wording.ts';
import { readTyped } from './readTyped.ts';

const SHEET = /^(.+?)\s*[:–—-]?\s+(?:в соответствии с|согласно|по)\s+(?:прилагаем\p{L}+\s+)?явочн\p{L}+\s+лист\p{L}*/iu;
const LABEL = /^([^:]{1,300}):\s*(.+)$/su;
const NAME = /(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\.\s?\p{Lu}\.\s*\p{Lu}\p{Ll}+)/gu;

/**
 * Reads one line of those present as it was typed: a person, a group with its members, or «по явочному листу».
 * The line printed is always exactly the line typed: what the letterhead would word differently is kept as wording.
 */
export function readAttendee(text: string, id: Id, before: Attendee | null, layout: ProtocolLayout): Attendee {
  const sheet = SHEET.exec(text);
  if (sheet?.[1]) return exactly({ kind: 'sheet', id, label: clip(sheet[1]) }, text, layout);
  const group = LABEL.exec(text);
  if (group?.[1] && group[2])
    return exactly({ kind: 'group', id, label: clip(group[1]), members: membersOf(group[2], before) }, text, layout);
  const names = text.match(NAME) ?? [];
  if (names.length > 1) return exactly({ kind: 'group', id, label: '', members: membersOf(text, before) }, text, layout);
  if (names.length === 0 && text.trim() !== '') return exactly({ kind: 'group', id, label: clip(text), members: [] }, text, layout);
  return { kind: 'person', id, mention: readTyped(text, before?.kind === 'person' ? before.mention : null, layout.attendeesStyle) };
}

function exactly(attendee: Exclude<Attendee, { kind: 'person' }>, text: string, layout: ProtocolLayout): Attendee {
  return composeAttendee(attendee, layout) === text ? attendee : { ...attendee, wording: text };
}

/** Names separated by commas or semicolons; a post without a name stays with the name before it. */
function membersOf(text: string, before: Attendee | null): Mention[] {
  const known = before?.kind === 'group' ? before.members : [];
  const members: Mention[] = [];
  for (const piece of text.split(/[,;]\s*/).map((part) => part.trim().replace(/\.$/, initialDot))) {
    if (piece === '') continue;
    const read = readMention(piece);
    const last = members.at(-1);
    if (!read && last && last.name !== '' && last.post === undefined) members[members.length - 1] = { ...last, post: clip(piece) };
    else members.push(link({ name: (read?.name ?? piece).slice(0, 300), ...(read?.post ? { post: clip(read.post) } : {}) }, known));
  }
  return members.slice(0, 500);
}

/** The full stop after the last initial belongs to the name. */
function initialDot(_dot: string, offset: number, whole: string): string {
  return /\p{Lu}$/u.test(whole.slice(0, offset)) ? '.' : '';
}

function link(member: Mention, known: readonly Mention[]): Mention {
  const same = known.find((other) => other.personId !== undefined && other.name === member.name);
  return same?.personId === undefined ? member : { personId: same.personId, ...member };
}

function clip(text: string): string {
  return text.trim().slice(0, 1000);
}
