import { Refusal } from '../../../src-shared/api/errors.ts';
import type { SourceFormat } from '../../../src-shared/recognition/sourcePaper.ts';
import { findOrigin } from '../../db/repositories/origins.ts';
import { sha256 } from '../../db/sha256.ts';
import type { Reader } from '../../db/handles.ts';
import { safeFileName } from '../documents/safeFileName.ts';
import type { ReadHandler } from '../handler.ts';
import { loadItem } from './loadItem.ts';

/** The file as it was brought in, byte for byte. */
export const original: ReadHandler<'import.original'> = async ({ reader, files }, input) => {
  const { name, digest } = 'itemId' in input ? await loadItem(reader, input.itemId) : await originOf(reader, input.documentId);
  const bytes = await files.get(digest);
  if (bytes === null) throw new Refusal('storage', 'Исходного файла в папке данных нет: верните его из резервной копии.');
  if (sha256(bytes) !== digest) throw new Refusal('storage', 'Исходный файл на диске повреждён: верните его из резервной копии.');
  const plain = name.split(/[\\/]/).at(-1) ?? name;
  return { name: safeFileName(plain), mime: mimeOf(plain), bytes: new Uint8Array(bytes) };
};

async function originOf(reader: Reader, documentId: string) {
  const origin = await findOrigin(reader, documentId);
  if (origin === null) throw new Refusal('notFound', 'У этого документа нет исходного файла: он создан в программе.');
  return origin;
}

/** By the name that it came with: whoever saves it opens it in the program it came from. */
function mimeOf(name: string): string {
  return MIMES[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

const MIMES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  pdf: 'application/pdf',
  txt: 'text/plain',
  md: 'text/markdown',
} satisfies Partial<Record<SourceFormat | 'md', string>>;
