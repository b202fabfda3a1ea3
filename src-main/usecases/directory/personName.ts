import type { Person } from '../../../src-shared/api/directoryApi.ts';

type Names = Pick<Person, 'surname' | 'givenName' | 'patronymic'>;

/** «Ветлугина Н.С.» */
export function personName({ surname, givenName, patronymic }: Names): string {
  const initials = [givenName, patronymic].map(initial).join('');
  return initials === '' ? surname : `${surname} ${initials}`;
}

function initial(name: string): string {
  const first = [...name.trim()][0];
  return first === undefined ? '' : `${first.toUpperCase()}.`;
}
