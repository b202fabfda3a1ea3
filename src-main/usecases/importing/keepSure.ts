import { readDepartment } from '../../db/repositories/departments.ts';
import { countStates } from '../../db/repositories/importBatches.ts';
import { listItems, updateItem, type StoredItem } from '../../db/repositories/importItems.ts';
import { findSource } from '../../db/repositories/importSources.ts';
import type { Inside } from '../context.ts';
import { readContent } from '../documents/storedContent.ts';
import { writing } from '../handler.ts';
import { addOldDraft } from './addOldDraft.ts';
import { keepItem } from './keepItem.ts';
import { loadBatch } from './loadItem.ts';

/** So many at once: one transaction must not keep everybody else waiting. */
const AT_ONCE = 20;

/** Items recognised without a doubt become drafts. */
export const keepSure = writing<'import.keepSure'>(async (inside, { batchId }) => {
  const batch = await loadBatch(inside.writer, batchId);
  const items = await listItems(inside.writer, { batchId, state: 'recognised', limit: AT_ONCE, offset: 0 });
  const { letterheadId } = await readDepartment(inside.writer);
  let stored = 0;
  for (const item of items) if (await keepOne(inside, item, letterheadId)) stored += 1;
  if (items.length === 0) inside.unchanged();
  else {
    inside.note({ what: `Созданы черновики из загрузки «${batch.name}»: ${stored}` });
    inside.tell({ kind: 'importChanged', batchId });
  }
  const counts = await countStates(inside.writer, batchId);
  return { stored, left: counts.find(({ state }) => state === 'recognised')?.count ?? 0 };
});

/** What an older version of the program recognised and this one cannot read any more is read again. */
async function keepOne(inside: Inside, item: StoredItem, letterheadId: string): Promise<boolean> {
  const source = await findSource(inside.writer, item.id);
  const content = source?.content === null || source === null ? null : readContent(source.content);
  if (source === null || content === null) {
    await updateItem(inside.writer, { ...item, state: 'waiting', tries: 0 });
    return false;
  }
  await keepItem(inside, item, await addOldDraft(inside, content, letterheadId), { format: source.format, note: null });
  return true;
}
