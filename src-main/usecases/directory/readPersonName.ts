import { readMention } from '../../../src-shared/documents/mention.ts';
import { genderOfName } from '../../../src-shared/russian/declineName.ts';
import type { Person } from '../../../src-shared/api/directoryApi.ts';

type ReadName = Pick<Person, 'surname' | 'givenName' | 'patronymic' | 'gender'>;

/** As the directory's own form has it (src-shared/api/directoryApi.ts). */
const MOST_IN_PART = 100;

/** Reads «Ветлугина Н.С.», «Н.С. Ветлугина» or a full name; `null` for an empty text. The gender only where the name itself tells it. */
export function readPersonName(text: string): ReadName | null {
  const typed = text.replace(/\s+/g, ' ').trim();
  if (typed === '') return null;
  const name = readMention(typed)?.name ?? typed;
  const [surname = name, ...rest] = name.split(' ');
  const initials = /^(\p{Lu})\.\s?(\p{Lu})\.$/u.exec(rest.join(' '));
  const [givenName, patronymic] = initials ? [`${initials[1]}.`, `${initials[2]}.`] : [rest[0] ?? '', rest.slice(1).join(' ')];
  // Words that are no name («главный специалист по …») do not fit its parts: kept whole, in the one part that is always printed.
  if (Math.max(givenName.length, patronymic.length) > MOST_IN_PART) return { surname: name, givenName: '', patronymic: '', gender: null };
  return { surname, givenName, patronymic, gender: patronymic.length > 2 ? genderOfName(name) : null };
}
