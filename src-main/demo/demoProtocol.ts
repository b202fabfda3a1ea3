import type { Id } from '../../src-shared/base/id.ts';
import type { Mention } from '../../src-shared/documents/mention.ts';
import type { Performer, Point } from '../../src-shared/documents/point.ts';
import type { AgendaItem, Attendee, Hearing, Part, Protocol } from '../../src-shared/documents/protocol.ts';
import { plainParagraph } from '../../src-shared/documents/richText.ts';
import type { DemoDates } from './demoDates.ts';
import type { DemoMeeting, DemoPoint, DemoQuestion } from './demoMeeting.ts';

/** What a demo protocol takes from the directory: people of the department and groups by their words in the dative. */
export interface DemoDirectory {
  /** By the key of DEMO_STAFF. */
  readonly people: ReadonlyMap<string, Mention>;
  /** Audience ids by their dative words. */
  readonly audiences: ReadonlyMap<string, Id>;
  readonly settlement: string;
}

type NextId = () => Id;

/** The content of a protocol out of a demo meeting. `number` is left to the journal. */
export function demoProtocol(meeting: DemoMeeting, dates: DemoDates, directory: DemoDirectory, nextId: NextId): Protocol {
  const questions = meeting.questions(dates);
  const agenda = questions.map((question): AgendaItem => ({
    id: nextId(),
    title: [{ text: question.title }],
    ...(question.by === null ? {} : { speaker: demoMention(question.by, directory) }),
  }));
  return {
    kind: 'protocol',
    version: 1,
    number: null,
    date: dates.meeting,
    time: meeting.time,
    settlement: directory.settlement,
    place: meeting.place,
    meeting: meeting.meeting,
    chair: demoMention('head', directory),
    secretary: demoMention('secretary', directory),
    attendees: attendees(meeting, directory, nextId),
    agenda,
    hearings: questions.flatMap((question, index) => hearing(question, agenda[index], directory, nextId)),
    signatures: [
      { id: nextId(), of: 'chair' },
      { id: nextId(), of: 'secretary' },
    ],
    annexes: [],
    wording: {},
  };
}

function attendees(meeting: DemoMeeting, directory: DemoDirectory, nextId: NextId): Attendee[] {
  return [
    ...meeting.present.map((key): Attendee => ({ kind: 'person', id: nextId(), mention: demoMention(key, directory) })),
    ...meeting.sheets.map((label): Attendee => ({ kind: 'sheet', id: nextId(), label })),
  ];
}

/** A question that nobody has spoken to yet has no hearing: a hole of the draft. */
function hearing(question: DemoQuestion, item: AgendaItem | undefined, directory: DemoDirectory, nextId: NextId): Hearing[] {
  if (question.by === null || !item) return [];
  const speaker = demoMention(question.by, directory);
  const [first, ...rest] = question.heard;
  const spoke = question.spoke === undefined ? [] : [`${signed(demoMention('deputy', directory))} – ${question.spoke}`];
  const parts: Part[] = [
    {
      id: nextId(),
      kind: 'heard',
      body: first === undefined ? [plainParagraph('')] : [`${signed(speaker)} – ${first}`, ...rest].map(plainParagraph),
    },
    ...spoke.map((text): Part => ({ id: nextId(), kind: 'spoke', body: [plainParagraph(text)] })),
    { id: nextId(), kind: 'decided', points: question.points.map((point) => demoPoint(point, directory, nextId)) },
    ...(question.vote === undefined
      ? []
      : [{ id: nextId(), kind: 'vote', tally: { for: question.vote, against: 0, abstained: 0 } } satisfies Part]),
  ];
  return [{ id: nextId(), agendaItemIds: [item.id], speakers: [speaker], parts }];
}

/** A point out of its short notation. */
export function demoPoint(point: DemoPoint, directory: DemoDirectory, nextId: NextId): Point {
  return {
    id: nextId(),
    mark: point.mark ?? 'number',
    body: [plainParagraph(point.text)],
    performers: performers(point.text, directory),
    responsible: [],
    ...(point.due === undefined ? {} : { deadline: { lead: 'Срок:', words: point.due } }),
    children: point.under.map((under) => demoPoint(under, directory, nextId)),
  };
}

function performers(text: string, directory: DemoDirectory): Performer[] {
  const found = [...directory.audiences].filter(([dative]) => text.startsWith(dative)).toSorted(([a], [b]) => b.length - a.length)[0];
  return found ? [{ kind: 'audience', id: found[1], text: found[0] }] : [];
}

/** Somebody of the department by the key of DEMO_STAFF. */
export function demoMention(key: string, directory: DemoDirectory): Mention {
  const mention = directory.people.get(key);
  if (!mention) throw new Error(`The demo has nobody called ${key}`);
  return mention;
}

/** «И.О. Фамилия» (norms.md, section 6: the speaker in «СЛУШАЛИ»). */
function signed(mention: Mention): string {
  const [surname = '', initials = ''] = mention.name.split(' ');
  return `${initials} ${surname}`;
}
