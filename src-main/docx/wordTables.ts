import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { PaperSides, PaperTable } from '../../src-shared/paper/blocks.ts';
import { leadingHeaders } from '../../src-shared/paper/leadingHeaders.ts';
import { mmTwips, pointTwips } from './measures.ts';
import { styleId } from './styles.ts';
import { TextParagraph } from './textParagraph.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
/** Half a point (norms.md, section 3). */
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA };
const CELL_MARGIN = mmTwips(1.9);
/** The share of the line that a long post may take before it wraps. */
const LEFT_SHARE = 0.6;

/** Lines with words at both margins; the name stands on the level of the post's last line (norms.md, section 3, item 9). */
export function sidesTable(sides: readonly PaperSides[], width: number): Table {
  const left = Math.round(width * LEFT_SHARE);
  const columns = [left, width - left];
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: NO_MARGINS,
    rows: sides.map(
      (side) =>
        new TableRow({
          cantSplit: true,
          children: [side.left, side.right].map(
            (text, index) =>
              new TableCell({
                width: { size: columns[index] ?? 0, type: WidthType.DXA },
                verticalAlign: VerticalAlignTable.BOTTOM,
                children: [
                  new TextParagraph(
                    {
                      style: styleId(side.role),
                      align: index === 1 ? 'right' : undefined,
                      spaceBefore: pointTwips(side.spaceBefore),
                      keepNext: side.keepNext,
                    },
                    text === '' ? [] : [{ text }],
                  ),
                ],
              }),
          ),
        }),
    ),
  });
}

/** A table of the text: header rows repeat on every page, a row is not torn. */
export function gridTable(table: PaperTable, width: number): Table {
  const columns = columnWidths(table.columns, width);
  const headers = leadingHeaders(table);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: { top: 0, bottom: 0, left: CELL_MARGIN, right: CELL_MARGIN, marginUnitType: WidthType.DXA },
    rows: table.rows.map((row, index) => gridRow(row, columns, index < headers)),
  });
}

function gridRow(row: PaperTable['rows'][number], columns: readonly number[], isHeader: boolean): TableRow {
  let column = 0;
  const cells = row.cells.map((cell) => {
    const span = Math.max(1, Math.min(cell.span ?? 1, columns.length - column));
    const size = columns.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    column += span;
    return new TableCell({
      width: { size, type: WidthType.DXA },
      ...(span > 1 ? { columnSpan: span } : {}),
      children: cell.paragraphs.map(
        (paragraph) => new TextParagraph({ style: styleId('tableText'), align: paragraph.align }, paragraph.runs),
      ),
    });
  });
  return new TableRow({ cantSplit: true, ...(isHeader ? { tableHeader: true } : {}), children: [...cells, ...missing(columns, column)] });
}

/** Cells for columns that a row leaves out: Word calls a file with a short row damaged. */
function missing(columns: readonly number[], from: number): readonly TableCell[] {
  return columns
    .slice(from)
    .map(
      (size) => new TableCell({ width: { size, type: WidthType.DXA }, children: [new TextParagraph({ style: styleId('tableText') }, [])] }),
    );
}

/** Shares → twips that add up to the width exactly. */
function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const edges = shares.map((_, index) => Math.round((shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0) / total) * width));
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}
