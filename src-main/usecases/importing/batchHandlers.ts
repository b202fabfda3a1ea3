import type { LineHints } from '../../../src-shared/recognition/lineRole.ts';
import type { SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { noteFile, type StoredFile } from '../../db/repositories/files.ts';
import { countStates, insertBatch, listBatches, pauseBatch, type StoredBatch } from '../../db/repositories/importBatches.ts';
import { insertItem, listItems, nextPlace, updateItem, type StoredItem } from '../../db/repositories/importItems.ts';
import { findSource } from '../../db/repositories/importSources.ts';
import type { Inside } from '../context.ts';
import { preparing, writing, type ReadHandler } from '../handler.ts';
import { sameBytes } from './duplicates.ts';
import { batchRow, batchView, itemRow } from './importViews.ts';
import { keepOriginal } from './keepOriginal.ts';
import { loadBatch, loadItem } from './loadItem.ts';

const begin = writing<'import.begin'>(async (inside, { name }) => {
  const batch: StoredBatch = {
    id: inside.newId(),
    name: name.trim() === '' ? 'Без названия' : name.trim(),
    createdAt: inside.now,
    createdBy: inside.actor?.name ?? '',
    paused: false,
    readFiles: 0,
    readMs: 0,
  };
  await insertBatch(inside.writer, batch);
  told(inside, batch.id, `Начата загрузка старых документов «${batch.name}»`);
  return batchRow(batch, []);
});

const NO_HINTS: LineHints = {};

const add = preparing<'import.add', StoredFile>(
  (outside, { bytes }) => keepOriginal(outside.files, bytes),
  async (inside, { batchId, name }, file) => {
    const batch = await loadBatch(inside.writer, batchId);
    await noteFile(inside.writer, file, inside.now);
    const item: StoredItem = {
      id: inside.newId(),
      batchId,
      place: await nextPlace(inside.writer, batchId),
      name,
      digest: file.digest,
      size: file.size,
      addedAt: inside.now,
      addedBy: inside.actor?.name ?? '',
      forced: false,
      hints: NO_HINTS,
      saidKind: null,
      ...UNREAD,
    };
    const twin = await sameBytes(inside.writer, item);
    const added: StoredItem = twin === null ? item : { ...item, ...twin, state: 'duplicate' };
    await insertItem(inside.writer, added);
    told(inside, batchId, `Загружен файл «${name}» («${batch.name}»)`);
    return itemRow(added);
  },
);

/** What nothing is known of yet. */
const UNREAD = {
  state: 'waiting',
  tries: 0,
  kind: null,
  number: null,
  date: null,
  title: '',
  doubts: 0,
  unplaced: 0,
  documentId: null,
  twinId: null,
  sentence: null,
  wordsDigest: null,
} as const;

const pause = writing<'import.pause'>(async (inside, { batchId, paused }) => {
  const batch = await loadBatch(inside.writer, batchId);
  if (batch.paused === paused) inside.unchanged();
  else {
    await pauseBatch(inside.writer, batchId, paused);
    told(inside, batchId, `${paused ? 'Приостановлена' : 'Продолжена'} загрузка «${batch.name}»`);
  }
  return await batchView(inside.writer, { ...batch, paused });
});

const batches: ReadHandler<'import.batches'> = async ({ reader }) => {
  const counts = await countStates(reader);
  return (await listBatches(reader)).map((batch) => batchRow(batch, counts));
};

const items: ReadHandler<'import.items'> = async ({ reader }, input) => {
  await loadBatch(reader, input.batchId);
  const counts = await countStates(reader, input.batchId);
  const wanted = counts.filter(({ state }) => input.state === undefined || state === input.state);
  return { rows: (await listItems(reader, input)).map(itemRow), total: wanted.reduce((sum, { count }) => sum + count, 0) };
};

const oneItem: ReadHandler<'import.item'> = async ({ reader }, { itemId }) => {
  const found = await loadItem(reader, itemId);
  const source = await findSource(reader, itemId);
  return {
    row: itemRow(found),
    // Parsed by the dispatcher, as every answer is.
    source: source === null ? null : (JSON.parse(source.source) as SourcePaper),
    hints: { ...found.hints },
    saidKind: found.saidKind,
  };
};

const dismiss = writing<'import.dismiss'>(async (inside, { itemId, dismissed }) => {
  const before = await loadItem(inside.writer, itemId);
  if (before.state === 'stored') throw new Refusal('refused', 'Файл уже стал документом: откройте документ и работайте с ним.');
  if ((before.state === 'dismissed') === dismissed && dismissed) {
    inside.unchanged();
    return itemRow(before);
  }
  const after = dismissed ? putAside(before) : broughtBack(before);
  await updateItem(inside.writer, after);
  told(inside, before.batchId, dismissed ? `Отложен файл «${before.name}»` : `Файл «${before.name}» будет прочитан ещё раз`);
  return itemRow(after);
});

function putAside(item: StoredItem): StoredItem {
  return { ...item, state: 'dismissed' };
}

/** A person who brings a file back wants it read whatever it is a copy of. */
function broughtBack(item: StoredItem): StoredItem {
  return { ...item, ...UNREAD, forced: true };
}

function told(inside: Inside, batchId: string, what: string): void {
  inside.note({ what });
  inside.tell({ kind: 'importChanged', batchId });
}

export const batchHandlers = {
  'import.begin': begin,
  'import.add': add,
  'import.pause': pause,
  'import.batches': batches,
  'import.items': items,
  'import.item': oneItem,
  'import.dismiss': dismiss,
} as const;
