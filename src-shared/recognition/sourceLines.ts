import type { SourceAside, SourcePaper, SourceParagraph } from './sourcePaper.ts';

/** One line of a source: what recognition gives a role to, and what the review screen shows on the left. */
export interface SourceLine {
  /** Its place among all lines of the paper, from 0: lines are named by it everywhere. */
  readonly at: number;
  /** All its words, an automatic number and a space before them included: the invariant counts these. */
  readonly words: string;
  /** How many characters at the beginning of `words` are the automatic number and its space. */
  readonly labelLength: number;
  /** The paragraph it comes from; several lines share one when it has line breaks. */
  readonly paragraph: SourceParagraph;
  /** The block among the paper's blocks. */
  readonly block: number;
  /** Where it stands in a table. `column` counts grid columns, spans included. */
  readonly cell?: { readonly row: number; readonly column: number; readonly span: number };
  readonly aside?: SourceAside;
  /** It goes on where the line before it in the same paragraph was broken by hand. */
  readonly broken?: true;
  /** Empty lines or paragraphs before it, a page break counted as one. */
  readonly gap: number;
}

/** All lines of a paper in reading order; lines without any words are left out, and counted as the gap of the next one. */
export function sourceLines(paper: SourcePaper): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let gap = 0;
  const add = (paragraph: SourceParagraph, block: number, cell?: SourceLine['cell']): void => {
    const label = paragraph.label === undefined || paragraph.label === '' ? '' : `${paragraph.label} `;
    paragraph.text.split('\n').forEach((text, index) => {
      const words = index === 0 ? label + text : text;
      if (words.trim() === '') {
        gap += 1;
        return;
      }
      lines.push({
        at: lines.length,
        words,
        labelLength: index === 0 ? label.length : 0,
        paragraph,
        block,
        ...(cell ? { cell } : {}),
        ...(paragraph.aside ? { aside: paragraph.aside } : {}),
        ...(index > 0 ? { broken: true as const } : {}),
        gap,
      });
      gap = 0;
    });
  };
  paper.blocks.forEach((block, at) => {
    if (block.kind === 'break') gap += 1;
    else if (block.kind === 'paragraph') add(block, at);
    else {
      block.rows.forEach((row, rowAt) => {
        let column = 0;
        for (const cell of row.cells) {
          const span = cell.span ?? 1;
          for (const paragraph of cell.paragraphs) add(paragraph, at, { row: rowAt, column, span });
          column += span;
        }
      });
    }
  });
  return withoutUsualGap(lines);
}

/** Fewer lines tell nothing of how all of them are spaced. */
const FEW = 10;
/** Lines closer than usual are broken ones; with more of them the gaps do mean something. */
const CLOSER = 0.15;

/** A page of a web site saved as text has an empty line between all its paragraphs: such a gap parts nothing. */
function withoutUsualGap(lines: readonly SourceLine[]): readonly SourceLine[] {
  const own = lines.slice(1).filter((line) => line.cell === undefined && line.broken === undefined && line.aside === undefined);
  if (own.length < FEW) return lines;
  const [usual = 0] = [...Map.groupBy(own, ({ gap }) => gap)].toSorted((a, b) => b[1].length - a[1].length).map(([gap]) => gap);
  if (usual === 0 || own.filter(({ gap }) => gap < usual).length > own.length * CLOSER) return lines;
  return lines.map((line) => (line.gap === 0 ? line : { ...line, gap: Math.max(0, line.gap - usual) }));
}
