import type { Person } from '../../../src-shared/api/directoryApi.ts';
import { newId } from '../../ui/newId.ts';

/** An empty person; people are mostly those of the department at first. */
export function newPerson(): Person {
  return {
    id: newId(),
    surname: '',
    givenName: '',
    patronymic: '',
    gender: null,
    post: '',
    institutionId: null,
    ours: true,
    nameForms: {},
    postForms: {},
    archived: false,
  };
}

type Names = Pick<Person, 'surname' | 'givenName' | 'patronymic'>;

/** «Ветлугина Нина Сергеевна», «Ветлугина Н.С.»: as far as it is known; initials stand together, as they are printed. */
export function personFullName({ surname, givenName, patronymic }: Names): string {
  const initials = givenName.endsWith('.') && patronymic.endsWith('.');
  const own = initials ? `${givenName}${patronymic}` : `${givenName} ${patronymic}`.trim();
  return `${surname} ${own}`.trim();
}

/** «Ветлугина Н.С.»: the form that is declined and printed. */
export function personShortName({ surname, givenName, patronymic }: Names): string {
  const initials = [givenName, patronymic].map((name) => (name.trim() === '' ? '' : `${name.trim().charAt(0).toUpperCase()}.`)).join('');
  return initials === '' ? surname : `${surname} ${initials}`;
}
