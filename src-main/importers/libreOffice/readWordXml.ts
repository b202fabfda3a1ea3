import type { SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import { UnreadablePaper } from '../unreadablePaper.ts';
import { readThroughOffice } from './readThroughOffice.ts';

/** Reads a Word file that is one XML text (Word 2003, or a package spelled flat): only an office program does. */
export async function readWordXml(bytes: Uint8Array, office?: string): Promise<SourcePaper> {
  const read = await readThroughOffice(bytes, { format: 'docx', ending: 'xml', ...(office === undefined ? {} : { office }) });
  if (read === null)
    throw new UnreadablePaper(
      'Документ Word сохранён как XML, и прочитать его не удалось: сохраните его в формате DOCX и загрузите ещё раз.',
    );
  return read;
}
