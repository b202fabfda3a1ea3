import type { SourceBlock, SourcePaper, SourceParagraph } from '../../src-shared/recognition/sourcePaper.ts';
import { drawnTableAt } from './text/drawnTable.ts';
import { plainReading } from './text/plainReading.ts';
import { tabTableAt } from './text/tabTable.ts';

/**
 * Tables that somebody typed with tabs, or drew with lines of characters, into paragraphs of a word processor: text that came by way of
 * mail or a legal database has no real ones. Paragraphs that say more about themselves (a number of a list, a bookmark) stay paragraphs.
 */
export function withTypedTables(paper: SourcePaper): SourcePaper {
  const blocks: SourceBlock[] = [];
  let stretch: SourceParagraph[] = [];
  const flush = (): void => {
    blocks.push(...tablesIn(stretch));
    stretch = [];
  };
  for (const block of paper.blocks) {
    if (block.kind === 'paragraph' && isPlain(block)) stretch.push(block);
    else {
      flush();
      blocks.push(block);
    }
  }
  flush();
  return { ...paper, blocks };
}

function isPlain(paragraph: SourceParagraph): boolean {
  return (
    paragraph.label === undefined && paragraph.bookmarks === undefined && paragraph.aside === undefined && !paragraph.text.includes('\n')
  );
}

function tablesIn(paragraphs: readonly SourceParagraph[]): readonly SourceBlock[] {
  const lines = paragraphs.map(({ text }) => text);
  const blocks: SourceBlock[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const found = drawnTableAt(lines, at, plainReading) ?? tabTableAt(lines, at, plainReading);
    const paragraph = paragraphs[at];
    if (found) blocks.push(found.table);
    else if (paragraph) blocks.push(paragraph);
    at += found?.lines ?? 1;
  }
  return blocks;
}
