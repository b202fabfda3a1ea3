import type { Run } from '../../src-shared/documents/richText.ts';
import { alignment } from './styles.ts';
import { xmlText } from './xmlEscape.ts';

/** What of a paragraph differs from its style. Lengths in twips. */
export interface ParagraphLook {
  readonly style?: string;
  readonly keepNext?: boolean | undefined;
  readonly pageBreakBefore?: boolean;
  readonly num?: { readonly numId: number; readonly level: number } | undefined;
  readonly tabs?: readonly (readonly ['center' | 'right', number])[];
  readonly spaceBefore?: number;
  /** Height of the line, whatever stands in it; only for paragraphs without words. */
  readonly exactHeight?: number;
  readonly indent?: { readonly left?: number; readonly right?: number; readonly firstLine?: number };
  readonly align?: string | undefined;
  /** The look of the paragraph's mark, which an automatic number takes on. */
  readonly markBold?: boolean;
  /** Half-points of the mark, which is the height of an empty paragraph. */
  readonly markSize?: number;
}

export interface Bookmark {
  readonly name: string;
  readonly id: number;
}

/** The name of the bookmark that a reference leads to; nothing where its annex has none. */
export type LinkTo = (annexId: string) => string | undefined;

/**
 * A paragraph of text as WordprocessingML. Written as a string: the `docx` package's objects for every property and run took
 * three quarters of the time of a large paper.
 */
export function paragraphXml(look: ParagraphLook, content: string, bookmark?: Bookmark): string {
  const properties = paragraphProperties(look);
  const inside = bookmark ? `${bookmarkStart(bookmark)}${content}<w:bookmarkEnd w:id="${bookmark.id}"/>` : content;
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

/** Runs; those that refer to an annex are links to it. `\n` becomes a line break within the paragraph, a tab stays a tab. */
export function runsXml(runs: readonly Run[], linkTo?: LinkTo): string {
  let xml = '';
  for (const run of runs) {
    const anchor = run.annex === undefined ? undefined : linkTo?.(run.annex);
    xml += anchor === undefined ? runXml(run) : `<w:hyperlink w:anchor="${anchor}" w:history="1">${runXml(run)}</w:hyperlink>`;
  }
  return xml;
}

/** A paragraph with the marks of the section that ends with it. */
export function withSection(paragraph: string, section: string): string {
  const end = paragraph.indexOf('</w:pPr>');
  if (end >= 0) return `${paragraph.slice(0, end)}${section}${paragraph.slice(end)}`;
  return paragraph.replace('<w:p>', `<w:p><w:pPr>${section}</w:pPr>`);
}

function bookmarkStart({ id, name }: Bookmark): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
}

/** In the order the schema asks for (ECMA-376, part 1, 17.3.1.26). */
function paragraphProperties(look: ParagraphLook): string {
  let xml = '';
  if (look.style !== undefined) xml += `<w:pStyle w:val="${look.style}"/>`;
  if (look.keepNext) xml += '<w:keepNext/>';
  if (look.pageBreakBefore) xml += '<w:pageBreakBefore/>';
  if (look.num) xml += `<w:numPr><w:ilvl w:val="${look.num.level}"/><w:numId w:val="${look.num.numId}"/></w:numPr>`;
  if (look.tabs) xml += `<w:tabs>${look.tabs.map(([kind, pos]) => `<w:tab w:val="${kind}" w:pos="${pos}"/>`).join('')}</w:tabs>`;
  if (look.exactHeight !== undefined) xml += `<w:spacing w:line="${look.exactHeight}" w:lineRule="exact"/>`;
  else if (look.spaceBefore) xml += `<w:spacing w:before="${look.spaceBefore}"/>`;
  if (look.indent) xml += indentXml(look.indent);
  if (look.align !== undefined) xml += `<w:jc w:val="${alignment(look.align)}"/>`;
  const mark = `${look.markBold ? '<w:b/><w:bCs/>' : ''}${look.markSize === undefined ? '' : `<w:sz w:val="${look.markSize}"/><w:szCs w:val="${look.markSize}"/>`}`;
  if (mark !== '') xml += `<w:rPr>${mark}</w:rPr>`;
  return xml;
}

function indentXml({ left, right, firstLine }: NonNullable<ParagraphLook['indent']>): string {
  const attributes = [
    ...(left === undefined ? [] : [` w:left="${left}"`]),
    ...(right === undefined ? [] : [` w:right="${right}"`]),
    ...(firstLine === undefined ? [] : [` w:firstLine="${firstLine}"`]),
  ];
  return attributes.length === 0 ? '' : `<w:ind${attributes.join('')}/>`;
}

function runXml(run: Run): string {
  const look = `${run.bold ? '<w:b/><w:bCs/>' : ''}${run.italic ? '<w:i/><w:iCs/>' : ''}${run.underline ? '<w:u w:val="single"/>' : ''}`;
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${textXml(run.text)}</w:r>`;
}

function textXml(text: string): string {
  if (!/[\n\t]/.test(text)) return `<w:t xml:space="preserve">${xmlText(text)}</w:t>`;
  return text
    .split(/([\n\t])/)
    .map((part) =>
      part === '' ? '' : part === '\n' ? '<w:br/>' : part === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${xmlText(part)}</w:t>`,
    )
    .join('');
}
