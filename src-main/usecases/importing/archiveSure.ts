import type { ParsedInputOf } from '../../../src-shared/api/contract.ts';
import { readDepartment } from '../../db/repositories/departments.ts';
import { updateItem } from '../../db/repositories/importItems.ts';
import { Stale, type Inside, type Outside } from '../context.ts';
import type { Printed } from '../documents/freeze.ts';
import { preparing } from '../handler.ts';
import { archivedDeed, archivePaper, printArchived } from './archivePaper.ts';
import { keepItem } from './keepItem.ts';
import { listSure, surePaper, type SureList, type SurePaper } from './listSure.ts';
import { loadBatch, loadItem } from './loadItem.ts';

type Wanted = ParsedInputOf<'import.archiveSure'>;

interface Prepared extends SureList {
  readonly letterheadId: string;
  /** The paper whose turn it is; `null` where all of them stay. */
  readonly paper: { readonly one: SurePaper; readonly printed: Printed } | null;
}

/** One paper a call: each has its own line in the trail, as if a person had archived it alone, and nobody else waits for long. */
export const archiveSure = preparing<'import.archiveSure', Prepared>(
  prepare,
  async (inside, wanted, { paper, left, next, letterheadId }) => {
    const unread = left.filter(({ why }) => why === 'unread');
    for (const { itemId } of unread) await readAnew(inside, itemId);
    if (unread.length > 0 || paper !== null) inside.tell({ kind: 'importChanged', batchId: wanted.batchId });
    if (paper === null) {
      if (unread.length === 0) inside.unchanged();
      else inside.note({ what: `Файлы, прочитанные прежней версией программы, поставлены в очередь заново: ${unread.length}` });
      return { archived: false, left: [...left], next };
    }
    const { one, printed } = paper;
    await refuseChanged(inside, one);
    const as = { ...one.as, tracking: wanted.tracking };
    const { document, note } = await archivePaper(inside, as, { content: one.content, letterheadId }, printed);
    await keepItem(inside, one.item, document, { format: one.source.format, note });
    inside.note({ what: archivedDeed(document, one.item.name), documentId: document.id });
    return { archived: true, left: [...left], next };
  },
);

async function prepare(outside: Outside, wanted: Wanted): Promise<Prepared> {
  await loadBatch(outside.reader, wanted.batchId);
  const { letterheadId } = await readDepartment(outside.reader);
  const list = await listSure(outside.reader, wanted, outside.today, 1);
  const [one] = list.sure;
  if (one === undefined) return { ...list, letterheadId, paper: null };
  const as = { ...one.as, tracking: wanted.tracking };
  return { ...list, letterheadId, paper: { one, printed: await printArchived(outside, as, { content: one.content, letterheadId }) } };
}

/** Somebody may have told more about the file, kept it or taken its number while it was drawn. */
async function refuseChanged(inside: Inside, { item, source }: SurePaper): Promise<void> {
  const now = await loadItem(inside.writer, item.id);
  const found = now.state === 'recognised' ? await surePaper(inside.writer, now, inside.today) : null;
  if (found === null || typeof found === 'string' || found.source.content !== source.content) throw new Stale();
}

/** What an older version of the program recognised and this one cannot read any more is read again. */
async function readAnew(inside: Inside, itemId: string): Promise<void> {
  await updateItem(inside.writer, { ...(await loadItem(inside.writer, itemId)), state: 'waiting', tries: 0 });
}
