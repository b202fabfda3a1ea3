import type { Content } from '../documents/kinds.ts';
import type { Letterhead } from '../documents/letterhead.ts';
import type { PaperDocument, Registration } from './blocks.ts';
import { noticePaper } from './noticePaper.ts';
import { orderPaper } from './orderPaper.ts';
import { planPaper } from './planPaper.ts';
import { protocolPaper } from './protocolPaper.ts';

/** What is printed of a paper of any kind. `registration` holds what the journal gave; before that the content's own number stands. */
export function contentPaper(content: Content, letterhead: Letterhead, registration: Registration): PaperDocument {
  switch (content.kind) {
    case 'protocol':
      return protocolPaper(content, letterhead, registration);
    case 'order':
      return orderPaper(content, letterhead, registration);
    case 'plan':
      return planPaper(content, letterhead, registration);
    case 'notice':
      return noticePaper(content, letterhead, registration);
  }
}
