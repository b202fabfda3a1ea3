import type { Audience, DirectoryHit, Institution, Person } from '../../../src-shared/api/directoryApi.ts';
import { assertNever } from '../../../src-shared/base/assertNever.ts';
import { declineGroup } from '../../../src-shared/russian/declineGroup.ts';
import { declineName } from '../../../src-shared/russian/declineName.ts';
import { swapLayout } from '../../../src-shared/russian/keyboardLayout.ts';
import { countWord } from '../../../src-shared/russian/plural.ts';
import { foldKey, searchWords } from '../../db/foldKey.ts';
import type { Reader } from '../../db/handles.ts';
import { searchAudiences } from '../../db/repositories/audiences.ts';
import { searchInstitutions } from '../../db/repositories/institutions.ts';
import { searchPersons } from '../../db/repositories/persons.ts';
import type { ReadHandler } from '../handler.ts';
import { audienceSize } from './audienceSize.ts';
import { caseForms } from './caseForms.ts';
import { personName } from './personName.ts';

/** What a few letters find: prefixes of any words, in either keyboard layout; titles that begin with the query come first. */
export const searchDirectory: ReadHandler<'directory.search'> = async ({ reader }, { query, kinds, limit }) => {
  const asTyped = await hits(reader, query, kinds, limit);
  const swapped = query.trim() === '' || asTyped.length >= limit ? [] : await hits(reader, swapLayout(query), kinds, limit);
  const known = new Set(asTyped.map((hit) => hit.id));
  return [...asTyped, ...swapped.filter((hit) => !known.has(hit.id))].slice(0, limit);
};

async function hits(reader: Reader, query: string, kinds: readonly DirectoryHit['kind'][], limit: number): Promise<DirectoryHit[]> {
  const words = searchWords(query);
  // Signs without a single word find nothing; an empty field shows the beginning of the list.
  if (words.length === 0 && query.trim() !== '') return [];
  const found = await Promise.all([...new Set(kinds)].map((kind) => hitsOf(reader, kind, words, limit)));
  return best(found.flat(), query);
}

async function hitsOf(reader: Reader, kind: DirectoryHit['kind'], words: readonly string[], limit: number): Promise<DirectoryHit[]> {
  switch (kind) {
    case 'person':
      return (await searchPersons(reader, words, limit)).map(personHit);
    case 'institution':
      return (await searchInstitutions(reader, words, limit)).map(institutionHit);
    case 'audience': {
      const audiences = await searchAudiences(reader, words, limit);
      return await Promise.all(audiences.map(async (audience) => audienceHit(audience, await audienceSize(reader, audience.rule))));
    }
    default:
      return assertNever(kind);
  }
}

function personHit(person: Person): DirectoryHit {
  const title = personName(person);
  const forms = caseForms(person.nameForms, (grammaticalCase) => declineName(title, grammaticalCase, person.gender));
  return { kind: 'person', id: person.id, title, note: person.post, post: person.post, ...forms };
}

function institutionHit(institution: Institution): DirectoryHit {
  const { id, shortName, fullName } = institution;
  const forms = caseForms({}, (grammaticalCase) => declineGroup(shortName, grammaticalCase));
  return { kind: 'institution', id, title: shortName, note: fullName, post: '', ...forms };
}

function audienceHit(audience: Audience, size: number): DirectoryHit {
  const { id, nominative, dative } = audience;
  const forms = caseForms({ dative }, (grammaticalCase) => declineGroup(nominative, grammaticalCase));
  return {
    kind: 'audience',
    id,
    title: nominative,
    note: countWord(size, 'организация', 'организации', 'организаций'),
    post: '',
    ...forms,
  };
}

function best(found: readonly DirectoryHit[], query: string): DirectoryHit[] {
  const start = foldKey(query);
  const rank = (hit: DirectoryHit): number => (foldKey(hit.title).startsWith(start) ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b));
}
