import type { SourceBlock, SourceParagraph, SourceTableBlock } from '../../../src-shared/recognition/sourcePaper.ts';
import type { XmlElement } from '../xml/readXml.ts';
import { elements } from '../xml/xmlElements.ts';
import type { OdtReading } from './odtState.ts';

type Row = SourceTableBlock['rows'][number];
type Cell = Row['cells'][number];

/** More columns or repetitions than this are an attack, not a table. */
const MOST = 200;

/** A table with its merged cells; `blocksOf` reads what lies in a cell. */
export function readOdtTable(
  table: XmlElement,
  reading: OdtReading,
  blocksOf: (cell: XmlElement) => readonly SourceBlock[],
): SourceTableBlock {
  const rows: Row[] = [];
  const page = reading.page;
  /** Columns that a cell above still covers: for how many more rows, and how many columns it is wide. */
  let covering = new Map<number, { rows: number; span: number }>();
  let ruled = false;
  for (const { row, header } of rowsOf(table, false)) {
    const cells: Cell[] = [];
    const next = new Map<number, { rows: number; span: number }>();
    let column = 0;
    let skipped = 0;
    for (const element of elements(row)) {
      const repeated = Math.min(MOST, Number(element.attributes['table:number-columns-repeated'] ?? 1) || 1);
      for (let copy = 0; copy < repeated && column < MOST; copy += 1) {
        if (element.name === 'table:covered-table-cell') {
          const above = covering.get(column);
          if (above !== undefined) {
            cells.push({ ...(above.span > 1 ? { span: above.span } : {}), covered: true, paragraphs: [] });
            if (above.rows > 1) next.set(column, { rows: above.rows - 1, span: above.span });
            skipped = above.span - 1;
          } else if (skipped > 0) skipped -= 1;
          else cells.push({ paragraphs: [...flat(blocksOf(element))] });
          column += 1;
        } else if (element.name === 'table:table-cell') {
          const span = Math.min(MOST, Number(element.attributes['table:number-columns-spanned'] ?? 1) || 1);
          const down = Math.min(10_000, Number(element.attributes['table:number-rows-spanned'] ?? 1) || 1);
          if (down > 1) next.set(column, { rows: down - 1, span });
          ruled ||= hasLines(element, reading);
          cells.push({ ...(span > 1 ? { span } : {}), paragraphs: [...flat(blocksOf(element))] });
          skipped = span - 1;
          column += 1;
        }
      }
    }
    covering = next;
    rows.push(header ? { header: true, cells } : { cells });
  }
  return { kind: 'table', rows, ruled, ...(reading.paged ? { page } : {}) };
}

function* rowsOf(container: XmlElement, header: boolean): Generator<{ readonly row: XmlElement; readonly header: boolean }> {
  for (const one of elements(container)) {
    if (one.name === 'table:table-row') yield { row: one, header };
    else if (one.name === 'table:table-header-rows') yield* rowsOf(one, true);
    else if (one.name === 'table:table-rows' || one.name === 'table:table-row-group') yield* rowsOf(one, header);
  }
}

function hasLines(cell: XmlElement, { styles }: OdtReading): boolean {
  const name = cell.attributes['table:style-name'];
  return ['fo:border', 'fo:border-left', 'fo:border-right'].some((side) => {
    const line = styles.cell(name, side);
    return line !== undefined && line !== 'none' && Number.parseFloat(line) !== 0;
  });
}

/** Paragraphs of tables within a cell follow each other, row by row. */
function flat(blocks: readonly SourceBlock[]): readonly SourceParagraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block];
    return block.kind === 'break' ? [] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
  });
}
