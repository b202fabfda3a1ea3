import { Refusal } from '../../../src-shared/api/errors.ts';
import { countDocuments, listDocuments } from '../../db/repositories/documents.ts';
import { findRevision, listRevisions } from '../../db/repositories/revisions.ts';
import type { ReadHandler } from '../handler.ts';
import { documentRow, openView } from './documentView.ts';
import { exportPaper } from './exportPaper.ts';
import { loadDocument } from './loadDocument.ts';
import { revisionContent } from './storedContent.ts';

const list: ReadHandler<'document.list'> = async ({ reader }, input) => ({
  rows: (await listDocuments(reader, input)).map(documentRow),
  total: await countDocuments(reader, input),
});

const open: ReadHandler<'document.open'> = async ({ reader, today }, { id }) => openView(reader, await loadDocument(reader, id), today);

const revisions: ReadHandler<'document.revisions'> = async ({ reader }, input) => {
  await loadDocument(reader, input.id);
  return await listRevisions(reader, input);
};

const revision: ReadHandler<'document.revision'> = async ({ reader }, input) => {
  const { kind } = await loadDocument(reader, input.id);
  const found = await findRevision(reader, input.id, input.revision);
  if (found === null) throw new Refusal('notFound', 'Такой редакции нет: обновите список редакций.');
  const { number, at, by, digest } = found;
  return { content: revisionContent(found, kind), row: { revision: number, at, by, digest } };
};

export const readHandlers = {
  'document.list': list,
  'document.open': open,
  'document.revisions': revisions,
  'document.revision': revision,
  'document.export': exportPaper,
} as const;
