import type { Content } from '../../../src-shared/documents/kinds.ts';
import { printable } from '../../../src-shared/paper/printable.ts';

/** What the registry shows: the meeting or the title, on one line, without control characters and halves of emoji. */
export function documentTitle(content: Content): string {
  // oxlint-disable-next-line no-control-regex -- PostgreSQL refuses U+0000 in text, and a list cannot show the others.
  return printable(titleOf(content).replace(/[\u0000-\u001f\u007f]+/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

function titleOf(content: Content): string {
  switch (content.kind) {
    case 'protocol':
      return content.meeting;
    case 'order':
    case 'notice':
      return content.title;
    case 'plan':
      return content.plan.title;
  }
}
