import { documentName } from '../documents/documentName.ts';
import type { Letterhead } from '../documents/letterhead.ts';
import { signatoryText } from '../documents/orderWording.ts';
import type { PlanDocument } from '../documents/planDocument.ts';
import { planWordingText } from '../documents/planWording.ts';
import { headingAtRight, planSection, titleInMiddle } from './annexBlocks.ts';
import type { PaperBlock, PaperDocument, Registration } from './blocks.ts';
import { finishBlocks, oneLine } from './finishBlocks.ts';
import { paperParagraph, wordRuns } from './paragraph.ts';
import { planTable } from './planTable.ts';
import { signatureBlocks } from './signatureBlocks.ts';

/** What is printed of a plan of its own: its author, «УТВЕРЖДАЮ» at the top right, title, table, who drew it up. */
export function planPaper(content: PlanDocument, letterhead: Letterhead, registration: Registration): PaperDocument {
  const dated = { ...content, date: content.date ?? registration.date };
  const number = registration.number ?? content.number;
  const section = planSection(dated.plan, letterhead, false);
  const words = (key: 'organisation' | 'approval') => planWordingText(key, dated, letterhead, number);
  const above = [...organisation(words('organisation')), ...approval(words('approval'))];
  const signatures = dated.signatures.map((signature) => signatoryText(signature, dated.signatory, letterhead));
  const blocks = [
    section,
    ...above,
    ...titleInMiddle(dated.plan.title, above.length > 0 ? 2 * letterhead.text.size : 0, letterhead),
    planTable(dated.plan, letterhead),
    ...signatureBlocks(signatures, letterhead.order.signatureWidthMm),
  ];
  return {
    name: oneLine(documentName('plan', number, dated.date)),
    subject: oneLine(dated.plan.title),
    author: oneLine(letterhead.organisation.join(' ')),
    page: letterhead.page,
    text: letterhead.text,
    blocks: finishBlocks(blocks),
  };

  function organisation(text: string): readonly PaperBlock[] {
    return text === '' ? [] : [paperParagraph('organisation', wordRuns(text, true), { align: 'center' })];
  }

  function approval(text: string): readonly PaperBlock[] {
    return headingAtRight(text, section, letterhead).map((block) => ({ ...block, spaceBefore: letterhead.text.size }));
  }
}
