import type { Department, Person } from '../../../src-shared/api/directoryApi.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import type { Role } from '../../../src-shared/access/roles.ts';
import { foldKey } from '../../db/foldKey.ts';
import { listAccounts, writeAccount } from '../../db/repositories/accounts.ts';
import { readDepartment, writeDepartment } from '../../db/repositories/departments.ts';
import { findLetterhead, writeLetterhead } from '../../db/repositories/letterheads.ts';
import { readMeta, writeMeta } from '../../db/repositories/meta.ts';
import { writePerson } from '../../db/repositories/persons.ts';
import type { Inside } from '../context.ts';
import { writing } from '../handler.ts';
import { personName } from './personName.ts';
import { readPersonName } from './readPersonName.ts';

/** The first-run screen. It is open to everybody, so it works once only. */
export const setUp = writing<'department.setUp'>(async (inside, input) => {
  if ((await readMeta(inside.writer, 'setUp')) !== null) {
    throw new Refusal('refused', 'Первая настройка уже сделана: данные подразделения меняют в настройках.');
  }
  const before = await readDepartment(inside.writer);
  const chair = await addPerson(inside, input.chairName, input.chairPost);
  // In a small department one person may both preside and write.
  const isOne = foldKey(input.chairName) === foldKey(input.secretaryName);
  const secretary = isOne ? chair : await addPerson(inside, input.secretaryName, input.secretaryPost);
  const department: Department = {
    ...before,
    name: input.name,
    // How the department calls itself for short only it knows; a copy of the full name would have to be deleted first.
    shortName: '',
    settlement: input.settlement,
    chairId: chair?.id ?? null,
    secretaryId: secretary?.id ?? null,
  };
  await writeDepartment(inside.writer, department);
  await nameLetterhead(inside, department);
  await nameAccount(inside, 'head', chair);
  await nameAccount(inside, 'secretary', secretary);
  await writeMeta(inside.writer, 'setUp', inside.now);
  inside.note({
    what: input.name === '' ? 'Первая настройка пропущена' : `Настроено подразделение «${department.name.replace(/\s+/g, ' ')}»`,
  });
  inside.tell({ kind: 'directoryChanged' });
  inside.tell({ kind: 'sessionChanged' });
  return department;
});

async function addPerson(inside: Inside, name: string, post: string): Promise<Person | null> {
  const read = readPersonName(name);
  if (read === null) return null;
  const person: Person = {
    ...read,
    id: inside.newId(),
    post,
    institutionId: null,
    ours: true,
    nameForms: {},
    postForms: {},
    archived: false,
  };
  await writePerson(inside.writer, person);
  return person;
}

async function nameLetterhead(inside: Inside, department: Department): Promise<void> {
  const letterhead = await findLetterhead(inside.writer, department.letterheadId);
  if (letterhead === null) return;
  const lines = department.name.split('\n').map((line) => line.trim());
  await writeLetterhead(inside.writer, { ...letterhead, organisation: lines.filter((line) => line !== '') });
}

async function nameAccount(inside: Inside, role: Role, person: Person | null): Promise<void> {
  const account = (await listAccounts(inside.writer)).find((one) => one.roles.includes(role));
  if (person !== null && account) await writeAccount(inside.writer, { ...account, name: personName(person) }, inside.now);
}
