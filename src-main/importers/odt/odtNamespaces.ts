import type { Namespaces } from '../xml/readXml.ts';

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

/** The vocabularies of an OpenDocument text under the prefixes that the standard gives them (ODF 1.3, part 3, 1.4). */
export const odtNamespaces: Namespaces = {
  [`${ODF}:office:1.0`]: 'office',
  [`${ODF}:text:1.0`]: 'text',
  [`${ODF}:table:1.0`]: 'table',
  [`${ODF}:style:1.0`]: 'style',
  [`${ODF}:drawing:1.0`]: 'draw',
  [`${ODF}:xsl-fo-compatible:1.0`]: 'fo',
  [`${ODF}:manifest:1.0`]: 'manifest',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'http://purl.org/dc/elements/1.1/': 'dc',
};
