import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import type { Department, Person } from '../../../src-shared/api/directoryApi.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import type { Mention } from '../../../src-shared/documents/mention.ts';
import { personName } from '../directory/personName.ts';

export interface Beginning {
  readonly department: Department;
  readonly chair: Person | null;
  readonly secretary: Person | null;
  /** The day of the meeting until the secretary says otherwise: minutes are mostly written while people speak. */
  readonly today: PlainDate;
  readonly newId: () => string;
}

/** An empty protocol with what the department makes certain. */
export function newContent({ department, chair, secretary, today, newId }: Beginning): Content {
  return {
    kind: 'protocol',
    version: 1,
    number: null,
    date: today,
    time: null,
    settlement: department.settlement,
    place: '',
    meeting: '',
    chair: mention(chair),
    secretary: mention(secretary),
    attendees: [],
    agenda: [],
    hearings: [],
    signatures: [
      { id: newId(), of: 'chair' },
      { id: newId(), of: 'secretary' },
    ],
    wording: {},
  };
}

/** The next meeting of the same people: everything but the day, the questions and what was decided. */
export function nextMeeting(previous: Content, today: PlainDate, newId: () => string): Content {
  return {
    ...previous,
    number: null,
    date: today,
    agenda: [],
    hearings: [],
    attendees: previous.attendees.map((attendee) => ({ ...attendee, id: newId() })),
    signatures: previous.signatures.map((signature) => ({ ...signature, id: newId() })),
    wording: withoutDay(previous.wording),
  };
}

/** Overtyped words that hold the old day or number must not come along. */
function withoutDay(wording: Content['wording']): Content['wording'] {
  const { number: _number, date: _date, time: _time, title, ...rest } = wording;
  return title === undefined || /\d/.test(title) ? rest : { ...rest, title };
}

function mention(person: Person | null): Mention | null {
  if (person === null) return null;
  return { personId: person.id, name: personName(person), ...(person.post === '' ? {} : { post: person.post }) };
}
