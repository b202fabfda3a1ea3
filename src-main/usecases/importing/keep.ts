import type { ParsedInputOf } from '../../../src-shared/api/contract.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import { readDepartment } from '../../db/repositories/departments.ts';
import { findSource } from '../../db/repositories/importSources.ts';
import type { Outside } from '../context.ts';
import { deed } from '../documents/deed.ts';
import type { Printed } from '../documents/freeze.ts';
import { readContent } from '../documents/storedContent.ts';
import { preparing } from '../handler.ts';
import { addOldDraft } from './addOldDraft.ts';
import { archivedDeed, archivePaper, printArchived } from './archivePaper.ts';
import { itemRow } from './importViews.ts';
import { keepItem, refuseUnread } from './keepItem.ts';
import { loadItem } from './loadItem.ts';
import type { SourceFormat } from '../../../src-shared/recognition/sourcePaper.ts';

type Wanted = ParsedInputOf<'import.keep'>;

interface Prepared {
  readonly content: Content;
  readonly format: SourceFormat;
  readonly letterheadId: string;
  /** How an archived paper looks as a sheet of ours; `null` for a draft. */
  readonly printed: Printed | null;
}

/** An item becomes a paper. */
export const keep = preparing<'import.keep', Prepared>(prepare, async (inside, { itemId, as }, prepared) => {
  const item = await loadItem(inside.writer, itemId);
  refuseUnread(item);
  const { document, note } =
    as.kind === 'draft' || prepared.printed === null
      ? { document: await addOldDraft(inside, prepared.content, prepared.letterheadId), note: null }
      : await archivePaper(inside, as, prepared, prepared.printed);
  const row = itemRow(await keepItem(inside, item, document, { format: prepared.format, note }));
  const what = as.kind === 'draft' ? `${deed('Создан', document)} из файла «${item.name}»` : archivedDeed(document, item.name);
  inside.note({ what, documentId: document.id });
  inside.tell({ kind: 'importChanged', batchId: item.batchId });
  return { documentId: document.id, row };
});

async function prepare(outside: Outside, { itemId, content: given, as }: Wanted): Promise<Prepared> {
  const item = await loadItem(outside.reader, itemId);
  refuseUnread(item);
  const source = await findSource(outside.reader, itemId);
  if (source === null)
    throw new Refusal('refused', 'Файл не прочитан, потому что такой уже есть: верните его в работу, если он нужен отдельно.');
  const content = given ?? (source.content === null ? null : readContent(source.content));
  if (content === null) throw new Refusal('refused', 'Вид документа не распознан: укажите его при проверке или отложите файл.');
  const { letterheadId } = await readDepartment(outside.reader);
  const made = { content, format: source.format, letterheadId };
  return { ...made, printed: as.kind === 'draft' ? null : await printArchived(outside, as, made) };
}
