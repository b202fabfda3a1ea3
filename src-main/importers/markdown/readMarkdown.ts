import type { SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import { decodeText } from '../text/decodeText.ts';
import { textBlocks } from '../text/textBlocks.ts';
import { textLines } from '../text/textLines.ts';
import { markdownReading } from './markdownReading.ts';

/** A Markdown file of any encoding: its marks become properties (style, bold, a bullet's label), never words. */
export function readMarkdown(bytes: Uint8Array): SourcePaper {
  const { text, doubts } = decodeText(bytes);
  return { format: 'markdown', blocks: [...textBlocks(textLines(text), markdownReading)], doubts: [...doubts] };
}
