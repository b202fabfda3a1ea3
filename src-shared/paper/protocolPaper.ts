import type { Letterhead } from '../documents/letterhead.ts';
import { protocolLabels } from '../documents/numbering.ts';
import type { Protocol } from '../documents/protocol.ts';
import { runsText } from '../documents/richText.ts';
import { documentName } from '../documents/documentName.ts';
import { signatureText } from '../documents/wording.ts';
import { agendaBlocks } from './agendaBlocks.ts';
import type { PaperBlock, PaperDocument, Registration } from './blocks.ts';
import { isShort } from './fixedWord.ts';
import { headBlocks } from './headBlocks.ts';
import { hearingBlocks } from './hearingBlocks.ts';
import { printable } from './printable.ts';
import { printableBlock } from './printableBlock.ts';

/** Points above the first signature and above each further one: two to three line intervals after the text (norms.md, section 1). */
const SIGNATURE_SPACE = { first: 36, next: 20 };

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
  const blocks = [...keptWithSignatures(body), ...signatureBlocks(dated, letterhead)];
  return {
    name: oneLine(documentName('protocol', number, dated.date)),
    subject: oneLine(dated.meeting),
    author: oneLine(letterhead.organisation.join(' ')),
    page: letterhead.page,
    text: letterhead.text,
    blocks: blocks.filter(isNotSecondBreak).map(printableBlock),
  };
}

/** Signatures do not go over to a page of their own where the words before them are short enough to go along. */
function keptWithSignatures(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph' || !isShort(runsText(last.runs))) return blocks;
  return [...blocks.slice(0, -1), { ...last, keepNext: true }];
}

function signatureBlocks(protocol: Protocol, letterhead: Letterhead): readonly PaperBlock[] {
  const printed = protocol.signatures
    .map((signature) => signatureText(signature, protocol, letterhead.protocol))
    .filter(({ post, name }) => post !== '' || name !== '');
  return printed.map(({ post, name }, index) => ({
    kind: 'sides',
    role: 'signature',
    left: post,
    right: name,
    spaceBefore: index === 0 ? SIGNATURE_SPACE.first : SIGNATURE_SPACE.next,
    keepNext: index < printed.length - 1,
  }));
}

/** Word, LibreOffice and browsers differ about empty pages: none is printed, neither first nor between two breaks. */
function isNotSecondBreak(block: PaperBlock, index: number, blocks: readonly PaperBlock[]): boolean {
  const before = blocks[index - 1];
  return block.kind !== 'pageBreak' || (before !== undefined && before.kind !== 'pageBreak');
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}
