import { PAGE_NUMBER_EDGE_MM } from '../../src-shared/paper/paperStyle.ts';
import type { PaperSheet } from '../../src-shared/paper/paperSheets.ts';
import { sheetSize } from '../../src-shared/paper/sheetWidth.ts';
import { styleId } from './styles.ts';
import { mmTwips } from './measures.ts';

/** Parts and relationships of the two headers: the page number, and the empty one of a first page. */
export const HEADERS = {
  number: { name: 'header1.xml', relationship: 'rIdHeaderNumber' },
  first: { name: 'header2.xml', relationship: 'rIdHeaderFirst' },
} as const;

/**
 * Size, margins and page numbers of a run of sheets (`w:sectPr`, ECMA-376, part 1, 17.6.17). The first page of the file has no
 * number, nor has the first of an annex that counts anew; an annex counted through shows its number at once.
 */
export function sectionXml({ orientation, page, restart }: Pick<PaperSheet, 'orientation' | 'page' | 'restart'>, isFirst: boolean): string {
  const { width, height } = sheetSize(orientation);
  const edge = mmTwips(PAGE_NUMBER_EDGE_MM);
  const margins = `w:top="${mmTwips(page.top)}" w:right="${mmTwips(page.right)}" w:bottom="${mmTwips(page.bottom)}" w:left="${mmTwips(page.left)}"`;
  const hidesFirst = page.numbers && (isFirst || restart);
  const reference = (type: 'default' | 'first', id: string) => `<w:headerReference w:type="${type}" r:id="${id}"/>`;
  const headers = page.numbers
    ? `${reference('default', HEADERS.number.relationship)}${hidesFirst ? reference('first', HEADERS.first.relationship) : ''}`
    : '';
  return [
    `<w:sectPr>${headers}<w:type w:val="nextPage"/>`,
    `<w:pgSz w:w="${mmTwips(width)}" w:h="${mmTwips(height)}"${orientation === 'landscape' ? ' w:orient="landscape"' : ''}/>`,
    `<w:pgMar ${margins} w:header="${edge}" w:footer="${edge}" w:gutter="0"/>`,
    `${restart ? '<w:pgNumType w:start="1"/>' : ''}${hidesFirst ? '<w:titlePg/>' : ''}</w:sectPr>`,
  ].join('');
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The text of the two headers. */
export function headerXml(kind: keyof typeof HEADERS): string {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const number = `${field('begin')}<w:r><w:instrText xml:space="preserve">PAGE</w:instrText></w:r>${field('separate')}<w:r><w:t>2</w:t></w:r>${field('end')}`;
  const content = kind === 'number' ? number : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="${styleId('pageNumber')}"/></w:pPr>${content}</w:p></w:hdr>`;
}
