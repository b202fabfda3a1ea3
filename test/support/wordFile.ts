import { strToU8, zipSync, type Zippable } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** Parts of a Word file beside its text: the inner XML of each part's root element. */
export interface WordFileParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  /** Headers and footers by relationship id: `rIdHeader1`, `rIdFooter1`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  /** Files put in beside the parts, as they are. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

/** A small Word file of this body, written by hand as the standard has it, so that any trait of a real file can be made. */
export function wordFile(body: string, parts: WordFileParts = {}): Uint8Array {
  return zipSync(wordFileMembers(body, parts));
}

/** The members of such a file, before they are packed. */
export function wordFileMembers(body: string, parts: WordFileParts = {}): Record<string, Uint8Array> & Zippable {
  const related: { readonly id: string; readonly kind: string; readonly file: string; readonly xml: string }[] = [];
  const add = (kind: keyof WordFileParts, root: string): void => {
    const inner = parts[kind];
    if (typeof inner === 'string') related.push({ id: `rId_${kind}`, kind, file: `${kind}.xml`, xml: element(root, inner) });
  };
  add('styles', 'w:styles');
  add('numbering', 'w:numbering');
  add('footnotes', 'w:footnotes');
  add('endnotes', 'w:endnotes');
  add('comments', 'w:comments');
  add('settings', 'w:settings');
  for (const [id, inner] of Object.entries(parts.headers ?? {})) {
    related.push({ id, kind: 'header', file: `${id}.xml`, xml: element('w:hdr', inner) });
  }
  for (const [id, inner] of Object.entries(parts.footers ?? {})) {
    related.push({ id, kind: 'footer', file: `${id}.xml`, xml: element('w:ftr', inner) });
  }
  const members: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes(related)),
    '_rels/.rels': strToU8(relationships([{ id: 'rId1', kind: 'officeDocument', file: 'word/document.xml' }])),
    'word/document.xml': strToU8(element('w:document', `<w:body>${body}</w:body>`)),
    'word/_rels/document.xml.rels': strToU8(relationships(related)),
  };
  for (const { file, xml } of related) members[`word/${file}`] = strToU8(xml);
  return { ...members, ...parts.files };
}

/** A paragraph of one run, with properties of the paragraph and of the run as XML. */
export function wordParagraph(text: string, properties = '', run = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${wordRun(text, run)}</w:p>`;
}

/** A run of text. */
export function wordRun(text: string, properties = ''): string {
  const shown = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${shown}</w:t></w:r>`;
}

function element(name: string, inner: string): string {
  return `${HEAD}<${name} ${NAMESPACES}>${inner}</${name}>`;
}

function contentTypes(related: readonly { readonly kind: string; readonly file: string }[]): string {
  const overrides = related.map(({ kind, file }) => `<Override PartName="/word/${file}" ContentType="${WORD_TYPE}.${kind}+xml"/>`).join('');
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>${overrides}</Types>`
  );
}

function relationships(related: readonly { readonly id: string; readonly kind: string; readonly file: string }[]): string {
  const list = related.map(({ id, kind, file }) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${file}"/>`).join('');
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
}
