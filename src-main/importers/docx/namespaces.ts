import type { Namespaces } from '../xml/readXml.ts';

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
/** Strict Open XML spells the same vocabulary with other addresses (ISO/IEC 29500-1 against 29500-4). */
const STRICT = 'http://purl.oclc.org/ooxml';

/** The vocabularies of a Word file, strict and transitional alike, under the prefixes that Word gives them. */
export const wordNamespaces: Namespaces = {
  [`${TRANSITIONAL}/wordprocessingml/2006/main`]: 'w',
  [`${STRICT}/wordprocessingml/main`]: 'w',
  [`${TRANSITIONAL}/officeDocument/2006/relationships`]: 'r',
  [`${STRICT}/officeDocument/relationships`]: 'r',
  [`${TRANSITIONAL}/officeDocument/2006/math`]: 'm',
  [`${STRICT}/officeDocument/math`]: 'm',
  [`${TRANSITIONAL}/drawingml/2006/main`]: 'a',
  [`${STRICT}/drawingml/main`]: 'a',
  [`${TRANSITIONAL}/drawingml/2006/picture`]: 'pic',
  [`${STRICT}/drawingml/picture`]: 'pic',
  [`${TRANSITIONAL}/drawingml/2006/diagram`]: 'dgm',
  [`${STRICT}/drawingml/diagram`]: 'dgm',
  [`${TRANSITIONAL}/markup-compatibility/2006`]: 'mc',
  [`${TRANSITIONAL}/package/2006/relationships`]: '',
  'urn:schemas-microsoft-com:vml': 'v',
};
