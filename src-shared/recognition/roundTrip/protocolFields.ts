import type { Letterhead } from '../../documents/letterhead.ts';
import { mentionText, type Mention } from '../../documents/mention.ts';
import type { Attendee, Part, Protocol, WordingKey } from '../../documents/protocol.ts';
import {
  agendaSpeakerText,
  attendeeText,
  composeAgendaSpeaker,
  derivedSignature,
  derivedWording,
  LABEL_KEYS,
  partWord,
  signatureText,
  tallyText,
  voteText,
  wordingText,
} from '../../documents/wording.ts';
import { readPerson } from '../people/readPerson.ts';
import { readSpeaker } from '../protocol/readSpeaker.ts';
import { readTally } from '../protocol/readTally.ts';
import { annexFields } from './annexFields.ts';
import { printing, type Field } from './paperField.ts';
import { pinned, signatureFields } from './signatureFields.ts';
import { dayIn, hourIn } from './takeHeadWords.ts';
import { takeAttendee, takePerson } from './takePerson.ts';
import { comparable } from './wordsOfLine.ts';

type F = Field<Protocol>;

/** Head, people, fixed words, votes, signatures and annex heads of a protocol. */
export function protocolFields(protocol: Protocol, letterhead: Letterhead): readonly F[] {
  const host = { kind: 'protocol', number: protocol.number, date: protocol.date } as const;
  return [
    ...printing([...headFields(protocol, letterhead), ...labelFields(protocol, letterhead)]),
    ...printing([
      ...peopleFields(protocol, letterhead),
      ...protocol.hearings.flatMap(({ parts }) => parts.flatMap((part) => partFields(part, letterhead))),
    ]),
    ...signatureFields(protocol, (current, signature) => derivedSignature(signature, current, letterhead.protocol)),
    ...annexFields(protocol, host, letterhead),
  ];
}

function headFields(protocol: Protocol, letterhead: Letterhead): readonly F[] {
  const words = (key: WordingKey): string => wordingText(key, protocol, letterhead, null);
  const title: F =
    protocol.wording.title === undefined
      ? { name: 'meeting', id: '', words: protocol.meeting, put: (current, meeting) => ({ ...current, meeting }) }
      : { name: 'title', id: '', words: words('title'), put: overtype('title') };
  return [
    { name: 'organisation', id: '', words: words('organisation'), put: overtype('organisation') },
    title,
    { name: 'number', id: '', words: words('number'), put: overtype('number'), told: 'number' },
    { name: 'date', id: '', words: words('date'), put: overtype('date'), take: (current, text) => takeDay(current, text, letterhead) },
    {
      name: 'time',
      id: '',
      words: words('time'),
      put: overtype('time'),
      take: (current, text) => takeHour(current, text, letterhead),
      drop: (current) => ({ ...overtyped(current, 'time', undefined), time: null }),
    },
    ...(['settlement', 'place'] as const).map((name): F => ({
      name,
      id: '',
      words: protocol[name],
      put: (current, text) => ({ ...current, [name]: text }),
      drop: (current) => ({ ...current, [name]: '' }),
    })),
  ];
}

function labelFields(protocol: Protocol, letterhead: Letterhead): readonly F[] {
  const keys = [...Object.values(LABEL_KEYS), 'agendaLabel' as const];
  return keys.map((key) => ({
    name: 'label',
    id: key,
    words: wordingText(key, protocol, letterhead, null),
    put: overtype(key),
    take: (current, text) =>
      overtyped(current, key, comparable(text) === comparable(derivedWording(key, current, letterhead, null)) ? undefined : text),
    drop: overtypedBy(key, ''),
  }));
}

function takeDay(protocol: Protocol, words: string, letterhead: Letterhead): Protocol | null {
  const date = dayIn(words);
  if (date === null) return null;
  const bare = { ...overtyped(protocol, 'date', undefined), date };
  return comparable(wordingText('date', bare, letterhead, null)) === comparable(words) ? bare : overtyped(bare, 'date', words);
}

function takeHour(protocol: Protocol, words: string, letterhead: Letterhead): Protocol | null {
  const time = hourIn(words);
  if (time === null) return null;
  const bare = { ...overtyped(protocol, 'time', undefined), time };
  return comparable(wordingText('time', bare, letterhead, null)) === comparable(words) ? bare : overtyped(bare, 'time', words);
}

function overtype(key: WordingKey): F['put'] {
  return (protocol, words) => overtyped(protocol, key, words);
}

function overtypedBy(key: WordingKey, words: string): (protocol: Protocol) => Protocol {
  return (protocol) => overtyped(protocol, key, words);
}

function overtyped(protocol: Protocol, key: WordingKey, words: string | undefined): Protocol {
  const { [key]: _old, ...wording } = protocol.wording;
  return { ...protocol, wording: words === undefined ? wording : { ...wording, [key]: words } };
}

function peopleFields(protocol: Protocol, letterhead: Letterhead): readonly F[] {
  const layout = letterhead.protocol;
  const inHead = (['chair', 'secretary'] as const).map((name): F => {
    const print = (mention: Mention): string => mentionText(mention, layout.personStyle);
    return {
      name,
      id: '',
      words: protocol[name] === null ? '' : print(protocol[name]),
      put: (current, wording) => ({ ...current, [name]: { ...(current[name] ?? { name: '' }), wording } }),
      take: (current, words) => {
        const mention = takePerson(current[name], readPerson(words), words, print);
        return mention && pinned(current, { ...current, [name]: mention }, (each, signature) => signatureText(signature, each, layout));
      },
      drop: (current) => pinned(current, { ...current, [name]: null }, (each, signature) => signatureText(signature, each, layout)),
    };
  });
  const present = protocol.attendees.map((attendee): F => {
    const put = (each: Attendee, wording: string): Attendee =>
      each.kind === 'person' ? { ...each, mention: { ...each.mention, wording } } : { ...each, wording };
    return {
      name: 'attendee',
      id: attendee.id,
      words: attendeeText(attendee, layout),
      put: (current, words) => changeAttendee(current, attendee.id, (each) => put(each, words)) ?? current,
      take: (current, words) =>
        changeAttendee(current, attendee.id, (each) => takeAttendee(each, words, (one) => attendeeText(one, layout))),
      drop: (current) => ({ ...current, attendees: current.attendees.filter(({ id }) => id !== attendee.id) }),
    };
  });
  const speakers = protocol.agenda.map((item): F => {
    const change = (current: Protocol, speaker: Mention | null): Protocol => ({
      ...current,
      agenda: current.agenda.map((each) => (each.id === item.id ? withSpeaker(each, speaker) : each)),
    });
    return {
      name: 'speaker',
      id: item.id,
      words: agendaSpeakerText(item, layout),
      put: (current, wording) => change(current, { ...(item.speaker ?? { name: '' }), wording }),
      take: (current, words) => {
        const old = current.agenda.find(({ id }) => id === item.id)?.speaker;
        const speaker = takePerson(old, readSpeaker(words), words, (mention) => composeAgendaSpeaker(mention, layout));
        return speaker && change(current, speaker);
      },
      drop: (current) => change(current, null),
    };
  });
  return [...inHead, ...present, ...speakers];
}

function withSpeaker(item: Protocol['agenda'][number], speaker: Mention | null): Protocol['agenda'][number] {
  const { speaker: _old, ...rest } = item;
  return speaker === null ? rest : { ...rest, speaker };
}

function changeAttendee(protocol: Protocol, id: string, change: (attendee: Attendee) => Attendee | null): Protocol | null {
  const at = protocol.attendees.findIndex((each) => each.id === id);
  const old = protocol.attendees[at];
  const changed = old ? change(old) : null;
  return changed && { ...protocol, attendees: protocol.attendees.with(at, changed) };
}

function partFields(part: Part, letterhead: Letterhead): readonly F[] {
  const put = (change: (part: Part, words: string) => Part) => (protocol: Protocol, words: string) =>
    changePart(protocol, part.id, (each) => change(each, words));
  const word = put((each, words) => ({ ...each, word: words }));
  const fixed: F = {
    name: 'word',
    id: part.id,
    words: partWord(part, letterhead.protocol),
    put: word,
    drop: (protocol) => word(protocol, ''),
  };
  if (part.kind !== 'vote') return [fixed];
  const vote: F = {
    name: 'vote',
    id: part.id,
    words: voteText(part),
    put: put((each, wording) => (each.kind === 'vote' ? { ...each, wording } : each)),
    take: (protocol, words) => {
      const tally = readTally(words);
      if (tally === null && part.tally !== null) return null;
      return changePart(protocol, part.id, (each) => {
        if (each.kind !== 'vote') return each;
        const { wording: _old, ...rest } = each;
        const isSame = tally !== null && comparable(tallyText(tally)) === comparable(words);
        return isSame ? { ...rest, tally } : { ...rest, tally, wording: words };
      });
    },
  };
  return [fixed, vote];
}

function changePart(protocol: Protocol, id: string, change: (part: Part) => Part): Protocol {
  return {
    ...protocol,
    hearings: protocol.hearings.map((hearing) => ({
      ...hearing,
      parts: hearing.parts.map((part) => (part.id === id ? change(part) : part)),
    })),
  };
}
