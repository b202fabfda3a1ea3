import { defaultLetterhead } from '../../src-shared/documents/defaultLetterhead.ts';
import type { Writer } from '../db/handles.ts';
import { writeAccount } from '../db/repositories/accounts.ts';
import { writeDepartment } from '../db/repositories/departments.ts';
import { writeJournal } from '../db/repositories/journals.ts';
import { writeLetterhead } from '../db/repositories/letterheads.ts';
import { readMeta, writeMeta } from '../db/repositories/meta.ts';

interface Beginning {
  readonly now: string;
  readonly year: number;
  readonly newId: () => string;
}

/** Fills a new data file with what every use case relies on; does nothing to one that has it. */
export async function fillNewDataFile(writer: Writer, { now, year, newId }: Beginning): Promise<void> {
  if ((await readMeta(writer, 'createdAt')) !== null) return;
  const letterhead = defaultLetterhead(newId(), []);
  await writeLetterhead(writer, letterhead);
  const empty = { name: '', shortName: '', settlement: '', chairId: null, secretaryId: null };
  await writeDepartment(writer, { ...empty, letterheadId: letterhead.id });
  const account = { passwordHash: null, active: true };
  await writeAccount(writer, { ...account, id: newId(), login: 'secretary', name: 'Секретарь', roles: ['secretary'] }, now);
  await writeAccount(writer, { ...account, id: newId(), login: 'head', name: 'Руководитель', roles: ['head'] }, later(now));
  const journal = { kind: 'protocol', name: 'Протоколы', firstNumber: 1, firstYear: year, suffix: '', numberAt: 'submit' } as const;
  await writeJournal(writer, { ...journal, id: newId() });
  await writeMeta(writer, 'createdAt', now);
}

/** Accounts are listed in the order they were made: the secretary first. */
function later(instant: string): string {
  return new Date(Date.parse(instant) + 1).toISOString();
}
