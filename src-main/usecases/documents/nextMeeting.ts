import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import type { Protocol } from '../../../src-shared/documents/protocol.ts';

/** The next meeting of the same people: everything but the day, the questions, what was decided and the annexes. */
export function nextMeeting(previous: Protocol, today: PlainDate, newId: () => string): Protocol {
  return {
    ...previous,
    number: null,
    date: today,
    agenda: [],
    hearings: [],
    annexes: [],
    attendees: previous.attendees.map((attendee) => ({ ...attendee, id: newId() })),
    signatures: previous.signatures.map((signature) => ({ ...signature, id: newId() })),
    wording: withoutDay(previous.wording),
  };
}

/** Overtyped words that hold the old day or number must not come along. */
function withoutDay(wording: Protocol['wording']): Protocol['wording'] {
  const { number: _number, date: _date, time: _time, title, ...rest } = wording;
  return title === undefined || /\d/.test(title) ? rest : { ...rest, title };
}
