import { wordFile, wordParagraph, wordRun } from './wordFile.ts';

/** A paper as a list of what stands in it, laid out as Word (and LibreOffice) or a browser would. */
export interface LaidPaper {
  readonly blocks: readonly LaidBlock[];
  readonly landscape?: boolean;
  /** Columns of running text. */
  readonly columns?: 2;
  readonly justified?: boolean;
  readonly font?: string;
  /** Words of the running foot and head. */
  readonly footer?: string;
  readonly header?: string;
}

export type LaidBlock = string | LaidText | LaidTable;

export interface LaidText {
  readonly text: string;
  readonly align?: 'center' | 'right';
  readonly bold?: true;
  /** Millimetres of the first line from the margin. */
  readonly indent?: number;
  /** Points between the letters. */
  readonly spaced?: number;
  /** Millimetres from the margin at which tabs of the text stop. */
  readonly stops?: readonly number[];
}

/** Which lines of a table are drawn: all, none, those between rows, the one below the head, above and below, dashed ones, the outer frame. */
export const TABLE_LINES = ['all', 'none', 'rows', 'head', 'book', 'dashed', 'frame'] as const;
export type TableLines = (typeof TABLE_LINES)[number];

export interface LaidTable {
  /** Words of the cells; `\n` parts paragraphs. A row of one cell goes over the full width. */
  readonly rows: readonly (readonly string[])[];
  /** Millimetres. */
  readonly widths: readonly number[];
  readonly lines: TableLines;
  /** The first row is printed again on every page. */
  readonly head?: true;
}

/** The paper as a Word file. */
export function laidDocx(paper: LaidPaper): Uint8Array {
  const { font = 'Times New Roman', landscape = false } = paper;
  const [width, height] = landscape ? [16838, 11906] : [11906, 16838];
  const refs = `${paper.header === undefined ? '' : '<w:headerReference w:type="default" r:id="rIdHeader1"/>'}${paper.footer === undefined ? '' : '<w:footerReference w:type="default" r:id="rIdFooter1"/>'}`;
  const section = `<w:sectPr>${refs}<w:pgSz w:w="${width}" w:h="${height}"${landscape ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567"/>${paper.columns === undefined ? '' : `<w:cols w:num="${paper.columns}" w:space="708"/>`}</w:sectPr>`;
  const body = paper.blocks.map((block) => (isTable(block) ? docxTable(block) : docxText(block, paper.justified === true))).join('');
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`;
  return wordFile(`${body}${section}`, {
    styles: `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="26"/><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault></w:docDefaults>`,
    ...(paper.header === undefined ? {} : { headers: { rIdHeader1: wordParagraph(paper.header) } }),
    ...(paper.footer === undefined ? {} : { footers: { rIdFooter1: wordParagraph(paper.footer) } }),
  });
}

export function isTable(block: LaidBlock): block is LaidTable {
  return typeof block !== 'string' && 'rows' in block;
}

function twips(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

function docxText(block: string | LaidText, justified: boolean): string {
  const { text, align, bold, indent, spaced, stops } = typeof block === 'string' ? ({ text: block } as LaidText) : block;
  const properties =
    (stops === undefined ? '' : `<w:tabs>${stops.map((mm) => `<w:tab w:val="left" w:pos="${twips(mm)}"/>`).join('')}</w:tabs>`) +
    (indent === undefined ? '' : `<w:ind w:firstLine="${twips(indent)}"/>`) +
    (align === undefined ? (justified ? '<w:jc w:val="both"/>' : '') : `<w:jc w:val="${align}"/>`);
  const look = (bold ? '<w:b/>' : '') + (spaced === undefined ? '' : `<w:spacing w:val="${Math.round(spaced * 20)}"/>`);
  const pieces = text.split('\t');
  const runs = pieces.map((piece, at) => `${at > 0 ? '<w:r><w:tab/></w:r>' : ''}${piece === '' ? '' : wordRun(piece, look)}`).join('');
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

function docxTable({ rows, widths, lines, head }: LaidTable): string {
  const kind = lines === 'dashed' ? 'dashed' : 'single';
  const line = (side: string, on: boolean): string => `<w:${side} w:val="${on ? kind : 'none'}" w:sz="4" w:space="0" w:color="000000"/>`;
  const all = lines === 'all' || lines === 'dashed';
  const outer = all || lines === 'frame';
  const borders =
    line('top', outer || lines === 'rows' || lines === 'book') + line('left', outer) + line('bottom', outer || lines === 'rows' || lines === 'book') +
    line('right', outer) + line('insideH', all || lines === 'rows') + line('insideV', all); // prettier-ignore
  const grid = widths.map((width) => `<w:gridCol w:w="${twips(width)}"/>`).join('');
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const cell = (text: string, width: number, span: number, first: boolean): string => {
    const under = first && (lines === 'head' || lines === 'book') ? `<w:tcBorders>${line('bottom', true)}</w:tcBorders>` : '';
    const wide = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
    return `<w:tc><w:tcPr><w:tcW w:w="${twips(width)}" w:type="dxa"/>${wide}${under}</w:tcPr>${text.split('\n').map((one) => wordParagraph(one)).join('')}</w:tc>`; // prettier-ignore
  };
  const body = rows.map((row, at) => {
    const cells = row.length === 1 ? [cell(row[0] ?? '', whole, widths.length, at === 0)] : row.map((text, column) => cell(text, widths[column] ?? 10, 1, at === 0)); // prettier-ignore
    return `<w:tr>${at === 0 && head === true ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="${twips(whole)}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`;
}

/** The paper as a page for a browser's print. */
export function laidHtml(paper: LaidPaper): string {
  const { font = 'Times New Roman', landscape = false } = paper;
  const body = paper.blocks.map((block) => (isTable(block) ? htmlTable(block) : htmlText(block))).join('\n');
  const style =
    `@page{size:A4 ${landscape ? 'landscape' : 'portrait'};margin:20mm 15mm 20mm 30mm}body{margin:0;font:13pt "${font}",serif}p{margin:0;white-space:pre-wrap}` +
    `${paper.justified === true ? 'p{text-align:justify}' : ''}${paper.columns === undefined ? '' : 'body{columns:2;column-gap:12mm}'}table{border-collapse:collapse;table-layout:fixed}td,th{padding:0 2mm;vertical-align:top;font-weight:normal;text-align:left}`;
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><style>${style}</style><body>${body}</body></html>`;
}

function shown(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function htmlText(block: string | LaidText): string {
  const { text, align, bold, indent, spaced, stops = [] } = typeof block === 'string' ? ({ text: block } as LaidText) : block;
  const style = `${align === undefined ? '' : `text-align:${align};`}${bold ? 'font-weight:bold;' : ''}${indent === undefined ? '' : `text-indent:${indent}mm;`}${spaced === undefined ? '' : `letter-spacing:${spaced}pt;`}`;
  const pieces = text.split('\t');
  if (pieces.length === 1) return `<p style="${style}">${text === '' ? '&nbsp;' : shown(text)}</p>`;
  const placed = pieces.map(
    (piece, at) => `<span style="position:absolute;left:${at === 0 ? 0 : (stops[at - 1] ?? at * 12.5)}mm">${shown(piece)}</span>`,
  );
  return `<p style="${style}position:relative">&nbsp;${placed.join('')}</p>`;
}

function htmlTable({ rows, widths, lines, head }: LaidTable): string {
  const look = `0.5pt ${lines === 'dashed' ? 'dashed' : 'solid'} #000`;
  const all = lines === 'all' || lines === 'dashed';
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const table =
    all || lines === 'frame' ? `border:${look}` : lines === 'rows' || lines === 'book' ? `border-top:${look};border-bottom:${look}` : '';
  const row = (cells: readonly string[], at: number): string => {
    const under = at === 0 && (lines === 'head' || lines === 'book') ? `border-bottom:${look}` : '';
    const own = all ? `border:${look}` : lines === 'rows' ? `border-bottom:${look}` : under;
    const inner = cells.map((text) => {
      const words = text.split('\n').map((one) => `<p>${shown(one)}</p>`).join(''); // prettier-ignore
      return `<td style="${own}"${cells.length === 1 ? ` colspan="${widths.length}"` : ''}>${words}</td>`;
    });
    return `<tr>${inner.join('')}</tr>`;
  };
  const [first = [], ...rest] = rows;
  const top = head === true ? `<thead>${row(first, 0)}</thead>` : row(first, 0);
  const grid = widths.map((width) => `<col style="width:${width}mm">`).join('');
  return `<table style="width:${whole}mm;${table}"><colgroup>${grid}</colgroup>${top}<tbody>${rest.map((cells, at) => row(cells, at + 1)).join('')}</tbody></table>`;
}
