import type { SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import { readThroughOffice } from '../libreOffice/readThroughOffice.ts';
import { UnreadablePaper } from '../unreadablePaper.ts';
import { rtfBlocks } from './rtfBlocks.ts';

/** Reads RTF: through LibreOffice where it is installed, else by itself. */
export async function readRtf(bytes: Uint8Array, office?: string): Promise<SourcePaper> {
  return (
    (await readThroughOffice(bytes, { format: 'rtf', ending: 'rtf', ...(office === undefined ? {} : { office }) })) ?? readRtfAlone(bytes)
  );
}

const EMPTY = 'В файле нет ни одного слова: проверьте, тот ли это файл.';
const NUMBERS =
  'Файл RTF прочитан без LibreOffice: автоматические номера, которых нет в самом файле, могли потеряться, сверьте их с исходным документом.';

/** Reads RTF without any other program: words, rows of tables, and those numbers that the file spells out. */
export function readRtfAlone(bytes: Uint8Array): SourcePaper {
  const { blocks, listed } = rtfBlocks(bytes);
  const filled = blocks.some((block) => block.kind === 'table' || (block.kind === 'paragraph' && block.text.trim() !== ''));
  if (!filled) throw new UnreadablePaper(EMPTY);
  return { format: 'rtf', blocks: [...blocks], doubts: listed ? [NUMBERS] : [] };
}
