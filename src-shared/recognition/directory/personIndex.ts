import { declineName } from '../../russian/declineName.ts';
import { foldForSearch } from '../../russian/fold.ts';
import { readName } from '../../russian/readName.ts';
import { grammaticalCases } from '../../russian/cases.ts';
import type { RegisterPerson } from '../../tracking/register.ts';

/** Finds the people of the directory by a name as a paper writes it, in whatever case. */
export interface PersonIndex {
  /** Those whose surname and both initials, or full name, the words are. */
  readonly exact: (name: string) => readonly RegisterPerson[];
  /** Those who share the surname and contradict no initial that is written. */
  readonly likely: (name: string) => readonly RegisterPerson[];
}

/** Reads the directory once; archived people are known too, for old papers name them. */
export function personIndex(persons: readonly RegisterPerson[]): PersonIndex {
  const bySurname = new Map<string, RegisterPerson[]>();
  for (const person of persons) {
    for (const form of new Set(surnameForms(person))) {
      const open = bySurname.get(form);
      if (open) open.push(person);
      else bySurname.set(form, [person]);
    }
  }
  const likely = (name: string): readonly RegisterPerson[] => {
    const { surname, givenName, patronymic } = readName(name);
    const same = bySurname.get(foldForSearch(surname)) ?? [];
    return same.filter((person) => fits(givenName, person.givenName) && fits(patronymic, person.patronymic));
  };
  return {
    likely,
    exact: (name) => {
      const { givenName, patronymic } = readName(name);
      if (givenName === '' || patronymic === '') return [];
      return likely(name).filter((person) => person.givenName !== '' && person.patronymic !== '');
    },
  };
}

function surnameForms(person: RegisterPerson): readonly string[] {
  const short = shortName(person);
  const forms = grammaticalCases.map((each) => declineName(short, each, person.gender).form);
  return [short, ...forms, person.nameForms.dative ?? short].map((form) => foldForSearch(readName(form).surname));
}

/** «Фамилия И.О.» */
export function shortName({ surname, givenName, patronymic }: Pick<RegisterPerson, 'surname' | 'givenName' | 'patronymic'>): string {
  const initials = [givenName, patronymic].map((name) => (name === '' ? '' : `${name.charAt(0)}.`)).join('');
  return initials === '' ? surname : `${surname} ${initials}`;
}

/** A full word must be the same word, in any case; an initial its first letter; nothing contradicts nothing. */
function fits(written: string, known: string): boolean {
  const [one, other] = [foldForSearch(written).replaceAll('.', ''), foldForSearch(known).replaceAll('.', '')];
  if (one === '' || other === '') return true;
  if (one.length === 1 || other.length === 1) return one.charAt(0) === other.charAt(0);
  // Endings of cases differ: «Пётр», «Петра», «Нину».
  const stem = Math.max(2, Math.min(one.length, other.length) - 2);
  return one.slice(0, stem) === other.slice(0, stem);
}
