import type { PaperSides, PaperTable } from '../../src-shared/paper/blocks.ts';
import { leadingHeaders } from '../../src-shared/paper/leadingHeaders.ts';
import { mmTwips, pointTwips } from './measures.ts';
import { paragraphXml, runsXml, type Bookmark, type LinkTo } from './paragraphXml.ts';
import { styleId } from './styles.ts';

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
/** Half a point (norms.md, section 3). */
const LINES = borders('w:val="single" w:sz="4" w:space="0" w:color="auto"');
const NO_LINES = borders('w:val="none" w:sz="0" w:space="0" w:color="auto"');
const CELL_MARGIN = mmTwips(1.9);
/** The share of the line that a long post may take before it wraps, and the most it may take at all. */
const LEFT_SHARE = { usual: 0.6, most: 0.8 };

export interface TableLinks {
  readonly bookmarkOf: (id: string) => Bookmark | undefined;
  readonly linkTo: LinkTo;
}

/** Lines with words at both margins; the name stands on the level of the post's last line (norms.md, section 3, item 9). */
export function sidesTable(sides: readonly PaperSides[], width: number): string {
  const [first] = sides;
  const columns = first ? sidesColumns(first, width) : [width];
  const rows = sides.map((side) => {
    const texts = side.middle === undefined ? [side.left, side.right] : [side.left, side.middle, side.right];
    const cells = texts.map((text, index) => {
      const align = index === texts.length - 1 ? 'right' : index === 0 ? undefined : 'center';
      const look = { style: styleId(side.role), keepNext: side.keepNext, spaceBefore: pointTwips(side.spaceBefore), align };
      const paragraph = paragraphXml(look, text === '' ? '' : runsXml([{ text }]));
      return `<w:tc><w:tcPr><w:tcW w:w="${columns[index] ?? 0}" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr>${paragraph}</w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
  });
  return tableXml(columns, width, NO_LINES, 0, rows);
}

/** Widths of the cells of such a line. */
export function sidesColumns(side: PaperSides, width: number): readonly number[] {
  if (side.middle !== undefined) return columnWidths([1, 1, 1], width);
  const wished = side.leftMm === undefined ? width * LEFT_SHARE.usual : mmTwips(side.leftMm);
  const left = Math.round(Math.min(wished, width * LEFT_SHARE.most));
  return [left, width - left];
}

/** A table: header rows repeat on every page, a row is not torn. */
export function gridTable(table: PaperTable, width: number, links: TableLinks): string {
  const columns = columnWidths(table.columns, width);
  const headers = leadingHeaders(table);
  const style = styleId(table.textSize === undefined ? 'tableText' : 'planText');
  const rows = table.rows.map((row, index) => gridRow(row, columns, { isHeader: index < headers, style, links }));
  return tableXml(columns, width, LINES, CELL_MARGIN, rows);
}

interface RowContext {
  readonly isHeader: boolean;
  readonly style: string;
  readonly links: TableLinks;
}

function gridRow(row: PaperTable['rows'][number], columns: readonly number[], { isHeader, style, links }: RowContext): string {
  let column = 0;
  let bookmark = row.id === undefined ? undefined : links.bookmarkOf(row.id);
  let xml = `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>`;
  for (const { span: wished = 1, paragraphs } of row.cells) {
    if (column >= columns.length) break;
    const span = Math.max(1, Math.min(wished, columns.length - column));
    let size = 0;
    for (let at = column; at < column + span; at += 1) size += columns[at] ?? 0;
    column += span;
    xml += `<w:tc><w:tcPr><w:tcW w:w="${size}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}</w:tcPr>`;
    for (const paragraph of paragraphs) {
      xml += paragraphXml({ style, keepNext: row.keepNext, align: paragraph.align }, runsXml(paragraph.runs, links.linkTo), bookmark);
      bookmark = undefined;
    }
    xml += '</w:tc>';
  }
  return `${xml}${missingCells(columns, column, style)}</w:tr>`;
}

/** Cells for columns that a row leaves out: Word calls a file with a short row damaged. */
function missingCells(columns: readonly number[], from: number, style: string): string {
  return columns
    .slice(from)
    .map((size) => `<w:tc><w:tcPr><w:tcW w:w="${size}" w:type="dxa"/></w:tcPr>${paragraphXml({ style }, '')}</w:tc>`)
    .join('');
}

function tableXml(columns: readonly number[], width: number, lines: string, margin: number, rows: readonly string[]): string {
  const margins = `<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="${margin}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar>`;
  const grid = columns.map((size) => `<w:gridCol w:w="${size}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${lines}<w:tblLayout w:type="fixed"/>${margins}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function borders(look: string): string {
  return `<w:tblBorders>${EDGES.map((edge) => `<w:${edge} ${look}/>`).join('')}</w:tblBorders>`;
}

/** Shares → twips that add up to the width exactly. */
function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let before = 0;
  let edge = 0;
  return shares.map((share) => {
    before += share;
    const next = Math.round((before / total) * width);
    const size = next - edge;
    edge = next;
    return size;
  });
}
