import { Refusal } from '../../../src-shared/api/errors.ts';
import { listAudiences } from '../../db/repositories/audiences.ts';
import { readDepartment, writeDepartment } from '../../db/repositories/departments.ts';
import { listInstitutions } from '../../db/repositories/institutions.ts';
import { findLetterhead, listLetterheads, writeLetterhead } from '../../db/repositories/letterheads.ts';
import { findPerson, listPersons } from '../../db/repositories/persons.ts';
import { writing, type ReadHandler } from '../handler.ts';
import { saveAudience, saveInstitution, savePerson } from './saveEntry.ts';
import { searchDirectory } from './searchDirectory.ts';
import { setUp } from './setUp.ts';

const department: ReadHandler<'department.get'> = ({ reader }) => readDepartment(reader);
const letterheads: ReadHandler<'letterhead.list'> = ({ reader }) => listLetterheads(reader);
const institutions: ReadHandler<'institution.list'> = ({ reader }) => listInstitutions(reader);
const persons: ReadHandler<'person.list'> = ({ reader }) => listPersons(reader);
const audiences: ReadHandler<'audience.list'> = ({ reader }) => listAudiences(reader);

const saveDepartment = writing<'department.save'>(async (inside, input) => {
  if ((await findLetterhead(inside.writer, input.letterheadId)) === null) {
    throw new Refusal('notFound', 'Такого бланка уже нет: выберите другой.');
  }
  for (const id of [input.chairId, input.secretaryId]) {
    if (id !== null && (await findPerson(inside.writer, id)) === null) {
      throw new Refusal('notFound', 'Выбранного человека в справочнике уже нет: выберите другого.');
    }
  }
  await writeDepartment(inside.writer, input);
  inside.note({ what: `Изменены данные подразделения «${input.name}»` });
  inside.tell({ kind: 'directoryChanged' });
  return input;
});

const saveLetterhead = writing<'letterhead.save'>(async (inside, input) => {
  await writeLetterhead(inside.writer, input);
  inside.note({ what: `Сохранён бланк «${input.name}»` });
  inside.tell({ kind: 'directoryChanged' });
  return input;
});

export const directoryHandlers = {
  'department.get': department,
  'department.save': saveDepartment,
  'department.setUp': setUp,
  'letterhead.list': letterheads,
  'letterhead.save': saveLetterhead,
  'institution.list': institutions,
  'institution.save': saveInstitution,
  'person.list': persons,
  'person.save': savePerson,
  'audience.list': audiences,
  'audience.save': saveAudience,
  'directory.search': searchDirectory,
} as const;
