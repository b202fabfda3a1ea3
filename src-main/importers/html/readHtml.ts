import type { SourceBlock, SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import { decodeText } from '../text/decodeText.ts';
import { UnreadablePaper } from '../unreadablePaper.ts';
import { htmlBlocks } from './htmlBlocks.ts';
import { htmlPart } from './mhtmlPart.ts';

/** Reads a web page, or a page that goes by the name of a Word file. Scripts, styles and addresses are never touched. */
export function readHtml(bytes: Uint8Array): SourcePaper {
  const { html, doubts } = decoded(bytes);
  const blocks = htmlBlocks(html);
  if (!blocks.some(hasWords)) throw new UnreadablePaper('В файле нет ни одного слова: проверьте, тот ли это файл.');
  return { format: 'html', blocks: [...blocks], doubts: [...doubts] };
}

/** Reads a web archive (MHTML), in which Word saves pages with their pictures: only the page is read. */
export function readMhtml(bytes: Uint8Array): SourcePaper {
  const part = htmlPart(bytes);
  if (part === null) {
    throw new UnreadablePaper('В веб-архиве нет страницы с текстом: откройте его в Word, сохраните в формате DOCX и загрузите ещё раз.');
  }
  return readHtml(part);
}

function decoded(bytes: Uint8Array): { readonly html: string; readonly doubts: readonly string[] } {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  const isMarked = /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/.test(head);
  // The page's own word counts for single bytes; UTF-8 is told by its rules, and a page saved anew often still names its old encoding.
  if (named !== undefined && !isMarked && /^(?:windows-125[0-2]|cp1251|koi8-r|iso-8859-5|ibm866)$/.test(named) && !isUtf8(bytes)) {
    return { html: new TextDecoder(named).decode(bytes), doubts: [] };
  }
  const { text, doubts } = decodeText(bytes);
  return { html: text, doubts };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function hasWords(block: SourceBlock): boolean {
  if (block.kind === 'paragraph') return block.text.trim() !== '';
  return block.kind === 'table' && block.rows.some((row) => row.cells.some((cell) => cell.paragraphs.some(hasWords)));
}
