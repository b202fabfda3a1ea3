import type { Letterhead } from '../documents/letterhead.ts';
import { documentName } from '../documents/documentName.ts';
import type { PlanDocument } from '../documents/planDocument.ts';
import type { PaperDocument, Registration } from './blocks.ts';

/** What is printed of it, in its order. */
export function planPaper(content: PlanDocument, letterhead: Letterhead, registration: Registration): PaperDocument {
  return {
    name: documentName('plan', registration.number ?? content.number, content.date ?? registration.date),
    subject: '',
    author: letterhead.organisation.join(' '),
    page: letterhead.page,
    text: letterhead.text,
    blocks: [],
  };
}
