import { Refusal } from '../../../src-shared/api/errors.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import type { Reader, Writer } from '../../db/handles.ts';
import { findDocument, type StoredDocument } from '../../db/repositories/documents.ts';
import {
  deleteEntry,
  findEntryBySlot,
  findEntryOfDocument,
  lastOrdinal,
  writeEntry,
  type StoredEntry,
} from '../../db/repositories/journalEntries.ts';
import { journalOfKind, type StoredJournal } from '../../db/repositories/journals.ts';
import { paperName } from '../documents/paperName.ts';
import { firstOrdinal, ordinalNumber, readNumber, yearOf, type ReadNumber } from './journalNumber.ts';

export interface Wish {
  readonly document: StoredDocument;
  /** The number given by hand, or `null` for the journal's next one. */
  readonly number: string | null;
  readonly date: PlainDate;
}

export interface Registered {
  readonly number: string;
  readonly date: PlainDate;
}

/** What registering would give now, without registering; refuses a number that another paper has. */
export async function previewRegistration(reader: Reader, wish: Wish): Promise<Registered> {
  const { number } = await choose(reader, wish);
  return { number: number.number, date: wish.date };
}

/**
 * Enters the paper into its journal. A number it already had is kept unless another is given by hand or the year changed.
 * `archived`: the number came with an old paper and was not given here.
 */
export async function register(writer: Writer, wish: Wish, newId: () => string, archived = false): Promise<Registered> {
  const { journal, number, own, place } = await choose(writer, wish);
  if (own !== null) await deleteEntry(writer, own.id);
  await writeEntry(writer, {
    ...number,
    id: place?.id ?? own?.id ?? newId(),
    journalId: journal.id,
    year: yearOf(wish.date),
    date: wish.date,
    documentId: wish.document.id,
    title: wish.document.title,
    gapReason: null,
    archived,
  });
  return { number: number.number, date: wish.date };
}

/** The number a paper would get at a date: the one reserved for it when it was returned, else the journal's next. */
export async function nextNumberFor(
  reader: Reader,
  document: StoredDocument,
  date: PlainDate,
): Promise<{ readonly nextNumber: string; readonly reserved: boolean }> {
  const journal = await journalOfKind(reader, document.kind);
  const own = await findEntryOfDocument(reader, document.id);
  if (own !== null && own.year === yearOf(date)) return { nextNumber: own.number, reserved: document.number === null };
  const next = ordinalNumber(await nextOrdinal(reader, journal, yearOf(date)), journal.suffix);
  return { nextNumber: next.number, reserved: false };
}

/** One more than the highest ordinal of the year, explained gaps included. */
export async function nextOrdinal(reader: Reader, journal: StoredJournal, year: number): Promise<number> {
  const last = (await lastOrdinal(reader, journal.id, year)) ?? 0;
  return Math.max(firstOrdinal(journal, year), last + 1);
}

interface Choice {
  readonly journal: StoredJournal;
  readonly number: ReadNumber;
  /** The entry the paper already has. */
  readonly own: StoredEntry | null;
  /** An explained gap that the paper takes over: the missing paper has been found. */
  readonly place: StoredEntry | null;
}

async function choose(reader: Reader, wish: Wish): Promise<Choice> {
  const journal = await journalOfKind(reader, wish.document.kind);
  const own = await findEntryOfDocument(reader, wish.document.id);
  const year = yearOf(wish.date);
  if (wish.number === null) {
    const number = own?.year === year ? own : ordinalNumber(await nextOrdinal(reader, journal, year), journal.suffix);
    return { journal, number: pick(number), own, place: null };
  }
  const number = readNumber(wish.number, journal.suffix);
  const there = await findEntryBySlot(reader, journal.id, year, number.slot);
  if (there !== null && there.documentId === null) return { journal, number, own, place: there };
  if (there !== null && there.documentId !== wish.document.id) throw await taken(reader, number, there);
  return { journal, number, own, place: null };
}

function pick({ number, ordinal, fills, slot }: ReadNumber): ReadNumber {
  return { number, ordinal, fills, slot };
}

async function taken(reader: Reader, number: ReadNumber, there: StoredEntry): Promise<Refusal> {
  const other = there.documentId === null ? null : await findDocument(reader, there.documentId);
  const named =
    other === null
      ? there.title
      : `${paperName({ ...other, number: there.number, date: there.date })}${other.title === '' ? '' : `, «${other.title}»`}`;
  return new Refusal(
    'refused',
    `Номер ${number.number} уже занят (${named}): укажите другой номер или сотрите его, и журнал даст следующий.`,
    {
      documentId: there.documentId,
    },
  );
}
