import type { Reader } from '../../db/handles.ts';
import { findDocument } from '../../db/repositories/documents.ts';
import { findTwin, type StoredItem } from '../../db/repositories/importItems.ts';
import { paperName } from '../documents/paperName.ts';

/** What a file is a copy of. */
export interface Duplicate {
  readonly twinId: string | null;
  readonly documentId: string | null;
  readonly sentence: string;
}

/** Whether the same bytes were brought in before. */
export async function sameBytes(reader: Reader, item: StoredItem): Promise<Duplicate | null> {
  const twin = await findTwin(reader, { itemId: item.id, digest: item.digest });
  return twin === null ? null : await copyOf(reader, twin, 'Точно такой же файл');
}

/** Whether a paper with the same words was brought in before, or the file is an export of a paper that is here. */
export async function sameWords(
  reader: Reader,
  item: StoredItem,
  read: { readonly wordsDigest: string | null; readonly exportOf: string | null },
): Promise<Duplicate | null> {
  const own = read.exportOf === null ? null : await findDocument(reader, read.exportOf);
  if (own !== null) {
    const sentence = `Это выгруженная копия документа, который уже есть в программе (${paperName(own)}): сравните её с ним кнопкой «Сравнить».`;
    return { twinId: null, documentId: own.id, sentence };
  }
  const twin = read.wordsDigest === null ? null : await findTwin(reader, { itemId: item.id, wordsDigest: read.wordsDigest });
  return twin === null ? null : await copyOf(reader, twin, 'Файл с теми же словами');
}

async function copyOf(reader: Reader, twin: StoredItem, what: string): Promise<Duplicate> {
  const paper = twin.documentId === null ? null : await findDocument(reader, twin.documentId);
  const became = paper === null ? '' : `, из него создан документ: ${paperName(paper)}`;
  const sentence = `${what} уже загружен («${twin.name}»${became}): этот не прочитан; если он нужен отдельно, откройте его и нажмите «Прочитать всё равно».`;
  return { twinId: twin.id, documentId: twin.documentId, sentence };
}
