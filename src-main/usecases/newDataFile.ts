import { defaultLetterhead } from '../../src-shared/documents/defaultLetterhead.ts';
import type { DocumentKind } from '../../src-shared/documents/kinds.ts';
import type { Writer } from '../db/handles.ts';
import { writeAccount } from '../db/repositories/accounts.ts';
import { writeDepartment } from '../db/repositories/departments.ts';
import { writeJournal } from '../db/repositories/journals.ts';
import { writeLetterhead } from '../db/repositories/letterheads.ts';
import { readMeta, writeMeta } from '../db/repositories/meta.ts';
import { SEARCH_RULE } from './documents/searchText.ts';

/** One journal for each kind; those of files from before there were orders come from migration 0004. */
const JOURNALS: readonly (readonly [DocumentKind, name: string])[] = [
  ['protocol', 'Протоколы'],
  ['order', 'Приказы'],
  ['plan', 'Планы'],
  ['notice', 'Сообщения'],
];

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
  for (const [kind, name] of JOURNALS) {
    await writeJournal(writer, { id: newId(), kind, name, firstNumber: 1, firstYear: year, suffix: '', numberAt: 'submit' });
  }
  await writeMeta(writer, 'searchRule', SEARCH_RULE);
  await writeMeta(writer, 'createdAt', now);
}

/** Accounts are listed in the order they were made: the secretary first. */
function later(instant: string): string {
  return new Date(Date.parse(instant) + 1).toISOString();
}
