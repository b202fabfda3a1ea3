import type { SourceFormat, SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import { readDocx } from '../docx/readDocx.ts';
import { UnreadablePaper } from '../unreadablePaper.ts';
import { convertToDocx } from './convertToDocx.ts';
import { findOffice } from './findOffice.ts';

/**
 * Reads a file of an old or foreign format through LibreOffice, which knows its lists, tables and tracked changes; `null` where it is not
 * installed or makes nothing of the file. `office` is its program, looked for when it is not told.
 */
export async function readThroughOffice(
  bytes: Uint8Array,
  { format, ending, office = findOffice() }: { readonly format: SourceFormat; readonly ending: string; readonly office?: string | null },
): Promise<SourcePaper | null> {
  if (office === null) return null;
  const docx = await convertToDocx(office, bytes, ending);
  if (docx === null) return null;
  try {
    return { ...(await readDocx(docx)), format };
  } catch (error) {
    if (error instanceof UnreadablePaper) return null;
    throw error;
  }
}
