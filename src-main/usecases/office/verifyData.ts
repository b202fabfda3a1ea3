import { Refusal } from '../../../src-shared/api/errors.ts';
import type { Reader } from '../../db/handles.ts';
import { listDocumentIds } from '../../db/repositories/documents.ts';
import { listFiles } from '../../db/repositories/files.ts';
import { findFrozen, listFrozenIds } from '../../db/repositories/frozenForms.ts';
import { listEntries, listYears } from '../../db/repositories/journalEntries.ts';
import { listJournals } from '../../db/repositories/journals.ts';
import { readLetterhead } from '../../db/repositories/letterheads.ts';
import { findRevision, listRevisions } from '../../db/repositories/revisions.ts';
import { sha256 } from '../../db/sha256.ts';
import type { Outside } from '../context.ts';
import type { ReadHandler } from '../handler.ts';
import { loadDocument } from '../documents/loadDocument.ts';
import { paperName } from '../documents/paperName.ts';
import { readContent } from '../documents/storedContent.ts';
import { journalGaps } from './journalGaps.ts';
import { firstOrdinal } from './journalNumber.ts';

/** What a walk through one part of the data found. */
interface Found {
  readonly problems: readonly string[];
  readonly checked: number;
}

/**
 * Walks through everything that is kept. `quick_check` misses most flipped bytes (architecture.md),
 * so every revision, frozen form, DOCX and file is compared with its SHA-256.
 */
export const verifyData: ReadHandler<'data.verify'> = async (outside) => {
  const structure = outside.checkStructure().map((line) => `Файл данных повреждён (${line}): верните резервную копию.`);
  const documents = await listDocumentIds(outside.reader);
  const revisions = await eachDocument(documents, (id) => checkRevisions(outside.reader, id));
  const frozen = await eachDocument(documents, (id) => checkFrozen(outside.reader, id));
  const journals = await checkJournals(outside.reader);
  const files = await checkFiles(outside);
  const problems = [...structure, ...[revisions, frozen, journals, files].flatMap((found) => found.problems)];
  return {
    sound: problems.length === 0,
    problems,
    checked: {
      documents: documents.length,
      revisions: revisions.checked,
      frozen: frozen.checked,
      journalEntries: journals.checked,
      files: files.checked,
    },
  };
};

async function eachDocument(ids: readonly string[], check: (id: string) => Promise<Found>): Promise<Found> {
  const found: Found[] = [];
  for (const id of ids) found.push(await check(id));
  return together(found);
}

function together(found: readonly Found[]): Found {
  return { problems: found.flatMap((one) => one.problems), checked: found.reduce((sum, one) => sum + one.checked, 0) };
}

async function checkRevisions(reader: Reader, id: string): Promise<Found> {
  const document = await loadDocument(reader, id);
  const rows = await listRevisions(reader, { id, limit: Number.MAX_SAFE_INTEGER });
  const problems: string[] = [];
  for (const { revision } of rows) {
    const stored = await findRevision(reader, id, revision);
    if (stored === null || sha256(stored.content) !== stored.digest) {
      problems.push(`Повреждена редакция ${revision} (${paperName(document)}): верните резервную копию.`);
    } else if (readContent(stored.content)?.kind !== document.kind) {
      problems.push(`Редакция ${revision} записана в неизвестном программе виде (${paperName(document)}): ${UPDATE}`);
    }
  }
  const isWhole = rows.length === document.revision && rows[0]?.revision === document.revision && rows[0].digest === document.contentDigest;
  if (!isWhole) problems.push(`Недостаёт редакций (${paperName(document)}): верните резервную копию.`);
  return { problems, checked: rows.length };
}

async function checkFrozen(reader: Reader, id: string): Promise<Found> {
  const document = await loadDocument(reader, id);
  const ids = await listFrozenIds(reader, id);
  const problems: string[] = [];
  for (const frozenId of ids) {
    const form = await findFrozen(reader, frozenId);
    const sound =
      form !== null &&
      sha256(form.content) === form.digest &&
      sha256(form.letterhead) === form.letterheadDigest &&
      sha256(form.docx) === form.docxDigest;
    if (!sound) {
      problems.push(`Повреждён текст или файл, переданный на подпись (${paperName(document)}): верните резервную копию.`);
    } else if (readContent(form.content)?.kind !== document.kind || !isLetterhead(form.letterhead)) {
      problems.push(`Переданное на подпись записано в неизвестном программе виде (${paperName(document)}): ${UPDATE}`);
    }
  }
  const isMissing = document.state === 'draft' ? document.frozenId !== null : !ids.includes(document.frozenId ?? '');
  if (isMissing) problems.push(`Недостаёт текста, переданного на подпись (${paperName(document)}): верните резервную копию.`);
  return { problems, checked: ids.length };
}

/** Whole, but of a shape that only another version or another program can have written. */
const UPDATE = 'обновите программу или верните резервную копию.';

function isLetterhead(json: string): boolean {
  try {
    readLetterhead(json);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

async function checkJournals(reader: Reader): Promise<Found> {
  const found: Found[] = [];
  for (const journal of await listJournals(reader)) {
    for (const year of await listYears(reader, journal.id)) {
      const entries = await listEntries(reader, journal.id, year);
      const where = `журнал «${journal.name}», ${year} год`;
      const doubles = entries.filter((entry, index) => entries.findIndex((other) => other.slot === entry.slot) !== index);
      const gaps = journalGaps(entries, firstOrdinal(journal, year));
      found.push({
        problems: [
          ...doubles.map((entry) => `Номер ${entry.number} дан дважды (${where}): исправьте один из документов.`),
          ...(gaps.length === 0 ? [] : [`Пропущены номера ${gaps.join(', ')} (${where}): объясните пропуски в журнале.`]),
        ],
        checked: entries.length,
      });
    }
  }
  return together(found);
}

async function checkFiles({ reader, files }: Outside): Promise<Found> {
  const rows = await listFiles(reader);
  const problems: string[] = [];
  for (const { digest } of rows) {
    if (!(await files.sound(digest))) problems.push(`Файл ${digest.slice(0, 12)} потерян или повреждён: верните его из резервной копии.`);
  }
  return { problems, checked: rows.length };
}
