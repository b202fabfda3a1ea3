import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import type { Instant } from '../../src-shared/base/instant.ts';
import { ENVELOPE_CONTENT_TYPE, ENVELOPE_RELATIONSHIP, envelopeParts, type Envelope } from './envelope.ts';
import type { Media } from './media.ts';
import { headerXml, HEADERS } from './sectionXml.ts';

/** A zip knows no year before 1980; a fixed moment keeps the bytes the same. */
const ZIP_TIME = new Date(1980, 0, 1);
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEADER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';

export interface PackageContent {
  /** The inside of `w:body`. */
  readonly body: string;
  readonly numbering: string;
  readonly media: Media;
  readonly envelope: Envelope | null;
  readonly updatedAt: Instant;
}

/**
 * Finishes a package of the `docx` library: our text, lists, headers, pictures and envelope, and nothing in it that depends
 * on the clock, so that the same content gives the same bytes.
 */
export function finishPackage(
  parts: Record<string, Uint8Array>,
  { body, numbering, media, envelope, updatedAt }: PackageContent,
): Uint8Array {
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts[name];
    if (!part) throw new Error(`The docx package wrote no ${name}`);
    parts[name] = strToU8(change(strFromU8(part)));
  };
  dropNotes(parts, edit);
  edit('word/document.xml', (xml) => withBody(xml, body));
  edit('word/styles.xml', onlyOurStyles);
  edit('word/numbering.xml', () => numbering);
  edit('docProps/core.xml', (xml) => fixDates(xml, updatedAt));
  const headers = Object.values(HEADERS);
  const types = headers.map(({ name }) => `<Override PartName="/word/${name}" ContentType="${HEADER_TYPE}"/>`);
  const relations = [
    ...headers.map(({ name, relationship }) => relation(relationship, 'header', name)),
    ...[...media.files].map(([name, { relationship }]) => relation(relationship, 'image', name)),
  ];
  edit('[Content_Types].xml', (xml) => xml.replace('</Types>', `${types.join('')}${envelope ? ENVELOPE_CONTENT_TYPE : ''}</Types>`));
  edit('word/_rels/document.xml.rels', (xml) =>
    xml.replace('</Relationships>', `${relations.join('')}${envelope ? ENVELOPE_RELATIONSHIP : ''}</Relationships>`),
  );
  parts[`word/${HEADERS.number.name}`] = strToU8(headerXml('number'));
  parts[`word/${HEADERS.first.name}`] = strToU8(headerXml('first'));
  for (const [name, { bytes }] of media.files) parts[`word/${name}`] = bytes;
  if (envelope) Object.assign(parts, envelopeParts(envelope));
  return zipSync(inOrder(parts), { mtime: ZIP_TIME, level: 6 });
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
}

/** The library's root element with its namespaces, around our text. */
function withBody(xml: string, body: string): string {
  const start = xml.indexOf('<w:body>');
  const end = xml.lastIndexOf('</w:body>');
  if (start < 0 || end < 0) throw new Error('The docx package wrote no body');
  return `${xml.slice(0, start)}<w:body>${body}${xml.slice(end)}`;
}

/** The library writes empty parts for notes, whose styles go with the unused ones. */
function dropNotes(parts: Record<string, Uint8Array>, edit: (name: string, change: (xml: string) => string) => void): void {
  for (const name of Object.keys(parts)) if (/^word\/(?:_rels\/)?(?:foot|end)notes\.xml/.test(name)) delete parts[name];
  edit('[Content_Types].xml', (xml) => xml.replace(/<Override\b[^>]*PartName="\/word\/(?:foot|end)notes\.xml"[^>]*\/>/g, ''));
  edit('word/_rels/document.xml.rels', (xml) => xml.replace(/<Relationship\b[^>]*Target="(?:foot|end)notes\.xml"[^>]*\/>/g, ''));
}

/** The library adds headings, links and notes that no paper of ours uses; the user's list of styles is for what is there. */
function onlyOurStyles(xml: string): string {
  return xml.replace(/<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>.*?<\/w:style>/gs, (style, id: string) =>
    /^(?:Paper\w+|Normal|TableNormal)$/.test(id) ? style : '',
  );
}

function fixDates(xml: string, updatedAt: Instant): string {
  const moment = `${updatedAt.slice(0, 19)}Z`;
  return xml.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${moment}`);
}

/** The list of content types comes first, as Word writes it; the rest by name. */
function inOrder(parts: Readonly<Record<string, Uint8Array>>): Zippable {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);
  const names = Object.keys(parts).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(names.map((name) => [name, parts[name] ?? new Uint8Array()]));
}
