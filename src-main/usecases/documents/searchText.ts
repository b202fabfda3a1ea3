import type { Content } from '../../../src-shared/documents/kinds.ts';
import type { Mention } from '../../../src-shared/documents/mention.ts';
import type { Attendee } from '../../../src-shared/documents/protocol.ts';
import { runsText } from '../../../src-shared/documents/richText.ts';
import { printable } from '../../../src-shared/paper/printable.ts';

/** Questions come first: a paper is looked for by them more than by its people. */
const LIMIT = 20_000;

/** What the registry finds a paper by besides its number, date and title: questions and people. */
export function searchText(content: Content): string {
  const people = [content.chair, content.secretary, ...content.agenda.map(({ speaker }) => speaker), ...heard(content)];
  const words = [
    ...content.agenda.map(({ title }) => runsText(title)),
    ...people.map(mentionWords),
    ...content.attendees.map(attendeeWords),
  ].filter((text) => text !== '');
  // oxlint-disable-next-line no-control-regex -- PostgreSQL refuses U+0000 in text.
  return printable(words.join(' ').replace(/[\u0000-\u001f\u007f]+/g, ' '))
    .replace(/\s+/g, ' ')
    .slice(0, LIMIT);
}

function heard(content: Content): readonly Mention[] {
  return content.hearings.flatMap(({ speakers }) => speakers);
}

function mentionWords(mention: Mention | null | undefined): string {
  if (!mention) return '';
  return mention.name === '' ? (mention.wording ?? '') : mention.name;
}

function attendeeWords(attendee: Attendee): string {
  switch (attendee.kind) {
    case 'person':
      return mentionWords(attendee.mention);
    case 'group':
      return [attendee.label, ...attendee.members.map(mentionWords)].join(' ');
    case 'sheet':
      return attendee.label;
  }
}
