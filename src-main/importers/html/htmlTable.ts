import type { z } from 'zod';
import type { SourceBlock, SourceParagraph, sourceCellSchema } from '../../../src-shared/recognition/sourcePaper.ts';
import { UnreadablePaper } from '../unreadablePaper.ts';

type Cell = Readonly<z.infer<typeof sourceCellSchema>>;

/** A table of a page while it is read. */
export interface HtmlTable {
  readonly row: () => void;
  readonly cell: (attributes: Readonly<Record<string, string>>, head: boolean) => void;
  readonly put: (block: SourceBlock) => number;
  /** The table; or what is in it, when it only frames. */
  readonly end: () => readonly SourceBlock[];
}

interface Draft {
  readonly blocks: SourceBlock[];
  readonly span: number;
  readonly rows: number;
  readonly head: boolean;
}

/** Begins a table. */
export function htmlTable(attributes: Readonly<Record<string, string>>): HtmlTable {
  const rows: Draft[][] = [];
  /** Words that stand in the table and in no cell: browsers show them before it. */
  const stray: SourceBlock[] = [];
  let ruled = isRuled(attributes, true);
  return {
    row: () => void rows.push([]),
    cell: (cell, head) => {
      if (rows.length === 0) rows.push([]);
      ruled ||= isRuled(cell, false);
      rows.at(-1)?.push({ blocks: [], span: count(cell['colspan'], 1_000), rows: count(cell['rowspan'], 10_000), head });
    },
    put: (block) => (rows.at(-1)?.at(-1)?.blocks ?? stray).push(block),
    end: () => {
      const filled = rows.filter((row) => row.length > 0);
      const [only] = filled;
      if (filled.length === 0) return stray;
      if (filled.length === 1 && only?.length === 1) return [...stray, ...(only[0]?.blocks ?? [])];
      return [...stray, { kind: 'table', rows: covered(filled), ruled }];
    },
  };
}

function count(value: string | undefined, most: number): number {
  return value !== undefined && /^\d{1,6}$/.test(value.trim()) ? Math.min(Math.max(Number(value), 1), most) : 1;
}

function isRuled(attributes: Readonly<Record<string, string>>, table: boolean): boolean {
  const style = attributes['style'] ?? '';
  if (
    table &&
    ((count(attributes['border'], 9) > 0 && /^[1-9]/.test(attributes['border'] ?? '')) || /grid/i.test(attributes['class'] ?? ''))
  )
    return true;
  return /border(?:-(?:left|right|top|collapse))?\s*:[^;]*\b(?:solid|double)\b/i.test(style) && !/border\s*:\s*none/i.test(style);
}

/** A few characters can demand millions of cells. */
const MOST_COVERED = 100_000;
const TOO_LARGE = 'Таблица в файле слишком велика для одного документа: разделите файл на части и загрузите их по отдельности.';

/** Cells that go down over several rows are named in each of them, as in a Word file. */
function covered(rows: readonly (readonly Draft[])[]): { header?: true; cells: Cell[] }[] {
  let total = 0;
  /** By column: how many rows below are still covered, and how wide. */
  let open = new Map<number, { readonly left: number; readonly span: number }>();
  return rows.map((row) => {
    const cells: Cell[] = [];
    const next = new Map<number, { readonly left: number; readonly span: number }>();
    let column = 0;
    const skipCovered = (): void => {
      for (let above = open.get(column); above !== undefined; above = open.get(column)) {
        total += 1;
        if (total > MOST_COVERED) throw new UnreadablePaper(TOO_LARGE);
        cells.push({ ...spanOf(above.span), covered: true, paragraphs: [] });
        if (above.left > 1) next.set(column, { left: above.left - 1, span: above.span });
        column += above.span;
      }
    };
    for (const cell of row) {
      skipCovered();
      cells.push({ ...spanOf(cell.span), paragraphs: cell.blocks.flatMap(flat) });
      if (cell.rows > 1) next.set(column, { left: cell.rows - 1, span: cell.span });
      column += cell.span;
    }
    skipCovered();
    open = next;
    return row.every((cell) => cell.head) ? { header: true, cells } : { cells };
  });
}

function spanOf(columns: number): Pick<Cell, 'span'> {
  return columns > 1 ? { span: columns } : {};
}

function flat(block: SourceBlock): readonly SourceParagraph[] {
  if (block.kind === 'paragraph') return [block];
  return block.kind === 'break' ? [] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
}
