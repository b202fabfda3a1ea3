import type { Recognised } from '../../../src-shared/recognition/recognised.ts';
import type { SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import type { FileStore } from '../../db/fileStore.ts';
import type { Writer } from '../../db/handles.ts';
import { addReading } from '../../db/repositories/importBatches.ts';
import { findItem, findWaiting, updateItem, type StoredItem } from '../../db/repositories/importItems.ts';
import { writeSource, type StoredSource } from '../../db/repositories/importSources.ts';
import { sameWords } from './duplicates.ts';
import { contentJson } from './hints.ts';
import type { FileReader } from './fileReader.ts';
import { recognitionOf, summaryOf, type Summary } from './recogniseItem.ts';
import { wordsDigest } from './wordsDigest.ts';

/** How often a file may bring its reader down before it is left alone. */
const TRIES = 2;

/** Takes the next waiting item of a batch that is not paused; `null` when there is none. Runs in a transaction of its own. */
export async function takeWaiting(writer: Writer): Promise<StoredItem | null> {
  const item = await findWaiting(writer);
  if (item === null) return null;
  const taken: StoredItem = { ...item, state: 'reading', tries: item.tries + 1 };
  await updateItem(writer, taken);
  return taken;
}

/** What was found out about an item. */
export interface Found {
  readonly summary: Summary;
  readonly wordsDigest: string | null;
  readonly source: StoredSource | null;
  /** The paper of ours that the file says it was exported from. */
  readonly exportOf: string | null;
}

/** Reads and recognises an item; `stopped` when its reader went away. A bad file is a finding like any other. */
export async function readItem(item: StoredItem, files: FileStore, reader: FileReader): Promise<Found | 'stopped'> {
  const bytes = await files.get(item.digest);
  if (bytes === null) return unreadable('Файла в папке данных больше нет: загрузите его ещё раз.');
  // The program itself may have gone down with this file: then it was not even seen here.
  if (item.tries > TRIES) return unreadable('Чтение файла дважды прервалось: откройте его в Word, сохраните как DOCX и загрузите снова.');
  const reading = await reader.recognise({ name: item.name, bytes }, recognitionOf(item));
  switch (reading.kind) {
    case 'stopped':
      return 'stopped';
    case 'unreadable':
      return unreadable(reading.sentence);
    case 'read':
      return foundIn(item, reading.source, reading.recognised);
  }
}

function foundIn(item: StoredItem, source: SourcePaper, recognised: Recognised | null): Found {
  const found = { wordsDigest: wordsDigest(source), exportOf: source.envelope?.documentId ?? null };
  if (recognised === null)
    return { ...found, ...unreadable('Программа не смогла разобрать этот файл: отправьте его разработчику или наберите документ заново.') };
  const stored: StoredSource = { itemId: item.id, format: source.format, source: JSON.stringify(source), content: contentJson(recognised) };
  return { ...found, summary: summaryOf(recognised), source: stored };
}

function unreadable(sentence: string): Found {
  const summary: Summary = { state: 'unreadable', kind: null, number: null, date: null, title: '', doubts: 0, unplaced: 0, sentence };
  return { summary, wordsDigest: null, source: null, exportOf: null };
}

/** Writes down what came of an item, unless a person put it aside meanwhile. */
export async function keepFound(writer: Writer, id: string, found: Found, milliseconds: number): Promise<void> {
  const item = await findItem(writer, id);
  if (item?.state !== 'reading') return;
  if (found.source !== null) await writeSource(writer, found.source);
  await addReading(writer, item.batchId, milliseconds);
  const read: StoredItem = { ...item, ...found.summary, wordsDigest: found.wordsDigest, tries: 0 };
  const copy = item.forced || found.source === null ? null : await sameWords(writer, read, found);
  await updateItem(writer, copy === null ? read : { ...read, ...copy, state: 'duplicate' });
}

/** Back among the waiting: its reader went away by itself (it counts as a try), or the program is closing (it does not). */
export async function putBack(writer: Writer, id: string, isTry: boolean): Promise<void> {
  const item = await findItem(writer, id);
  if (item?.state !== 'reading') return;
  await updateItem(writer, { ...item, state: 'waiting', tries: isTry ? item.tries : item.tries - 1 });
}
