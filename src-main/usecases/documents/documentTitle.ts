import type { Content } from '../../../src-shared/documents/kinds.ts';

/** What the registry shows: the meeting, on one line, without control characters. */
export function documentTitle(content: Content): string {
  // oxlint-disable-next-line no-control-regex -- PostgreSQL refuses U+0000 in text, and a list cannot show the others.
  return content.meeting
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
