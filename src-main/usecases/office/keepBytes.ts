import { Refusal } from '../../../src-shared/api/errors.ts';
import type { FileStore } from '../../db/fileStore.ts';
import type { StoredFile } from '../../db/repositories/files.ts';

const LIMIT_MB = 30;

/** Puts bytes into the file store, outside any transaction; whoever needs them notes the file inside one. */
export async function keepBytes(files: FileStore, bytes: Uint8Array): Promise<StoredFile> {
  if (bytes.length > LIMIT_MB * 1024 * 1024) {
    throw new Refusal('refused', `Файл больше ${LIMIT_MB} МБ: сожмите его или отсканируйте с меньшим разрешением.`);
  }
  if (bytes.length === 0) throw new Refusal('refused', 'Файл пуст: выберите другой.');
  return { digest: await files.put(bytes), size: bytes.length, mime: mimeOf(bytes) };
}

const SIGNATURES: readonly (readonly [mime: string, start: readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['image/tiff', [0x4d, 0x4d, 0x00, 0x2a]],
];

/** What the bytes are by their beginning; a file's name proves nothing. */
function mimeOf(bytes: Uint8Array): string {
  const found = SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  return found?.[0] ?? 'application/octet-stream';
}
