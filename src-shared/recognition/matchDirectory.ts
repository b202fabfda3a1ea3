import type { PlanCell } from '../documents/actionPlan.ts';
import type { Content } from '../documents/kinds.ts';
import type { Mention } from '../documents/mention.ts';
import type { Performer } from '../documents/point.ts';
import { foldForSearch } from '../russian/fold.ts';
import { sameGroup } from '../tracking/addressee.ts';
import { namedInstitutions } from '../tracking/namedInstitutions.ts';
import type { Register } from '../tracking/register.ts';
import { splitParties } from '../tracking/wordPerformers.ts';
import { findNames } from './people/findNames.ts';
import { mapSlots } from './directory/partySlots.ts';
import { personIndex, shortName, type PersonIndex } from './directory/personIndex.ts';

/** Somebody a paper names, and who of the directory that may be. Suggested, never applied by itself (applyMatches.ts). */
export interface DirectoryMatch {
  /** Id of the point, row, item or attendee, or the field of the head: «chair», «signatory». */
  readonly target: string;
  /** What of it: «performers», «speaker», a column id. Together with `target` and `words` it names the place. */
  readonly what: string;
  /** As the paper has it. */
  readonly words: string;
  /** Best first. Several that are sure are meant together: «Заозёрной и Луговской СОШ». */
  readonly candidates: readonly MatchCandidate[];
}

export interface MatchCandidate {
  readonly kind: 'person' | 'institution' | 'audience';
  readonly id: string;
  /** Its name in the directory. */
  readonly text: string;
  /** The words can be nobody else's. */
  readonly sure: boolean;
}

/** Everybody a paper names who may be in the directory and is not tied to it yet, in the order of the paper. */
export function matchDirectory(content: Content, register: Register): readonly DirectoryMatch[] {
  const found: DirectoryMatch[] = [];
  const known = directoryReader(register);
  const note = (target: string, what: string, words: string, candidates: readonly MatchCandidate[]): void => {
    if (candidates.length > 0) found.push({ target, what, words, candidates });
  };
  mapSlots(content, {
    mention: (target, what, mention) => {
      if (mention.personId === undefined) note(target, what, mentionWords(mention), known.people(mentionName(mention)));
      return mention;
    },
    performers: (target, what, performers) => {
      for (const words of partiesOf(performers, register)) note(target, what, words, known.anybody(words));
      return [...performers];
    },
    cell: (target, what, cell) => {
      for (const words of openParties(cell)) note(target, what, words, known.anybody(words));
      return cell;
    },
  });
  return found;
}

/** The people a paper names whom nobody of the directory can be, each once, in the order of the paper. */
export function unknownNames(content: Content, register: Register): readonly string[] {
  const { people } = directoryReader(register);
  const names = new Set<string>();
  mapSlots(content, {
    mention: (_target, _what, mention) => {
      const name = mention.personId === undefined ? mentionName(mention) : '';
      if (name !== '' && people(name).length === 0) names.add(name);
      return mention;
    },
    performers: (_target, _what, performers) => [...performers],
    cell: (_target, _what, cell) => cell,
  });
  return [...names];
}

/** The words by which a mention is named among matches. */
export function mentionWords({ name, wording }: Mention): string {
  return wording ?? name;
}

/** The parties that words name and the directory does not know yet; «СОШ № 3, 5 и 8» is one of them. */
function partiesOf(performers: readonly Performer[], { institutions }: Register): readonly string[] {
  return performers.flatMap((performer) => {
    if (performer.kind !== 'words') return [];
    return namedInstitutions(performer.text, institutions) ? [performer.text] : splitParties(performer.text);
  });
}

function openParties(cell: PlanCell): readonly string[] {
  const tied = new Set((cell.parties ?? []).filter(({ kind }) => kind !== 'words').map(({ text }) => foldForSearch(text)));
  return splitParties(cell.text.slice(0, LONGEST_CELL)).filter((words) => words.length <= LONGEST_PARTY && !tied.has(foldForSearch(words)));
}

/** Longer words are no name of anybody. */
const LONGEST_PARTY = 300;
const LONGEST_CELL = 5000;

function mentionName({ name, wording }: Mention): string {
  return name !== '' ? name : (findNames((wording ?? '').slice(0, LONGEST_PARTY))[0]?.name ?? '');
}

interface DirectoryReader {
  readonly people: (name: string) => readonly MatchCandidate[];
  readonly anybody: (words: string) => readonly MatchCandidate[];
}

/** Answers are kept: plans name the same people in every row. */
function directoryReader(register: Register): DirectoryReader {
  const index = personIndex(register.persons);
  const asked = new Map<string, readonly MatchCandidate[]>();
  const people = (name: string): readonly MatchCandidate[] => (name === '' ? [] : peopleNamed(name, index));
  return {
    people,
    anybody: (words) => {
      const before = asked.get(words);
      if (before) return before;
      const candidates = anybodyNamed(words, register, people);
      asked.set(words, candidates);
      return candidates;
    },
  };
}

const MOST = 5;

function peopleNamed(name: string, index: PersonIndex): readonly MatchCandidate[] {
  const exact = index.exact(name);
  const found = exact.length > 0 ? exact : index.likely(name);
  const [only] = exact;
  return found.slice(0, MOST).map((person) => ({
    kind: 'person',
    id: person.id,
    text: shortName(person),
    sure: exact.length === 1 && only === person && !person.archived,
  }));
}

function anybodyNamed(words: string, register: Register, people: (name: string) => readonly MatchCandidate[]): readonly MatchCandidate[] {
  const groups = register.audiences.filter(({ archived }) => !archived);
  const exact = groups.filter((each) => sameGroup(words, each.nominative) || foldForSearch(words) === foldForSearch(each.dative));
  if (exact.length > 0)
    return exact.slice(0, MOST).map(({ id, nominative }) => ({ kind: 'audience', id, text: nominative, sure: exact.length === 1 }));
  const institutions = namedInstitutions(words, register.institutions);
  if (institutions) return institutions.map(({ id, shortName: text }) => ({ kind: 'institution', id, text, sure: true }));
  const names = findNames(words);
  const named = names.flatMap(({ name }) => people(name));
  if (named.length > 0) return named.slice(0, MOST).map((each) => (names.length === 1 ? each : { ...each, sure: false }));
  return likeGroups(words, groups);
}

/** How much of two names must be the same words before one is offered for the other. */
const ALIKE = 0.5;

function likeGroups(words: string, groups: Register['audiences']): readonly MatchCandidate[] {
  const own = stems(words);
  if (own.size === 0) return [];
  return groups
    .map((group) => ({ group, share: alike(own, stems(group.nominative)) }))
    .filter(({ share }) => share >= ALIKE)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, 3)
    .map(({ group }) => ({ kind: 'audience', id: group.id, text: group.nominative, sure: false }));
}

/** Beginnings of words: what is the same in all cases. */
function stems(text: string): ReadonlySet<string> {
  return new Set((foldForSearch(text).match(/[\p{L}\d]{2,}/gu) ?? []).map((word) => word.slice(0, 5)));
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared / Math.max(one.size, other.size);
}
