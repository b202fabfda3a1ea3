import type { SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import { looksLikeMarkdown } from '../markdown/looksLikeMarkdown.ts';
import { markdownReading } from '../markdown/markdownReading.ts';
import { decodeText } from './decodeText.ts';
import { plainReading } from './plainReading.ts';
import { withLostBreaks } from './lostBreaks.ts';
import { textBlocks } from './textBlocks.ts';
import { textLines, type TextLine } from './textLines.ts';

/**
 * A text file of any encoding and with any line ends. Marks of Markdown are read as such wherever there is evidence of them, for
 * converters write them into «.txt» as well (seeds 000 and 004). Never fails: every line is a paragraph, in the worst case.
 */
export function readText(bytes: Uint8Array): SourcePaper {
  const { text, doubts } = decodeText(bytes);
  const lines = textLines(text).flatMap((line): readonly TextLine[] =>
    line.kind === 'line' ? withLostBreaks(line.text).map((part) => ({ kind: 'line', text: part })) : [line],
  );
  const marked = looksLikeMarkdown(lines.map((line) => (line.kind === 'line' ? line.text : '')));
  return {
    format: marked ? 'markdown' : 'txt',
    blocks: [...textBlocks(lines, marked ? markdownReading : plainReading)],
    doubts: [...doubts],
  };
}
