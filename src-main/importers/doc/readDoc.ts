import { Buffer } from 'node:buffer';
import WordExtractor from 'word-extractor';
import type { SourceAside, SourceBlock, SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import { readThroughOffice } from '../libreOffice/readThroughOffice.ts';
import { UnreadablePaper } from '../unreadablePaper.ts';
import { docBlocks } from './docBlocks.ts';
import { looseText } from './looseText.ts';

/** Reads a Word file of 1997–2003 (DOC): through LibreOffice where it is installed, else by itself. */
export async function readDoc(bytes: Uint8Array, office?: string): Promise<SourcePaper> {
  const read = await readThroughOffice(bytes, { format: 'doc', ending: 'doc', ...(office === undefined ? {} : { office }) });
  return read ?? (await readDocAlone(bytes));
}

/** Reads a DOC without any other program: its words and rows of tables, without automatic numbers. */
export async function readDocAlone(bytes: Uint8Array): Promise<SourcePaper> {
  const texts = (await extracted(bytes)) ?? looseTexts(bytes);
  const blocks = [...docBlocks(texts.body), ...texts.asides.flatMap(({ aside, text }) => asideBlocks(aside, text))];
  return { format: 'doc', blocks, doubts: [texts.doubt] };
}

const NUMBERS =
  'Файл Word 97–2003 прочитан без LibreOffice: автоматические номера пунктов могли потеряться, сверьте их с исходным документом.';
const LOOSE =
  'Из повреждённого файла Word 97–2003 извлечены только слова: сверьте текст, номера и таблицы с исходным документом или сохраните его в формате DOCX.';
const UNREADABLE =
  'Файл Word 97–2003 не удалось открыть, он повреждён или защищён паролем: откройте его в Word, сохраните в формате DOCX без пароля и загрузите ещё раз.';

interface DocTexts {
  readonly body: string;
  readonly asides: readonly { readonly aside: SourceAside; readonly text: string }[];
  readonly doubt: string;
}

/** `null` when the library gives up, which it does on some tables and on files cut short. */
async function extracted(bytes: Uint8Array): Promise<DocTexts | null> {
  try {
    const file = await new WordExtractor().extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const options = { filterUnicode: false };
    const body = file.getBody(options);
    if (!/\p{L}/u.test(body)) return null;
    const asides = [
      { aside: 'header' as const, text: file.getHeaders({ ...options, includeFooters: false }) },
      { aside: 'footer' as const, text: file.getFooters(options) },
      { aside: 'footnote' as const, text: file.getFootnotes(options) },
      { aside: 'endnote' as const, text: file.getEndnotes(options) },
      { aside: 'textbox' as const, text: file.getTextboxes(options) },
      { aside: 'comment' as const, text: file.getAnnotations(options) },
    ];
    return { body, asides, doubt: NUMBERS };
  } catch (error) {
    // Whatever it threw: the file may still hold words.
    if (error instanceof Error) return null;
    throw error;
  }
}

function looseTexts(bytes: Uint8Array): DocTexts {
  const body = looseText(bytes);
  if (body === null) throw new UnreadablePaper(UNREADABLE);
  return { body, asides: [], doubt: LOOSE };
}

function asideBlocks(aside: SourceAside, text: string): readonly SourceBlock[] {
  return docBlocks(text).flatMap((block) => (block.kind === 'paragraph' && block.text.trim() !== '' ? [{ ...block, aside }] : []));
}
