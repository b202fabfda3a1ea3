import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { findDocument, type StoredDocument } from '../../db/repositories/documents.ts';
import { findEntryBySlot, type StoredEntry } from '../../db/repositories/journalEntries.ts';
import { journalOfKind } from '../../db/repositories/journals.ts';
import type { Reader } from '../../db/handles.ts';
import type { Inside } from '../context.ts';
import { paperName } from '../documents/paperName.ts';
import { readNumber, yearOf } from './journalNumber.ts';
import { nextOrdinal, register } from './registration.ts';

/**
 * Enters an old paper into the journal of its kind and year where its number is free. It is kept whatever its number is;
 * gives one sentence when something about the number is worth knowing, else `null`.
 */
export async function enterArchived(
  inside: Inside,
  document: StoredDocument,
  { number, date }: { readonly number: string | null; readonly date: PlainDate },
): Promise<string | null> {
  if (number === null) return null;
  if (!/\d/.test(number)) return `Номер «${number}» не похож на номер журнала: документ сохранён без записи в журнале.`;
  const journal = await journalOfKind(inside.writer, document.kind);
  const read = readNumber(number, journal.suffix);
  const there = await findEntryBySlot(inside.writer, journal.id, yearOf(date), read.slot);
  if (there !== null && there.documentId !== null) return await takenSentence(inside.writer, number, there);
  const next = await nextOrdinal(inside.writer, journal, yearOf(date));
  await register(inside.writer, { document, number, date }, inside.newId, true);
  if (!read.fills) return `Номер «${number}» не похож на порядковый номер журнала, поэтому он записан в журнал отдельно от них.`;
  const raises = yearOf(date) === yearOf(inside.today) && read.ordinal >= next;
  return raises ? `Журнал «${journal.name}» этого года теперь продолжится с номера ${read.ordinal + 1}: проверьте, верен ли номер.` : null;
}

async function takenSentence(reader: Reader, number: string, there: StoredEntry): Promise<string> {
  const other = there.documentId === null ? null : await findDocument(reader, there.documentId);
  const named = other === null ? there.title : paperName({ ...other, number: there.number, date: there.date });
  return `Номер ${number} в журнале уже занят (${named}): документ сохранён со своим номером, но без записи в журнале.`;
}
