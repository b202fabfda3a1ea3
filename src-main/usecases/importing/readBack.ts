import { Refusal } from '../../../src-shared/api/errors.ts';
import type { ReadHandler } from '../handler.ts';
import { loadDocument } from '../documents/loadDocument.ts';
import { refuseTooLarge } from './keepOriginal.ts';
import { openFileReader, type Reading } from './fileReader.ts';

/** A file of a paper that was edited elsewhere, for comparing; nothing is kept. */
export const readBack: ReadHandler<'import.readBack'> = async ({ reader }, { documentId, name, bytes }) => {
  await loadDocument(reader, documentId);
  refuseTooLarge(bytes);
  const reading = await readOnce({ name, bytes });
  if (reading.kind === 'read') return { source: reading.source };
  throw new Refusal('refused', reading.kind === 'unreadable' ? reading.sentence : 'Чтение файла прервалось: повторите его.');
};

/** In a thread of its own: whoever waits for it must not wait for a thousand old papers. */
async function readOnce(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Reading> {
  const reader = openFileReader();
  try {
    return await reader.read(file);
  } finally {
    await reader.close();
  }
}
