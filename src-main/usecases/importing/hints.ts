import { sourcePaperSchema } from '../../../src-shared/recognition/sourcePaper.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import type { Recognised } from '../../../src-shared/recognition/recognised.ts';
import { updateItem, type StoredItem } from '../../db/repositories/importItems.ts';
import { findSource, writeSource, type StoredSource } from '../../db/repositories/importSources.ts';
import { preparing } from '../handler.ts';
import { itemRow } from './importViews.ts';
import { refuseUnread } from './keepItem.ts';
import { loadItem } from './loadItem.ts';
import { recogniseItem, summaryOf } from './recogniseItem.ts';

interface Anew {
  readonly stored: StoredSource;
  readonly recognised: Recognised;
}

/** What a person said about lines: the paper is recognised anew by it, and the row tells what came of it. */
export const hints = preparing<'import.hints', Anew>(
  async ({ reader }, { itemId, ...said }) => {
    const item = await loadItem(reader, itemId);
    refuseUnread(item);
    const stored = await findSource(reader, itemId);
    if (stored === null) throw new Refusal('refused', 'Файл ещё не прочитан: подождите, пока программа до него дойдёт.');
    const saidKind = said.saidKind === undefined ? item.saidKind : said.saidKind;
    const source = sourcePaperSchema.parse(JSON.parse(stored.source));
    return { stored, recognised: recogniseItem(source, { id: itemId, hints: said.hints, saidKind }) };
  },
  async (inside, { itemId, hints: said, saidKind }, { stored, recognised }) => {
    const before = await loadItem(inside.writer, itemId);
    refuseUnread(before);
    const item: StoredItem = {
      ...before,
      ...summaryOf(recognised),
      hints: said,
      saidKind: saidKind === undefined ? before.saidKind : saidKind,
    };
    await updateItem(inside.writer, item);
    await writeSource(inside.writer, { ...stored, content: contentJson(recognised) });
    inside.note({ what: `Уточнён разбор файла «${item.name}»` });
    inside.tell({ kind: 'importChanged', batchId: item.batchId });
    return itemRow(item);
  },
);

export function contentJson({ content }: Recognised): string | null {
  return content === null ? null : JSON.stringify(content);
}
