import { Refusal } from '../../../src-shared/api/errors.ts';
import type { StoredDocument } from '../../db/repositories/documents.ts';
import { updateItem, type StoredItem } from '../../db/repositories/importItems.ts';
import { insertOrigin } from '../../db/repositories/origins.ts';
import type { SourceFormat } from '../../../src-shared/recognition/sourcePaper.ts';
import type { Inside } from '../context.ts';

/** Ties a paper to the file it was read from; gives the item as it stands then. */
export async function keepItem(
  inside: Inside,
  item: StoredItem,
  document: StoredDocument,
  { format, note }: { readonly format: SourceFormat; readonly note: string | null },
): Promise<StoredItem> {
  const { digest, size, name } = item;
  const by = inside.actor?.name ?? '';
  await insertOrigin(inside.writer, { documentId: document.id, digest, size, name, format, at: inside.now, by, note });
  const { kind, number, title } = document;
  const stored: StoredItem = {
    ...item,
    state: 'stored',
    kind,
    number: number ?? item.number,
    date: document.date ?? document.meetingDate,
    title,
    documentId: document.id,
    twinId: null,
    sentence: note,
  };
  await updateItem(inside.writer, stored);
  inside.tell({ kind: 'documentChanged', id: document.id, revision: document.revision, by });
  return stored;
}

/** Only what was read can become a paper, and only once. */
export function refuseUnread(item: StoredItem): void {
  switch (item.state) {
    case 'recognised':
    case 'doubts':
    case 'foreign':
    case 'duplicate':
      return;
    case 'stored':
      throw new Refusal('refused', 'Файл уже стал документом: откройте документ и работайте с ним.');
    case 'waiting':
    case 'reading':
      throw new Refusal('refused', 'Файл ещё не прочитан: подождите, пока программа до него дойдёт.');
    case 'unreadable':
    case 'dismissed':
      throw new Refusal('refused', 'Файл не прочитан или отложен: сначала верните его в работу.');
  }
}
