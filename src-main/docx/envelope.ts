import { strToU8 } from 'fflate';
import type { Id } from '../../src-shared/base/id.ts';
import type { Instant } from '../../src-shared/base/instant.ts';
import { ENVELOPE_NAMESPACE, type PaperEnvelope } from '../../src-shared/documents/envelope.ts';
import type { Content } from '../../src-shared/documents/kinds.ts';
import type { Registration } from '../../src-shared/paper/blocks.ts';
import { xmlText } from './xmlEscape.ts';

/** What goes into the file besides the paper: enough to read it back as the paper it is. */
export interface Envelope {
  readonly documentId: Id;
  readonly content: Content;
  readonly registration: Registration;
  /** When the content last changed: the file's date, so that the same content gives the same bytes. */
  readonly updatedAt: Instant;
}

const STORE_ID = '{7B1F2C4E-5A0D-4E57-9C1B-3D0F6A8E2B91}';
const PART = 'customXml/item1.xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts that carry the envelope; the package's lists of parts have to name them (normalise.ts). */
export function envelopeParts({ documentId, content, registration }: Envelope): Readonly<Record<string, Uint8Array>> {
  const letter: PaperEnvelope = {
    schema: 1,
    documentId,
    kind: content.kind,
    content: forOutside(content),
    registration: { number: registration.number, date: registration.date },
  };
  const item = `${HEAD}<paper xmlns="${ENVELOPE_NAMESPACE}">${xmlText(JSON.stringify(letter).replace(NOT_XML, jsonEscape))}</paper>`;
  const properties = `${HEAD}<ds:datastoreItem ds:itemID="${STORE_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${ENVELOPE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
  const relations = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps1.xml"/></Relationships>`;
  return {
    [PART]: strToU8(item),
    'customXml/itemProps1.xml': strToU8(properties),
    'customXml/_rels/item1.xml.rels': strToU8(relations),
  };
}

/** The part's entry in the package's list of content types. */
export const ENVELOPE_CONTENT_TYPE =
  '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';
/** The document's relationship to the part. */
export const ENVELOPE_RELATIONSHIP = `<Relationship Id="rIdPaper" Type="${RELATIONSHIPS}/customXml" Target="../customXml/item1.xml"/>`;

/** Why a question was set aside is a note for the office, and this file goes to schools. */
function forOutside(content: Content): Content {
  if (content.kind !== 'protocol') return content;
  return { ...content, agenda: content.agenda.map((item) => (item.setAside === undefined ? item : { ...item, setAside: '' })) };
}

/** Characters that XML 1.0 forbids or would change on reading. JSON can spell each of them. */
// oxlint-disable-next-line no-control-regex -- XML has no place for them.
const NOT_XML = /[\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g;

function jsonEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
