import type { Mention } from '../../documents/mention.ts';
import type { Content } from '../../documents/kinds.ts';
import type { Attendee, Protocol } from '../../documents/protocol.ts';
import { findNames } from '../people/findNames.ts';
import { questionPhrase } from '../protocol/questionNumber.ts';
import { runsText } from '../../documents/richText.ts';
import { headedHearings, topicOfHearing } from './topicOfHearing.ts';
import { mentionWords, oneLine } from './words.ts';

/** The head of a paper, its people and its agenda, in plain words; `null` for what the paper does not say. */
export interface AnswerHead {
  readonly number: string | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly participants: readonly string[];
  readonly agenda: readonly { readonly number: string; readonly title: string; readonly speaker: string | null }[];
}

export function answerHead(content: Content | null): AnswerHead {
  if (content === null) return NOTHING;
  const head = { ...NOTHING, number: content.number, date: content.date };
  switch (content.kind) {
    case 'protocol':
      return { ...head, ...protocolHead(content) };
    case 'order':
      return {
        ...head,
        place: orNull(content.settlement),
        title: orNull(content.title),
        department: orNull(content.wording.organisation ?? ''),
      };
    case 'notice':
      return { ...head, title: orNull(content.title) };
    case 'plan':
      return { ...head, title: orNull(content.plan.title), department: orNull(content.wording.organisation ?? '') };
  }
}

const NOTHING: AnswerHead = {
  number: null,
  date: null,
  place: null,
  title: null,
  department: null,
  chair: null,
  secretary: null,
  participants: [],
  agenda: [],
};

function protocolHead(protocol: Protocol): Partial<AnswerHead> {
  return {
    place: orNull(protocol.place === '' ? protocol.settlement : protocol.place),
    title: orNull(protocol.meeting),
    department: orNull(protocol.wording.organisation ?? ''),
    chair: person(protocol.chair),
    secretary: person(protocol.secretary),
    participants: protocol.attendees.flatMap(attendeeWords),
    agenda: protocol.agenda.length === 0 ? topics(protocol) : questions(protocol),
  };
}

function questions({ agenda }: Protocol): AnswerHead['agenda'] {
  return agenda.map(({ label, title, speaker }, index) => ({
    number: bareNumber(label) || String(index + 1),
    title: oneLine(runsText(title)),
    speaker: speakers(speaker ?? null),
  }));
}

/** Minutes without an agenda name their questions above what was decided on them: «II. О подвозе детей». */
function topics({ hearings }: Protocol): AnswerHead['agenda'] {
  return headedHearings(hearings).flatMap((hearing, index) => {
    const topic = topicOfHearing(hearing);
    if (topic === null) return [];
    // «Вопрос № 2: О подвозе»: the number is said before the title.
    const phrase = questionPhrase(topic);
    const words = topic.slice(phrase?.to ?? 0).replace(/^[\s.:–—-]+/u, '');
    // «По первому вопросу: «О питании» докладчик – …»: what goes on behind the quoted title is none of it.
    const title = /^«(?<title>[^«»]{10,})»\s+\p{L}/u.exec(words)?.groups?.['title'] ?? words;
    const number = bareNumber(hearing.label) || String(phrase?.number ?? index + 1);
    const named = hearing.speakers.flatMap((speaker) => person(speaker) ?? []);
    return [{ number, title: title === '' ? topic : title, speaker: named.length === 0 ? null : named.join(', ') }];
  });
}

function attendeeWords(attendee: Attendee): readonly string[] {
  // «Отсутствовали: …» stands in the list of those present and tells of others.
  if (attendee.kind !== 'person' && /^\s*отсутств/iu.test(attendee.label)) return [];
  if (attendee.kind === 'person') return [mentionWords(attendee.mention)];
  if (attendee.kind === 'group' && attendee.members.length > 0) return attendee.members.map(mentionWords);
  // «Члены комиссии:» above a list is its heading, «Приглашённые: руководители школ» is of the leaders.
  const label = oneLine(attendee.label).replace(/^[^:]{3,60}:\s+(?=\S)/u, '');
  return label === '' || /:\s*$/u.test(attendee.wording ?? '') ? [] : [label];
}

/** «(Петрова М.Н., Солодов П.А.)»: the first is who is planned, and all of them are named. */
function speakers(mention: Mention | null): string | null {
  const [, ...others] = findNames(mention?.wording ?? '');
  const first = person(mention);
  return first === null ? null : [first, ...others.map(({ name }) => name)].join(', ');
}

function bareNumber(label: string | undefined): string {
  return (label ?? '').replaceAll(/^[\s–—-]+|[\s.)]+$/gu, '');
}

function person(mention: Mention | null): string | null {
  return mention === null ? null : orNull(mention.name === '' ? mentionWords(mention) : mention.name);
}

function orNull(text: string): string | null {
  const line = oneLine(text);
  return line === '' ? null : line;
}
