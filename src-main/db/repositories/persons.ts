import type { Selectable } from 'kysely';
import type { CaseForms, Person } from '../../../src-shared/api/directoryApi.ts';
import { readName } from '../../../src-shared/russian/readName.ts';
import { foldKey, searchKey } from '../foldKey.ts';
import type { Reader, Writer } from '../handles.ts';
import type { PersonTable } from '../tables.ts';
import { withPrefixes } from './prefixSearch.ts';

export async function listPersons(reader: Reader): Promise<Person[]> {
  return (await reader.selectFrom('person').selectAll().orderBy('sort_key').orderBy('id').execute()).map(personOf);
}

export async function findPerson(reader: Reader, id: string): Promise<Person | null> {
  const row = await reader.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? personOf(row) : null;
}

/** Others of the same surname and initials, whatever their posts. */
export async function findNamesakes(reader: Reader, person: Person): Promise<Person[]> {
  const query = reader.selectFrom('person').selectAll().where('name_key', '=', nameKey(person)).where('id', '!=', person.id);
  return (await query.orderBy('id').execute()).map(personOf);
}

export async function searchPersons(reader: Reader, words: readonly string[], limit: number): Promise<Person[]> {
  const query = reader.selectFrom('person').selectAll().where('archived', '=', 0).where(withPrefixes('search_key', words));
  return (await query.orderBy('sort_key').orderBy('id').limit(limit).execute()).map(personOf);
}

export async function writePerson(writer: Writer, person: Person): Promise<void> {
  const values = {
    surname: person.surname,
    given_name: person.givenName,
    patronymic: person.patronymic,
    name_key: nameKey(person),
    sort_key: foldKey(`${person.surname} ${person.givenName} ${person.patronymic}`),
    search_key: searchKey(person.surname, person.givenName, person.patronymic, person.post),
    gender: person.gender,
    post: person.post,
    institution_id: person.institutionId,
    ours: person.ours ? (1 as const) : (0 as const),
    name_forms: JSON.stringify(person.nameForms),
    post_forms: JSON.stringify(person.postForms),
    archived: person.archived ? (1 as const) : (0 as const),
  };
  await writer
    .insertInto('person')
    .values({ id: person.id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}

/** Surname and initials: «Морошкина О. А.» in one field is the person who is «Морошкина», «Ольга», «Андреевна» in three. */
function nameKey(person: Person): string {
  const { surname, givenName, patronymic } = readName(`${person.surname} ${person.givenName} ${person.patronymic}`);
  return foldKey(`${surname} ${givenName.slice(0, 1)} ${patronymic.slice(0, 1)}`);
}

function personOf(row: Selectable<PersonTable>): Person {
  return {
    id: row.id,
    surname: row.surname,
    givenName: row.given_name,
    patronymic: row.patronymic,
    gender: row.gender as Person['gender'],
    post: row.post,
    institutionId: row.institution_id,
    ours: row.ours === 1,
    nameForms: JSON.parse(row.name_forms) as CaseForms,
    postForms: JSON.parse(row.post_forms) as CaseForms,
    archived: row.archived === 1,
  };
}
