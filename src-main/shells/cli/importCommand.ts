import { basename, resolve } from 'node:path';
import type { InputOf, OperationName, OutputOf } from '../../../src-shared/api/contract.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import type { ImportItemRow } from '../../../src-shared/api/importApi.ts';
import { bytesOf, foreignFiles, sentenceAbout, type ForeignFile } from './foreignFiles.ts';
import type { Link } from './link.ts';
import { showProgress } from './progress.ts';

export interface ImportCommand {
  readonly kind: 'import';
  readonly files: readonly string[];
  readonly folder: string | null;
}

/**
 * Stores the files as drafts of a new batch and prints one JSON a draft; a file that became none is one sentence on standard error
 * and stays in the batch, where people can look at it. Gives whether all became drafts.
 */
export async function importCommand(link: Link, { files: paths, folder }: ImportCommand): Promise<boolean> {
  const files = await foreignFiles(paths, folder);
  if (files.length === 0) throw new Refusal('refused', 'В папке нет файлов: проверьте её имя.');
  const name = folder === null ? 'Командная строка' : basename(resolve(folder));
  const { id: batchId } = await call(link, 'import.begin', { name });
  const progress = showProgress(files.length);
  let all = true;
  try {
    // One after another: the first files are read while the next are brought in, and no more than one is held in memory.
    const added: { readonly file: ForeignFile; readonly row: ImportItemRow | null }[] = [];
    for (const file of files) added.push({ file, row: await add(link, batchId, file) });
    let place = 0;
    for (const [index, { file, row }] of added.entries()) {
      if (row === null || !(await keepAsDraft(link, file, batchId, place))) all = false;
      if (row !== null) place += 1;
      progress.done(index + 1);
    }
  } finally {
    progress.close();
  }
  return all;
}

async function add(link: Link, batchId: string, file: ForeignFile): Promise<ImportItemRow | null> {
  try {
    return await call(link, 'import.add', { batchId, name: file.name, bytes: await bytesOf(file) });
  } catch (error) {
    return told(file, error);
  }
}

/** Whether the item at this place of the batch became a draft. */
async function keepAsDraft(link: Link, file: ForeignFile, batchId: string, place: number): Promise<boolean> {
  try {
    const row = await onceRead(link, batchId, place);
    if (row.state !== 'recognised' && row.state !== 'doubts') {
      throw new Refusal('refused', row.sentence ?? 'Файл не стал документом: откройте его в программе.');
    }
    const kept = await call(link, 'import.keep', { itemId: row.id, as: { kind: 'draft' } });
    const { kind, number, date, title, doubts, unplaced } = row;
    console.log(JSON.stringify({ file: file.path, id: kept.documentId, kind, number, date, title, doubts, unplaced }));
    return true;
  } catch (error) {
    return told(file, error) !== null;
  }
}

const PAUSE_MS = 50;

async function onceRead(link: Link, batchId: string, place: number): Promise<ImportItemRow> {
  for (;;) {
    const { rows } = await call(link, 'import.items', { batchId, limit: 1, offset: place });
    const [row] = rows;
    if (row === undefined) throw new Refusal('notFound', 'Файла в загрузке больше нет: повторите команду.');
    if (row.state !== 'waiting' && row.state !== 'reading') return row;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

async function call<N extends OperationName>(link: Link, name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const result = await link.call(name, input);
  if (!result.ok) throw new Refusal(result.error.code, result.error.message, result.error.details);
  return result.value as OutputOf<N>;
}

/** A file that failed is told of, and the others go on. */
function told(file: ForeignFile, error: unknown): null {
  if (!(error instanceof Refusal)) throw error;
  console.error(sentenceAbout(file, error.message));
  return null;
}
