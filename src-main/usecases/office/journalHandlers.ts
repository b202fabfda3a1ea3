import type { Journal, JournalEntry } from '../../../src-shared/api/officeApi.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import type { Reader } from '../../db/handles.ts';
import { findEntryBySlot, listEntries, writeEntry, type StoredEntry } from '../../db/repositories/journalEntries.ts';
import { findJournal, listJournals, writeJournal, type StoredJournal } from '../../db/repositories/journals.ts';
import { writing, type ReadHandler } from '../handler.ts';
import { journalGaps } from './journalGaps.ts';
import { firstOrdinal, ordinalNumber, yearOf } from './journalNumber.ts';
import { nextOrdinal } from './registration.ts';

const list: ReadHandler<'journal.list'> = async ({ reader }) => (await listJournals(reader)).map(journalView);

const entries: ReadHandler<'journal.entries'> = async ({ reader }, { journalId, year }) => {
  const journal = await loadJournal(reader, journalId);
  const stored = await listEntries(reader, journalId, year);
  return {
    entries: stored.map(entryView),
    gaps: journalGaps(stored, firstOrdinal(journal, year)),
    next: await nextOrdinal(reader, journal, year),
  };
};

const save = writing<'journal.save'>(async (inside, input) => {
  const before = await findJournal(inside.writer, input.id);
  const twin = (await listJournals(inside.writer)).find((journal) => journal.kind === input.kind && journal.id !== input.id);
  if (twin) throw new Refusal('refused', `Для таких документов уже есть журнал «${twin.name}»: измените его.`);
  const keepsYear = before !== null && before.firstNumber === input.firstNumber;
  await writeJournal(inside.writer, { ...input, firstYear: keepsYear ? before.firstYear : yearOf(inside.today) });
  inside.note({ what: `Изменён журнал «${input.name}»` });
  inside.tell({ kind: 'journalChanged' });
  return input;
});

const explainGap = writing<'journal.explainGap'>(async (inside, { journalId, year, ordinal, reason }) => {
  const journal = await loadJournal(inside.writer, journalId);
  const { slot, number } = ordinalNumber(ordinal, journal.suffix);
  const there = await findEntryBySlot(inside.writer, journalId, year, slot);
  if (there !== null && there.documentId !== null) throw new Refusal('refused', `Номер ${number} занят документом: пропуска здесь нет.`);
  if (there === null && ordinal >= (await nextOrdinal(inside.writer, journal, year))) {
    throw new Refusal('refused', `До номера ${number} журнал ещё не дошёл: объяснять нужно только пропущенные номера.`);
  }
  const id = there?.id ?? inside.newId();
  const entry: StoredEntry = {
    id,
    journalId,
    year,
    ordinal,
    slot,
    fills: true,
    number,
    date: null,
    documentId: null,
    title: '',
    gapReason: reason,
    archived: false,
  };
  await writeEntry(inside.writer, entry);
  inside.note({ what: `Объяснён пропуск номера ${number} в журнале «${journal.name}» за ${year} год: ${reason}` });
  inside.tell({ kind: 'journalChanged' });
  return entryView(entry);
});

async function loadJournal(reader: Reader, id: string): Promise<StoredJournal> {
  const journal = await findJournal(reader, id);
  if (journal === null) throw new Refusal('notFound', 'Такого журнала нет: обновите список журналов.');
  return journal;
}

function journalView({ id, kind, name, firstNumber, suffix, numberAt }: StoredJournal): Journal {
  return { id, kind, name, firstNumber, suffix, numberAt };
}

function entryView({ id, journalId, year, ordinal, number, date, documentId, title, gapReason }: StoredEntry): JournalEntry {
  return { id, journalId, year, ordinal, number, date, documentId, title, gapReason };
}

export const journalHandlers = {
  'journal.list': list,
  'journal.entries': entries,
  'journal.save': save,
  'journal.explainGap': explainGap,
} as const;
