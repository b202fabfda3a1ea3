import { foldForSearch } from '../russian/fold.ts';
import type { Doubt } from './doubt.ts';
import type { ProtocolLayout } from './letterhead.ts';
import { orderName, readMention, type Mention } from './mention.ts';
import type { Attendee, Protocol } from './protocol.ts';

/** What is missing or doubled in the head of the sheet. */
export function headDoubts(protocol: Protocol, layout: ProtocolLayout): readonly Doubt[] {
  const missing: readonly (readonly [boolean, Doubt])[] = [
    [protocol.meeting.trim() === '', { kind: 'noMeeting', text: 'Не указано, протокол чего это.', where: 'title' }],
    [protocol.date === null, { kind: 'noDate', text: 'Не указана дата совещания.', where: 'date' }],
    [isNobody(protocol.chair), { kind: 'noChair', text: 'Не указан председатель.', where: 'chair' }],
    [isNobody(protocol.secretary), { kind: 'noSecretary', text: 'Не указан секретарь.', where: 'secretary' }],
  ];
  return [...missing.filter(([is]) => is).map(([, doubt]) => doubt), ...absent(protocol, layout), ...doubled(protocol.attendees)];
}

/** Only where the letterhead has a place for them. */
function absent({ attendees }: Protocol, { head }: ProtocolLayout): readonly Doubt[] {
  if (attendees.length > 0 || !head.some(({ field }) => field === 'attendees')) return [];
  return [{ kind: 'noAttendees', text: 'Не указано, кто присутствовал.', where: 'attendees' }];
}

/** The key by which two spellings of a person are the same: «И.И. Иванова» and «Иванова И. И.». */
export function personKey(mention: Mention): string {
  const name = mention.name === '' ? (readMention(mention.wording ?? '')?.name ?? mention.wording ?? '') : mention.name;
  return foldForSearch(orderName(name.trim(), 'surnameFirst')).replace(/\.\s+/g, '.');
}

/** Whether neither a name nor words say who it is. */
export function isNobody(mention: Mention | null): boolean {
  return mention === null || (mention.name.trim() === '' && (mention.wording ?? '').trim() === '');
}

function doubled(attendees: readonly Attendee[]): readonly Doubt[] {
  const seen = new Set<string>();
  const doubts: Doubt[] = [];
  for (const { mention, where } of attendees.flatMap(named)) {
    const key = mention.personId ?? personKey(mention);
    const keys = [key, personKey(mention)];
    if (personKey(mention) !== '' && keys.some((each) => seen.has(each))) {
      doubts.push({
        kind: 'personTwice',
        text: `Среди присутствующих дважды указано: ${(mention.name || mention.wording || '').replace(/\.$/, '')}.`,
        where,
      });
    }
    keys.forEach((each) => seen.add(each));
  }
  return doubts;
}

function named(attendee: Attendee): readonly { readonly mention: Mention; readonly where: string }[] {
  switch (attendee.kind) {
    case 'person':
      return [{ mention: attendee.mention, where: attendee.id }];
    case 'group':
      return attendee.members.map((mention) => ({ mention, where: attendee.id }));
    case 'sheet':
      return [];
  }
}
