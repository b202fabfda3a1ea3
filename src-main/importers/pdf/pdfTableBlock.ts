import type { SourceParagraph, SourceTableBlock } from '../../../src-shared/recognition/sourcePaper.ts';
import { joinedText, joinLines, withNext } from './joinLines.ts';
import type { PdfCell, PdfTable } from './pageTables.ts';
import { runLines } from './runLines.ts';

type TableRow = SourceTableBlock['rows'][number];

/** Cells are wrapped within their edges less a margin, mostly of 1 to 2 mm. */
const PADDING = { least: 1, most: 8 } as const;

/** A table, put together from its parts on several pages. Rows of the head that are printed again are handed back beside it. */
export function pdfTableBlock(parts: readonly PdfTable[]): {
  readonly table: SourceTableBlock;
  readonly repeated: readonly SourceParagraph[];
} {
  const rows: { row: TableRow; table: PdfTable }[] = [];
  const repeated: SourceParagraph[] = [];
  let heads = 0;
  parts.forEach((part, index) => {
    const padding = paddingOf(part);
    const own = part.rows.map((cells) => rowOf(cells, part.page, padding));
    let skip = 0;
    if (index > 0) {
      while (skip < own.length - 1 && sameWords(own[skip], rows[skip]?.row)) skip += 1;
      for (const row of own.slice(0, skip)) repeated.push(...asideOf(row, part.page));
      heads = Math.max(heads, skip);
    }
    own.slice(skip).forEach((row, at) => {
      const before = rows.at(-1);
      if (index > 0 && at === 0 && before !== undefined && goesOn(before.row, row)) before.row = withRest(before.row, row);
      else rows.push({ row, table: part });
    });
  });
  const table: SourceTableBlock = {
    kind: 'table',
    ruled: parts[0]?.ruled ?? true,
    page: parts[0]?.page ?? 1,
    rows: rows.map(({ row }, at) => (at < heads ? { header: true as const, ...row } : row)),
  };
  return { table, repeated };
}

/** Parts of one table: the second begins its page, and its columns stand where the first one's do. */
export function sameColumns(one: PdfTable, other: PdfTable): boolean {
  if (one.ruled !== other.ruled || one.columns.length !== other.columns.length) return false;
  // Words alone do not tell where the last column ends.
  const told = one.ruled ? one.columns : one.columns.slice(0, -1);
  return told.every((edge, at) => Math.abs(edge - (other.columns[at] ?? 0)) <= 4);
}

/** The least distance of any words from the left edge of their cell. */
function paddingOf({ rows }: PdfTable): number {
  const distances = rows.flat().flatMap((cell) => cell.runs.filter((run) => !run.upright).map((run) => run.left - cell.left));
  return Math.min(PADDING.most, Math.max(PADDING.least, Math.min(...distances, PADDING.most)));
}

function rowOf(cells: readonly PdfCell[], page: number, padding: number): TableRow {
  return {
    cells: cells.map((cell) => ({
      ...(cell.span > 1 ? { span: cell.span } : {}),
      ...(cell.covered ? { covered: true as const } : {}),
      paragraphs: [...cellParagraphs(cell, page, padding)],
    })),
  };
}

function cellParagraphs(cell: PdfCell, page: number, padding: number): readonly SourceParagraph[] {
  const column = { left: cell.left + padding, right: cell.right - padding, justified: false, indents: [] };
  return joinLines(runLines(cell.runs, page), () => column).map((group) => ({
    kind: 'paragraph',
    text: joinedText(group, column),
    ...(group.every((line) => line.bold) ? { bold: true as const } : {}),
    ...(group.every((line) => line.italic) ? { italic: true as const } : {}),
    page,
  }));
}

function wordsOf(row: TableRow | undefined): string {
  return row === undefined ? '' : row.cells.map((cell) => cell.paragraphs.map((paragraph) => paragraph.text).join('\n')).join('\t');
}

function sameWords(one: TableRow | undefined, other: TableRow | undefined): boolean {
  return wordsOf(one).trim() !== '' && wordsOf(one) === wordsOf(other);
}

function asideOf(row: TableRow, page: number): readonly SourceParagraph[] {
  return row.cells.flatMap((cell) =>
    cell.paragraphs.map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph.text, aside: 'header' as const, page })),
  );
}

const MIDDLE = /^[«"(]?\p{Ll}/u;
const INITIALS = /^\p{Lu}\.\s?\p{Lu}\./u;

/** A row that a page's end cut in two: its rest has no number of its own and goes on in the middle of sentences. */
function goesOn(before: TableRow, rest: TableRow): boolean {
  if (before.cells.length !== rest.cells.length) return false;
  const texts = rest.cells.map((cell) => cell.paragraphs[0]?.text ?? '');
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0 || texts[0] !== '') return false;
  return (
    filled.every((text) => MIDDLE.test(text) || INITIALS.test(text)) &&
    filled.some((text) => MIDDLE.test(text)) &&
    texts.every((text, at) => text === '' || wordsOf({ cells: [before.cells[at] ?? { paragraphs: [] }] }) !== '')
  );
}

function withRest(before: TableRow, rest: TableRow): TableRow {
  return {
    ...before,
    cells: before.cells.map((cell, at) => {
      const more = rest.cells[at]?.paragraphs ?? [];
      const last = cell.paragraphs.at(-1);
      const [first, ...others] = more;
      if (last === undefined || first === undefined) return { ...cell, paragraphs: [...cell.paragraphs, ...more] };
      return { ...cell, paragraphs: [...cell.paragraphs.slice(0, -1), { ...last, text: withNext(last.text, first.text) }, ...others] };
    }),
  };
}
