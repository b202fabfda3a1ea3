import { annexNumbers } from '../documents/annexNumbering.ts';
import type { Letterhead } from '../documents/letterhead.ts';
import { protocolLabels } from '../documents/numbering.ts';
import type { Protocol } from '../documents/protocol.ts';
import { documentName } from '../documents/documentName.ts';
import { signatureText } from '../documents/wording.ts';
import { agendaBlocks } from './agendaBlocks.ts';
import { annexBlocks } from './annexBlocks.ts';
import type { PaperDocument, Registration } from './blocks.ts';
import { finishBlocks, oneLine } from './finishBlocks.ts';
import { headBlocks } from './headBlocks.ts';
import { hearingBlocks } from './hearingBlocks.ts';
import { keptWithSignatures, signatureBlocks } from './signatureBlocks.ts';

/** What is printed of a protocol, in its order. `registration` holds what the journal gave; before that the content's own number stands. */
export function protocolPaper(protocol: Protocol, letterhead: Letterhead, registration: Registration): PaperDocument {
  const dated = { ...protocol, date: protocol.date ?? registration.date };
  const number = registration.number ?? protocol.number;
  const labels = protocolLabels(dated, letterhead.protocol);
  const body = [
    ...headBlocks(dated, letterhead, number),
    ...agendaBlocks(dated, letterhead, labels.agenda, number),
    ...dated.hearings.flatMap((hearing) => hearingBlocks(hearing, letterhead, labels)),
  ];
  const numbers = annexNumbers(dated.annexes);
  const blocks = [
    ...keptWithSignatures(body),
    ...signatureBlocks(dated.signatures.map((signature) => signatureText(signature, dated, letterhead.protocol))),
    ...annexBlocks(dated.annexes, numbers, { kind: 'protocol', number, date: dated.date }, letterhead),
  ];
  return {
    name: oneLine(documentName('protocol', number, dated.date)),
    subject: oneLine(dated.meeting),
    author: oneLine(letterhead.organisation.join(' ')),
    page: letterhead.page,
    text: letterhead.text,
    blocks: finishBlocks(blocks, numbers),
  };
}
