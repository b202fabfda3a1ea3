import type { Id } from '../base/id.ts';
import type { Performer } from '../documents/point.ts';
import { declineGroup } from '../russian/declineGroup.ts';
import { declineName } from '../russian/declineName.ts';
import { foldForSearch } from '../russian/fold.ts';
import { sameGroup } from './addressee.ts';
import type { Duty } from './duty.ts';
import { namedInstitutions } from './namedInstitutions.ts';
import { DEPARTMENT_KEY, performerKey, wordsKey, type PerformerKey, type PerformerKind } from './performerKey.ts';
import { audienceMembers, type Register, type RegisterInstitution, type RegisterPerson } from './register.ts';
import { splitParties } from './wordPerformers.ts';

/** Who reports on a duty. */
export interface Reporter {
  readonly key: PerformerKey;
  readonly kind: PerformerKind;
  readonly id: Id | null;
  readonly text: string;
}

/** A group of addressees as it is now: frozen when the paper is signed. */
export interface ResolvedList {
  readonly named: string;
  readonly audienceId: Id | null;
  readonly members: readonly { readonly id: Id; readonly text: string }[];
}

export interface Resolved {
  readonly reporters: readonly Reporter[];
  /** The words of the paper for those who report. */
  readonly named: readonly string[];
  /** Named beside them: they do not report. */
  readonly alsoNamed: readonly string[];
  readonly lists: readonly ResolvedList[];
  /** Words that match nothing in the directory, and groups that are empty: to be looked at. */
  readonly unknown: readonly string[];
}

/**
 * Who reports on a duty, by the directory as it is now. Of a point all that are named report; of a plan's row, which names
 * several parties that share the work, the first that the directory knows does (product.md: of several responsible
 * parties one reports, the others are named).
 */
export function resolvePerformers(duty: Pick<Duty, 'source' | 'performers' | 'responsible'>, register: Register): Resolved {
  const parties = duty.performers.flatMap((performer) => partiesOf(performer, register));
  if (parties.length === 0) return responsibleInstead(duty, register);
  if (duty.source.kind === 'point') return together(parties, []);
  const first = parties.find((party) => !party.isUnknown) ?? parties[0];
  const others = parties.filter((party) => party !== first).map((party) => party.named);
  return together(first ? [first] : [], others);
}

/** One party as the paper names it, and who that is. */
interface Party {
  readonly named: string;
  readonly reporters: readonly Reporter[];
  readonly list: ResolvedList | null;
  readonly isUnknown: boolean;
}

function together(parties: readonly Party[], alsoNamed: readonly string[]): Resolved {
  const reporters = new Map(parties.flatMap((party) => party.reporters).map((reporter) => [reporter.key, reporter]));
  return {
    reporters: [...reporters.values()],
    named: parties.map((party) => party.named),
    alsoNamed,
    lists: parties.flatMap((party) => (party.list === null ? [] : [party.list])),
    unknown: parties.filter((party) => party.isUnknown).map((party) => party.named),
  };
}

/** Nobody is named: whoever is responsible reports, else the department itself, whose paper it is. */
function responsibleInstead({ responsible }: Pick<Duty, 'responsible'>, register: Register): Resolved {
  const [first] = responsible;
  const party =
    first === undefined
      ? departmentParty('', register)
      : (personById(first.personId, register) ?? wordsParty(first.name || first.wording || '', register));
  return { ...together([party], []), named: [] };
}

function partiesOf(performer: Performer, register: Register): readonly Party[] {
  switch (performer.kind) {
    case 'audience': {
      const audience = register.audiences.find(({ id }) => id === performer.id);
      return [audience ? listParty(performer.text, audience, register) : unknownParty(performer.text)];
    }
    case 'institution': {
      const institution = register.institutions.find(({ id }) => id === performer.id);
      return [institution ? institutionsParty(performer.text, [institution]) : unknownParty(performer.text)];
    }
    case 'person':
      return [personById(performer.id, register, performer.text) ?? unknownParty(performer.text)];
    case 'words':
      return wordParties(performer.text, register);
  }
}

/** Words as a whole, else each of their parts, else the words themselves as one performer. */
function wordParties(text: string, register: Register): readonly Party[] {
  const whole = known(text, register);
  if (whole) return [whole];
  const parts = splitParties(text);
  if (parts.length < 2) return [unknownParty(text)];
  const found = parts.map((part) => known(part, register));
  if (found.every((party) => party === null)) return [unknownParty(text)];
  return parts.map((part, place) => found[place] ?? unknownParty(part));
}

function wordsParty(text: string, register: Register): Party {
  return known(text, register) ?? unknownParty(text);
}

function known(text: string, register: Register): Party | null {
  const audience = register.audiences.find(
    (each) => !each.archived && (sameGroup(text, each.nominative) || foldForSearch(text) === foldForSearch(each.dative)),
  );
  if (audience) return listParty(text, audience, register);
  if (isDepartment(text, register)) return departmentParty(text, register);
  const institutions = namedInstitutions(text, register.institutions);
  if (institutions) return institutionsParty(text, institutions);
  const person = namedPerson(text, register);
  return person && personParty(text, person);
}

function listParty(named: string, audience: Register['audiences'][number], register: Register): Party {
  const members = audienceMembers(audience, register);
  if (members.length === 0) return unknownParty(named);
  const list = { named, audienceId: audience.id, members: members.map(({ id, shortName }) => ({ id, text: shortName })) };
  return { ...institutionsParty(named, members), list };
}

function institutionsParty(named: string, institutions: readonly RegisterInstitution[]): Party {
  const reporters = institutions.map(({ id, shortName }): Reporter => {
    return { key: performerKey('institution', id), kind: 'institution', id, text: shortName };
  });
  return { named, reporters, list: null, isUnknown: false };
}

function personById(id: Id | undefined, register: Register, named?: string): Party | null {
  const person = register.persons.find((each) => each.id === id);
  return person ? personParty(named ?? personName(person), person) : null;
}

function personParty(named: string, person: RegisterPerson): Party {
  const reporter: Reporter = { key: performerKey('person', person.id), kind: 'person', id: person.id, text: personName(person) };
  return { named, reporters: [reporter], list: null, isUnknown: false };
}

function departmentParty(named: string, { department }: Register): Party {
  const text = department.shortName || department.name || 'Управление';
  return { named, reporters: [{ key: DEPARTMENT_KEY, kind: 'department', id: null, text }], list: null, isUnknown: false };
}

function unknownParty(text: string): Party {
  return { named: text, reporters: [{ key: wordsKey(text), kind: 'words', id: null, text }], list: null, isUnknown: true };
}

/** «Управлению образования», «Управление образования администрации …» and any beginning of two words or more. */
function isDepartment(text: string, { department }: Register): boolean {
  const folded = foldForSearch(text);
  if (folded === '') return false;
  return [department.name, department.shortName]
    .flatMap((name) => (name === '' ? [] : [name, declineGroup(name, 'dative').form]))
    .map(foldForSearch)
    .some((name) => name === folded || (folded.includes(' ') && name.startsWith(`${folded} `)));
}

/** «Фамилия И.О.» */
function personName({ surname, givenName, patronymic }: RegisterPerson): string {
  const initials = [givenName, patronymic].map((name) => (name === '' ? '' : `${name.charAt(0)}.`)).join('');
  return initials === '' ? surname : `${surname} ${initials}`;
}

/** The one person whose name the words hold, in the nominative or the dative, initials before or after; two are no answer. */
function namedPerson(text: string, { persons }: Register): RegisterPerson | null {
  const words = ` ${squeeze(text)} `;
  const found = persons.filter((person) => !person.archived && nameForms(person).some((form) => words.includes(` ${form} `)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function nameForms(person: RegisterPerson): readonly string[] {
  const short = personName(person);
  const dative = person.nameForms.dative ?? declineName(short, 'dative', person.gender).form;
  const full = [person.surname, person.givenName, person.patronymic].filter((part) => part !== '').join(' ');
  const inFull = [full, declineName(full, 'dative', person.gender).form].map(squeeze).filter((form) => form.split(' ').length === 3);
  const withInitials = [short, dative].flatMap((form) => {
    const [surname, initials] = squeeze(form).split(' ');
    return initials === undefined ? [] : [`${surname} ${initials}`, `${initials} ${surname}`];
  });
  return [...withInitials, ...inFull];
}

/** Folded, with the initials drawn together and punctuation after words gone: «ст. инспектору ветлугиной н.с.». */
function squeeze(text: string): string {
  return foldForSearch(text)
    .replaceAll(/(?<!\p{L})(\p{L})\.\s*(\p{L})\.?(?!\p{L})/gu, '$1.$2.')
    .replaceAll(/[,;:()]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
