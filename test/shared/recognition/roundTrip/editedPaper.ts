import type { Content } from '../../../../src-shared/documents/kinds.ts';
import type { Letterhead } from '../../../../src-shared/documents/letterhead.ts';
import { runsText } from '../../../../src-shared/documents/richText.ts';
import { paperBookmarkNames } from '../../../../src-shared/paper/bookmarkNames.ts';
import type { PaperBlock } from '../../../../src-shared/paper/blocks.ts';
import { contentPaper } from '../../../../src-shared/paper/contentPaper.ts';
import type { SourceBlock, SourcePaper, SourceParagraph } from '../../../../src-shared/recognition/sourcePaper.ts';

const UNREGISTERED = { number: null, date: null };

/**
 * A file as Word would leave it after somebody turned `base` into `edited`: what was there keeps its bookmark, what is new has none.
 * `stripped` loses bookmarks and automatic numbers, as a way through other programs does.
 */
export function editedPaper(base: Content, edited: Content, letterhead: Letterhead, stripped: boolean): SourcePaper {
  const names = paperBookmarkNames(contentPaper(base, letterhead, UNREGISTERED).blocks);
  const blocks = contentPaper(edited, letterhead, UNREGISTERED).blocks.flatMap((block) => sourceBlocks(block, names, stripped));
  return { format: stripped ? 'odt' : 'docx', blocks: [...blocks], doubts: [] };
}

function sourceBlocks(block: PaperBlock, names: ReadonlyMap<string, string>, stripped: boolean): readonly SourceBlock[] {
  const marked = (id: string | undefined): { bookmarks?: string[] } => {
    const name = id === undefined ? undefined : names.get(id);
    return name === undefined || stripped ? {} : { bookmarks: [name] };
  };
  switch (block.kind) {
    case 'paragraph': {
      const label = block.label?.text ?? '';
      const listed = label !== '' && block.label?.auto === true && !stripped;
      const text = runsText(block.runs);
      const level = Math.max(0, (block.label?.path.length ?? 1) - 1);
      return [
        {
          kind: 'paragraph',
          ...(listed ? { label, level, text } : { text: [label, text].filter((part) => part !== '').join(' ') }),
          ...marked(block.id),
        },
      ];
    }
    case 'sides':
      return [table([[[block.left], [block.middle ?? ''], [block.right]].map(([text]) => paragraph(text ?? ''))], [{}])];
    case 'table':
      return [
        table(
          block.rows.map((row) => row.cells.map((cell) => paragraph(cell.paragraphs.map((each) => runsText(each.runs)).join('\n')))),
          block.rows.map((row) => marked(row.id)),
        ),
      ];
    default:
      return [];
  }
}

function paragraph(text: string): SourceParagraph {
  return { kind: 'paragraph', text };
}

function table(rows: readonly (readonly SourceParagraph[])[], marks: readonly { bookmarks?: string[] }[]): SourceBlock {
  return {
    kind: 'table',
    ruled: true,
    rows: rows.map((cells, at) => ({
      cells: cells.map((cell, column) => ({ paragraphs: [column === 0 ? { ...cell, ...marks[at] } : cell] })),
    })),
  };
}
