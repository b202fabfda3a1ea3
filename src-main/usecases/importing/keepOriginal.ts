import { Refusal } from '../../../src-shared/api/errors.ts';
import type { FileStore } from '../../db/fileStore.ts';
import type { StoredFile } from '../../db/repositories/files.ts';

const LIMIT_MB = 200;

/** Puts a file that is to be read into the file store, outside any transaction: its bytes are safe before anybody looks into them. */
export async function keepOriginal(files: FileStore, bytes: Uint8Array): Promise<StoredFile> {
  refuseTooLarge(bytes);
  if (bytes.length === 0) throw new Refusal('refused', 'Файл пуст: выберите другой.');
  return { digest: await files.put(bytes), size: bytes.length, mime: 'application/octet-stream' };
}

/** Nobody's paper is that large; such a file is a video or an archive. */
export function refuseTooLarge(bytes: Uint8Array): void {
  if (bytes.length <= LIMIT_MB * 1024 * 1024) return;
  throw new Refusal('refused', `Файл больше ${LIMIT_MB}\u00a0МБ: разделите его на части или уменьшите рисунки в нём.`);
}
