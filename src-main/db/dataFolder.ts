import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../src-shared/api/errors.ts';
import { lockSqlite, type SqliteLock } from './drivers/sqlite.ts';
import { isNetworkShare } from './networkShare.ts';

export interface DataFolder {
  readonly database: string;
  readonly files: string;
  readonly crash: string;
  readonly lock: SqliteLock;
}

/**
 * Makes the data folder if need be, checks that data can live there and takes its lock.
 * Throws `Refusal` with a sentence: a network share, a read-only or full disk, a second start.
 */
export async function takeDataFolder(folder: string): Promise<DataFolder> {
  await wording(folder, () => mkdir(folder, { recursive: true, mode: 0o700 }));
  if (await isNetworkShare(folder)) {
    throw new Refusal(
      'storage',
      `Папка данных «${folder}» лежит на сетевом диске, где данные могут испортиться: выберите папку на диске этого компьютера.`,
      { reason: 'networkShare' },
    );
  }
  await wording(folder, () => probe(folder));
  const lock = await wording(folder, async () => lockSqlite(path.join(folder, 'resheno.lock')));
  if (lock === null) {
    throw new Refusal('storage', 'Программа уже открыта с этими данными: перейдите в её окно или закройте его.', { reason: 'secondStart' });
  }
  return { database: path.join(folder, 'resheno.db'), files: path.join(folder, 'files'), crash: path.join(folder, 'crash'), lock };
}

/** Rights and mount options lie in several places; a written byte does not. */
async function probe(folder: string): Promise<void> {
  const file = path.join(folder, `.probe-${process.pid}`);
  const handle = await open(file, 'w');
  try {
    await handle.writeFile('resheno');
    await handle.sync();
  } finally {
    await handle.close();
    await rm(file, { force: true });
  }
}

async function wording<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw folderRefusal(folder, codeOf(error)) ?? error;
  }
}

function folderRefusal(folder: string, code: string): Refusal | null {
  if (code === 'ENOSPC' || code === 'EDQUOT' || code.startsWith('SQLITE_FULL')) {
    return new Refusal('storage', `На диске с папкой данных «${folder}» нет места: освободите его и запустите программу снова.`, {
      reason: 'full',
    });
  }
  if (['EROFS', 'EACCES', 'EPERM'].includes(code) || code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) {
    return new Refusal('storage', `В папку данных «${folder}» нельзя записывать: разрешите запись или выберите другую папку.`, {
      reason: 'readOnly',
    });
  }
  if (['ENOTDIR', 'EEXIST', 'ENOENT', 'ENAMETOOLONG', 'EINVAL'].includes(code) || code.startsWith('SQLITE_NOTADB')) {
    return new Refusal('storage', `Папку данных «${folder}» открыть не удалось: проверьте её имя или выберите другую папку.`, {
      reason: 'folder',
    });
  }
  return null;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
