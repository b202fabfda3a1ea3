import { Refusal, type CallError } from '../../src-shared/api/errors.ts';
import type { StorageFailure } from '../db/engine.ts';

const STORAGE_WORDS: Readonly<Record<StorageFailure, string>> = {
  full: 'На диске нет места, поэтому изменения не сохранены: освободите место и повторите.',
  readOnly: 'В папку данных нельзя записывать, поэтому изменения не сохранены: разрешите запись и повторите.',
  io: 'Диск не отвечает или отключён, поэтому изменения не сохранены: проверьте диск и повторите.',
  corrupt: 'Файл данных повреждён: закройте программу, сделайте копию папки данных и верните последнюю резервную.',
  busy: 'Файл данных занят другой программой: подождите немного и повторите.',
};

const FILE_FAILURES: Readonly<Record<string, StorageFailure>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'readOnly',
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  EIO: 'io',
  ENODEV: 'io',
  EBUSY: 'busy',
};

/** What a failed call tells: a refusal's own sentence, a sentence for the disk, or one for a fault of ours. */
export function errorOf(error: unknown, failure: (error: unknown) => StorageFailure | null): CallError {
  if (error instanceof Refusal) {
    return { code: error.code, message: error.message, ...(error.details === undefined ? {} : { details: error.details }) };
  }
  const storage = failure(error) ?? fileFailure(error);
  if (storage !== null) return { code: 'storage', message: STORAGE_WORDS[storage], details: { reason: storage } };
  // The terminal is the only place a developer finds it; the person gets a sentence.
  console.error(error);
  return { code: 'internal', message: 'В программе произошла ошибка: повторите, а если не поможет, перезапустите программу.' };
}

function fileFailure(error: unknown): StorageFailure | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return FILE_FAILURES[error.code] ?? null;
}
