import { sourceLines } from '../sourceLines.ts';
import type { SourceParagraph, SourcePaper } from '../sourcePaper.ts';

/** A paragraph or table row of a file, as a peer of a printed line. */
export interface FileLine {
  /** Words without an automatic label; cells are parted by a tab. */
  readonly text: string;
  readonly label: string;
  readonly level: number | null;
  readonly bullet: boolean;
  readonly bookmarks: readonly string[];
  readonly cells?: readonly string[];
  /** The place of its first line among the source's lines. */
  readonly source: number;
}

/** What stands in the file itself; running heads, page numbers and notes of reviewers aside. */
export function fileLines(paper: SourcePaper): readonly FileLine[] {
  const first = new Map<SourceParagraph, number>();
  for (const line of sourceLines(paper)) if (!first.has(line.paragraph)) first.set(line.paragraph, line.at);
  const lines: FileLine[] = [];
  let source = 0;
  for (const block of paper.blocks) {
    if (block.kind === 'break') continue;
    if (block.kind === 'paragraph') {
      if (block.aside !== undefined && block.aside !== 'textbox') continue;
      source = first.get(block) ?? source;
      if (`${block.label ?? ''}${block.text}`.trim() === '') continue;
      lines.push({
        text: block.text,
        label: block.label ?? '',
        level: block.level ?? null,
        bullet: block.bullet === true,
        bookmarks: block.bookmarks ?? [],
        source,
      });
      continue;
    }
    for (const row of block.rows) {
      const paragraphs = row.cells.flatMap((cell) => cell.paragraphs);
      source = paragraphs.map((each) => first.get(each)).find((at) => at !== undefined) ?? source;
      const cells = row.cells.map((cell) =>
        cell.paragraphs.map((each) => [each.label ?? '', each.text].filter((part) => part !== '').join(' ')).join('\n'),
      );
      if (cells.every((cell) => cell.trim() === '')) continue;
      lines.push({
        text: cells.join('\t'),
        label: '',
        level: null,
        bullet: false,
        bookmarks: paragraphs.flatMap((each) => each.bookmarks ?? []),
        cells,
        source,
      });
    }
  }
  return lines;
}
