import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import type { DocumentKind } from '../../../src-shared/documents/kinds.ts';
import { findDocument, type StoredDocument } from '../../db/repositories/documents.ts';
import { findEntryBySlot, type StoredEntry } from '../../db/repositories/journalEntries.ts';
import { journalOfKind } from '../../db/repositories/journals.ts';
import type { Reader } from '../../db/handles.ts';
import type { Inside } from '../context.ts';
import { paperName } from '../documents/paperName.ts';
import { readNumber, yearOf } from './journalNumber.ts';
import { nextOrdinal, register } from './registration.ts';

/** The number and the day that an old paper came with. */
export interface ArchivedNumber {
  readonly kind: DocumentKind;
  readonly number: string | null;
  readonly date: PlainDate;
}

/** What the number of an old paper meets in the journal of its kind and year. */
export type NumberOutlook =
  | { readonly kind: 'fits' }
  | { readonly kind: 'wordless'; readonly number: string }
  | { readonly kind: 'taken'; readonly number: string; readonly by: string }
  | { readonly kind: 'apart'; readonly number: string }
  /** The journal of this year goes on from behind it: it would have given `next`, and gives `after`. */
  | { readonly kind: 'raises'; readonly journal: string; readonly next: number; readonly after: number };

/** Looks without entering anything. */
export async function outlookOf(reader: Reader, { kind, number, date }: ArchivedNumber, today: PlainDate): Promise<NumberOutlook> {
  if (number === null) return { kind: 'fits' };
  if (!/\d/.test(number)) return { kind: 'wordless', number };
  const journal = await journalOfKind(reader, kind);
  const read = readNumber(number, journal.suffix);
  const there = await findEntryBySlot(reader, journal.id, yearOf(date), read.slot);
  if (there !== null && there.documentId !== null) return { kind: 'taken', number, by: await holderOf(reader, there) };
  if (!read.fills) return { kind: 'apart', number };
  const next = await nextOrdinal(reader, journal, yearOf(date));
  const raises = yearOf(date) === yearOf(today) && read.ordinal >= next;
  return raises ? { kind: 'raises', journal: journal.name, next, after: read.ordinal + 1 } : { kind: 'fits' };
}

/**
 * Enters an old paper into the journal of its kind and year where its number is free. It is kept whatever its number is;
 * gives one sentence when something about the number is worth knowing, else `null`.
 */
export async function enterArchived(
  inside: Inside,
  document: StoredDocument,
  { number, date }: Pick<ArchivedNumber, 'number' | 'date'>,
): Promise<string | null> {
  const outlook = await outlookOf(inside.writer, { kind: document.kind, number, date }, inside.today);
  if (number !== null && outlook.kind !== 'wordless' && outlook.kind !== 'taken') {
    await register(inside.writer, { document, number, date }, inside.newId, true);
  }
  return entered(outlook);
}

function entered(outlook: NumberOutlook): string | null {
  switch (outlook.kind) {
    case 'fits':
      return null;
    case 'wordless':
      return `Номер «${outlook.number}» не похож на номер журнала: документ сохранён без записи в журнале.`;
    case 'taken':
      return `Номер ${outlook.number} в журнале уже занят (${outlook.by}): документ сохранён со своим номером, но без записи в журнале.`;
    case 'apart':
      return `Номер «${outlook.number}» не похож на порядковый номер журнала, поэтому он записан в журнал отдельно от них.`;
    case 'raises':
      return `Журнал «${outlook.journal}» этого года теперь продолжится с номера ${outlook.after}: проверьте, верен ли номер.`;
  }
}

/** The same before it is done, with what to do about it; `null` where there is nothing to know. */
export function foreseen(outlook: NumberOutlook): string | null {
  switch (outlook.kind) {
    case 'fits':
      return null;
    case 'wordless':
      return `Номер «${outlook.number}» не похож на номер журнала: документ ляжет в реестр без записи в журнале.`;
    case 'taken':
      return `Номер ${outlook.number} в журнале того года уже занят (${outlook.by}): если это та же бумага, закройте окно и отложите файл, если другая – проверьте номер и дату, иначе документ останется без записи в журнале.`;
    case 'apart':
      return `Номер «${outlook.number}» не похож на порядковый номер журнала: он будет записан в журнал отдельно от них.`;
    case 'raises':
      return `Журнал «${outlook.journal}» этого года продолжится с номера ${outlook.after}, а не ${outlook.next}: проверьте, верен ли номер, – вернуть прежний счёт потом нельзя.`;
  }
}

async function holderOf(reader: Reader, there: StoredEntry): Promise<string> {
  const other = there.documentId === null ? null : await findDocument(reader, there.documentId);
  return other === null ? there.title : paperName({ ...other, number: there.number, date: there.date });
}
