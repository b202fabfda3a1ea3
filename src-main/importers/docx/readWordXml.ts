import type { SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import { readThroughOffice } from '../libreOffice/readThroughOffice.ts';
import { UnreadablePaper } from '../unreadablePaper.ts';

/** Reads a Word paper that is one XML file (Word 2003, or a flat package): through LibreOffice, for hardly anybody has such files. */
export async function readWordXml(bytes: Uint8Array, office?: string): Promise<SourcePaper> {
  const read = await readThroughOffice(bytes, { format: 'docx', ending: 'xml', ...(office === undefined ? {} : { office }) });
  if (read === null) {
    throw new UnreadablePaper(
      'Это документ Word в виде XML, прочитать его не удалось: сохраните его в Word в формате DOCX и загрузите ещё раз.',
    );
  }
  return read;
}
