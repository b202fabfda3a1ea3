import { Refusal } from '../../../src-shared/api/errors.ts';
import { listAudit } from '../../db/repositories/auditTrail.ts';
import { findFile, noteFile, type StoredFile } from '../../db/repositories/files.ts';
import { sha256 } from '../../db/sha256.ts';
import { preparing, type ReadHandler } from '../handler.ts';
import { keepBytes } from './keepBytes.ts';
import { verifyData } from './verifyData.ts';

const putFile = preparing<'file.put', StoredFile>(
  (outside, { bytes }) => keepBytes(outside.files, bytes),
  async (inside, _input, file) => {
    if ((await findFile(inside.writer, file.digest)) === null) {
      await noteFile(inside.writer, file, inside.now);
      inside.note({ what: `Сохранён файл ${file.digest.slice(0, 12)} (${file.mime}, ${file.size} байт)` });
    } else inside.unchanged();
    return { digest: file.digest, size: file.size };
  },
);

const getFile: ReadHandler<'file.get'> = async ({ files }, { digest }) => {
  const bytes = await files.get(digest);
  if (bytes === null) throw new Refusal('notFound', 'Такого файла в папке данных нет: верните его из резервной копии.');
  if (sha256(bytes) !== digest) throw new Refusal('storage', 'Файл на диске повреждён: верните его из резервной копии.');
  return new Uint8Array(bytes);
};

const putCrash: ReadHandler<'crash.put'> = async ({ crash, now }, { documentId, revision, json }) => {
  await crash.put(documentId, { revision, at: now, json });
  return {};
};

const getCrash: ReadHandler<'crash.get'> = ({ crash }, { documentId }) => crash.get(documentId);

const clearCrash: ReadHandler<'crash.clear'> = async ({ crash }, { documentId }) => {
  await crash.clear(documentId);
  return {};
};

const audit: ReadHandler<'audit.list'> = ({ reader }, input) => listAudit(reader, input);

export const officeHandlers = {
  'file.put': putFile,
  'file.get': getFile,
  'crash.put': putCrash,
  'crash.get': getCrash,
  'crash.clear': clearCrash,
  'audit.list': audit,
  'data.verify': verifyData,
} as const;
