import type { SourceParagraph, SourceTableBlock } from '../../../src-shared/recognition/sourcePaper.ts';

/** How the words of a stretch become paragraphs: plainly, or with marks read. */
export interface LineReading {
  /** Lines that follow each other without an empty one. */
  readonly paragraphs: (lines: readonly string[]) => readonly SourceParagraph[];
  /** The paragraphs of a table's cell; empty for an empty cell. */
  readonly cell: (text: string) => readonly SourceParagraph[];
}

/** A table found at a line, and how many lines it took. */
export interface FoundTable {
  readonly table: SourceTableBlock;
  readonly lines: number;
}
