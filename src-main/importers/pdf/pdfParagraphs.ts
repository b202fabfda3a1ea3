import type { SourceParagraph } from '../../../src-shared/recognition/sourcePaper.ts';
import { isCentred, joinedText, joinLines } from './joinLines.ts';
import type { LineGroup } from './joinLines.ts';
import type { Column, PdfLine } from './pdfShapes.ts';

const POINT_MM = 25.4 / 72;
/** A space that is this much wider than between lines is an empty line. */
const EMPTY_LINE = 1.9;

/** Paragraphs out of lines that follow each other, empty ones where the page leaves room. `before` is the line above the first. */
export function pdfParagraphs(lines: readonly PdfLine[], columns: ReadonlyMap<number, Column>): readonly SourceParagraph[] {
  const columnOf = (line: PdfLine): Column =>
    line.within ?? columns.get(line.page) ?? { left: line.left, right: line.right, justified: false, indents: [] };
  const paragraphs: SourceParagraph[] = [];
  let above: PdfLine | null = null;
  for (const group of joinLines(lines, columnOf)) {
    const [first] = group;
    if (above !== null && above.page === first.page) {
      const room = (first.baseline - above.baseline) / Math.max(above.size, first.size);
      for (let at = EMPTY_LINE; at <= room && at < EMPTY_LINE + 4; at += 1.2) paragraphs.push({ kind: 'paragraph', text: '' });
    }
    paragraphs.push(paragraphOf(group, columnOf(first)));
    above = group.at(-1) ?? first;
  }
  return paragraphs;
}

function paragraphOf(group: LineGroup, column: Column): SourceParagraph {
  const [first] = group;
  const indent = Math.round((first.left - column.left) * POINT_MM * 10) / 10;
  const align = alignOf(first, column);
  return {
    kind: 'paragraph',
    text: joinedText(group, column),
    ...(group.every((line) => line.bold) ? { bold: true as const } : {}),
    ...(group.every((line) => line.italic) ? { italic: true as const } : {}),
    ...(align === null ? {} : { align }),
    ...(Math.abs(indent) >= 0.5 ? { indentMm: indent } : {}),
    page: first.page,
  };
}

function alignOf(line: PdfLine, column: Column): 'center' | 'right' | null {
  if (line.text.includes('\t')) return null;
  if (isCentred(line, column)) return 'center';
  const width = column.right - column.left;
  return line.left - column.left > width * 0.3 && Math.abs(column.right - line.right) < 4 ? 'right' : null;
}
