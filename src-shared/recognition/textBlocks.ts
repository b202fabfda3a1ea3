import type { Block, Paragraph, Run } from '../documents/richText.ts';
import type { BuilderContext } from './builder.ts';
import { joinStretches } from './joinStretches.ts';
import { wholeLine } from './lineStretch.ts';
import type { SourceLine } from './sourceLines.ts';
import type { SourcePaper, SourceTableBlock } from './sourcePaper.ts';

/** Running text and tables of a body as they stand, claimed by the part of this id. `\n` stays where the source broke a paragraph. */
export function textBlocks(paper: SourcePaper, lines: readonly SourceLine[], target: string, context: BuilderContext): Block[] {
  return groups(lines).flatMap((group) => {
    const block = paper.blocks[group[0]?.block ?? -1];
    if (block?.kind === 'table' && fits(block)) return [tableBlock(block, group, target, context)];
    return paragraphsOf(group).map((each) => textParagraph(each, target, context));
  });
}

/** One paragraph of the lines that the source broke it into, with the look all its letters share. */
export function textParagraph(lines: readonly SourceLine[], target: string, { claims }: BuilderContext): Paragraph {
  const joined = joinStretches(lines.map(wholeLine), '\n');
  joined.claim(claims, target);
  const { align } = lines[0]?.paragraph ?? {};
  return { kind: 'paragraph', runs: runsOf(joined.text, lines[0]), ...(align === 'center' || align === 'right' ? { align } : {}) };
}

/** Lines of one paragraph of the source together. */
export function paragraphsOf(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const found: SourceLine[][] = [];
  for (const line of lines) {
    const open = found.at(-1);
    if (open && open[0]?.paragraph === line.paragraph) open.push(line);
    else found.push([line]);
  }
  return found;
}

/** Longest run of a text; longer ones are parted. */
const RUN = 100_000;

function runsOf(text: string, line: SourceLine | undefined): Run[] {
  const { bold, italic, underline } = line?.paragraph ?? {};
  const look = { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}), ...(underline ? { underline } : {}) };
  const runs: Run[] = [];
  for (let from = 0; from < text.length; from += RUN) runs.push({ text: text.slice(from, from + RUN), ...look });
  return runs;
}

function groups(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const found: SourceLine[][] = [];
  for (const line of lines) {
    const open = found.at(-1);
    if (open && open[0]?.block === line.block) open.push(line);
    else found.push([line]);
  }
  return found;
}

/** What a table of a text can hold. */
const MOST_COLUMNS = 20;
const MOST_ROWS = 500;

function fits(block: SourceTableBlock): boolean {
  return block.rows.length <= MOST_ROWS && block.rows.every((row) => columnsOf(row) <= MOST_COLUMNS);
}

function columnsOf(row: SourceTableBlock['rows'][number]): number {
  return row.cells.reduce((sum, cell) => sum + (cell.span ?? 1), 0);
}

function tableBlock(block: SourceTableBlock, lines: readonly SourceLine[], target: string, context: BuilderContext): Block {
  const byCell = new Map<string, SourceLine[]>();
  for (const line of lines) {
    const key = `${line.cell?.row} ${line.cell?.column}`;
    const open = byCell.get(key);
    if (open) open.push(line);
    else byCell.set(key, [line]);
  }
  const width = Math.max(1, ...block.rows.map(columnsOf));
  const rows = block.rows.flatMap((row, rowAt) => {
    let column = 0;
    let hasWords = false;
    const cells = row.cells.map(({ span }) => {
      const own = byCell.get(`${rowAt} ${column}`) ?? [];
      column += span ?? 1;
      if (own.length > 0) hasWords = true;
      const paragraphs = paragraphsOf(own).map((each) => textParagraph(each, target, context));
      const filled = paragraphs.length === 0 ? [{ kind: 'paragraph' as const, runs: [] }] : paragraphs;
      return span === undefined ? { paragraphs: filled } : { span, paragraphs: filled };
    });
    // Rows whose lines went elsewhere (a heading in the same table) would print as empty ones.
    return hasWords ? [{ ...(row.header ? { header: row.header } : {}), cells }] : [];
  });
  return { kind: 'table', columns: Array.from({ length: width }, () => 1), rows };
}
