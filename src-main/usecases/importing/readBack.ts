import { Refusal } from '../../../src-shared/api/errors.ts';
import type { ReadHandler } from '../handler.ts';
import { loadDocument } from '../documents/loadDocument.ts';
import { refuseTooLarge } from './keepOriginal.ts';
import { readFile } from './paperReader.ts';

/** A file of a paper that was edited elsewhere, for comparing; nothing is kept. */
export const readBack: ReadHandler<'import.readBack'> = async ({ reader }, { documentId, name, bytes }) => {
  await loadDocument(reader, documentId);
  refuseTooLarge(bytes);
  const reading = await readFile({ name, bytes }, new AbortController().signal);
  if (reading.kind === 'unreadable') throw new Refusal('refused', reading.sentence);
  return { source: reading.source };
};
