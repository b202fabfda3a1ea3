import { Refusal } from '../../../src-shared/api/errors.ts';
import { deleteEvidence, findEvidence, insertEvidence, listEvidence } from '../../db/repositories/evidence.ts';
import { appendEvents } from '../../db/repositories/executionHistory.ts';
import { findExecutions, updateExecutions, type StoredExecution } from '../../db/repositories/executions.ts';
import { noteFile, type StoredFile } from '../../db/repositories/files.ts';
import { nextStamp } from '../../db/repositories/workCalendar.ts';
import { sha256 } from '../../db/sha256.ts';
import type { Inside } from '../context.ts';
import { preparing, writing, type ReadHandler } from '../handler.ts';
import { keepBytes } from '../office/keepBytes.ts';

const addEvidence = preparing<'tracking.addEvidence', StoredFile>(
  (outside, { bytes }) => keepBytes(outside.files, bytes),
  async (inside, { id: executionId, name }, file) => {
    const cell = await loadCell(inside, executionId);
    const present = await listEvidence(inside.writer, executionId);
    const same = present.find(({ digest }) => digest === file.digest);
    if (same !== undefined) throw new Refusal('refused', `Этот файл уже приложен под именем «${same.name}»: выберите другой.`);
    await noteFile(inside.writer, file, inside.now);
    const evidence = { id: inside.newId(), executionId, digest: file.digest, name, by: inside.actor?.name ?? '', at: inside.now };
    await insertEvidence(inside.writer, evidence);
    await tellOfFile(inside, cell, 1, `Приложен файл «${name}»`);
    return { ...evidence, size: file.size, mime: file.mime };
  },
);

const removeEvidence = writing<'tracking.removeEvidence'>(async (inside, { id }) => {
  const evidence = await findEvidence(inside.writer, id);
  if (evidence === null) throw new Refusal('notFound', 'Этого файла у поручения уже нет: обновите окно.');
  await deleteEvidence(inside.writer, id);
  await tellOfFile(inside, await loadCell(inside, evidence.executionId), -1, `Убран файл «${evidence.name}»`);
  return {};
});

const getEvidence: ReadHandler<'tracking.evidence'> = async ({ reader, files }, { id }) => {
  const evidence = await findEvidence(reader, id);
  if (evidence === null) throw new Refusal('notFound', 'Этого файла у поручения уже нет: обновите окно.');
  const { name, mime, digest } = evidence;
  const bytes = await files.get(digest);
  if (bytes === null) {
    throw new Refusal('storage', `Файл «${name}» пропал из папки данных: верните его из резервной копии или приложите снова.`);
  }
  if (sha256(bytes) !== digest) {
    throw new Refusal('storage', `Файл «${name}» на диске повреждён: верните его из резервной копии или приложите снова.`);
  }
  return { name, mime, bytes: new Uint8Array(bytes) };
};

async function loadCell(inside: Inside, id: number): Promise<StoredExecution> {
  const [cell] = await findExecutions(inside.writer, [id]);
  if (cell === undefined) throw new Refusal('notFound', 'Такого поручения больше нет: обновите список.');
  return cell;
}

async function tellOfFile(inside: Inside, cell: StoredExecution, more: 1 | -1, what: string): Promise<void> {
  const by = inside.actor?.name ?? '';
  const stamp = await nextStamp(inside.writer, inside.now);
  await updateExecutions(inside.writer, [cell.id], { evidence: cell.evidence + more, by, at: inside.now, version: stamp });
  await appendEvents(inside.writer, [{ executionId: cell.id, at: inside.now, by, what }]);
  inside.note({ what, documentId: cell.documentId });
  inside.tell({ kind: 'trackingChanged', stamp });
}

export const evidenceHandlers = {
  'tracking.addEvidence': addEvidence,
  'tracking.removeEvidence': removeEvidence,
  'tracking.evidence': getEvidence,
} as const;
