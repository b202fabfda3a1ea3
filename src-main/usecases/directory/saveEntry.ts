import type { Audience, Institution, Person } from '../../../src-shared/api/directoryApi.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { findAudience, findSameAudience, writeAudience } from '../../db/repositories/audiences.ts';
import { findInstitution, findSameInstitution, writeInstitution } from '../../db/repositories/institutions.ts';
import { findNamesakes, findPerson, writePerson } from '../../db/repositories/persons.ts';
import { foldKey } from '../../db/foldKey.ts';
import type { Inside } from '../context.ts';
import { writing } from '../handler.ts';
import { personName } from './personName.ts';

interface Draft<T> {
  readonly entry: T;
  readonly isNew: boolean;
  readonly force: boolean;
}

export const saveInstitution = writing<'institution.save'>(async (inside, draft) => {
  const { entry } = draft;
  refuseLost(draft, await findInstitution(inside.writer, entry.id));
  if (entry.headId !== null) await requirePerson(inside, entry.headId);
  const same = draft.force ? null : await findSameInstitution(inside.writer, entry);
  if (same !== null) throw alreadyThere(`Организация «${same.shortName}» (${same.fullName}) уже есть`, same.id);
  await writeInstitution(inside.writer, entry);
  return saved(inside, entry, `${draft.isNew ? 'Добавлена' : 'Изменена'} организация «${entry.shortName}»`);
});

export const savePerson = writing<'person.save'>(async (inside, draft) => {
  const { entry } = draft;
  refuseLost(draft, await findPerson(inside.writer, entry.id));
  if (entry.institutionId !== null && (await findInstitution(inside.writer, entry.institutionId)) === null) {
    throw new Refusal('notFound', 'Организации, где работает этот человек, в справочнике уже нет: выберите другую.');
  }
  if (!draft.force) await refuseNamesake(inside, entry);
  await writePerson(inside.writer, entry);
  return saved(inside, entry, `${draft.isNew ? 'Добавлен человек' : 'Изменён человек'}: ${personName(entry)}`);
});

export const saveAudience = writing<'audience.save'>(async (inside, draft) => {
  const { entry } = draft;
  refuseLost(draft, await findAudience(inside.writer, entry.id));
  const same = draft.force ? null : await findSameAudience(inside.writer, entry);
  if (same !== null) throw alreadyThere(`Группа «${same.nominative}» уже есть`, same.id);
  await writeAudience(inside.writer, entry);
  return saved(inside, entry, `${draft.isNew ? 'Добавлена' : 'Изменена'} группа «${entry.nominative}»`);
});

/** One of the same name and post is the same person; of another post it may be a namesake: the user decides. */
async function refuseNamesake(inside: Inside, person: Person): Promise<void> {
  const namesakes = await findNamesakes(inside.writer, person);
  const same = namesakes.find((other) => foldKey(other.post) === foldKey(person.post)) ?? namesakes[0];
  if (same === undefined) return;
  const post = same.post === '' ? '' : ` (${same.post})`;
  throw alreadyThere(`${personName(same)}${post} уже есть в справочнике`, same.id);
}

function alreadyThere(what: string, id: string): Refusal {
  return new Refusal('conflict', `${what}: выберите эту запись или сохраните новую, если это не одно и то же.`, { id });
}

function refuseLost<T extends Institution | Person | Audience>(draft: Draft<T>, stored: T | null): void {
  if (draft.isNew && stored !== null) throw new Refusal('conflict', 'Такая запись уже сохранена: обновите справочник.', { id: stored.id });
  if (!draft.isNew && stored === null) throw new Refusal('notFound', 'Этой записи в справочнике уже нет: обновите его.');
}

async function requirePerson(inside: Inside, id: string): Promise<void> {
  if ((await findPerson(inside.writer, id)) === null)
    throw new Refusal('notFound', 'Такого руководителя в справочнике нет: выберите другого.');
}

function saved<T>(inside: Inside, entry: T, what: string): T {
  inside.note({ what });
  inside.tell({ kind: 'directoryChanged' });
  return entry;
}
