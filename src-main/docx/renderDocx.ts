import { Document } from 'docx';
import type { PaperDocument } from '../../src-shared/paper/blocks.ts';
import { compiledParts } from './compiledParts.ts';
import type { Envelope } from './envelope.ts';
import { media, type Pictures } from './media.ts';
import { mmTwips } from './measures.ts';
import { planNumbering } from './numberingPlan.ts';
import { numberingXml } from './numberingXml.ts';
import { finishPackage } from './packageParts.ts';
import { paperStyles } from './styles.ts';
import { wordBody } from './wordBlocks.ts';

/**
 * The paper as a DOCX. Same paper, pictures and envelope give the same bytes. What is no document of the registry (a report)
 * has no envelope, only the moment it was drawn.
 */
// oxlint-disable-next-line typescript/require-await -- callers already wait: large papers may move to a worker
export async function renderDocx(paper: PaperDocument, pictures: Pictures, envelope: Envelope | Drawn): Promise<Uint8Array> {
  const plan = planNumbering(paper.blocks);
  const files = media(pictures);
  const body = wordBody(paper, plan, files);
  const numbering = numberingXml(plan, mmTwips(paper.text.firstLineIndent));
  return finishPackage(compiledParts(emptyDocument(paper)), {
    body,
    numbering,
    media: files,
    envelope: 'content' in envelope ? envelope : null,
    updatedAt: envelope.updatedAt,
  });
}

/** A drawing that nobody will read back. */
export interface Drawn {
  readonly updatedAt: string;
}

/** Styles, settings and properties of the paper, as the `docx` package writes them; its text, lists and headers are ours. */
function emptyDocument(paper: PaperDocument): Document {
  return new Document({
    title: paper.name,
    subject: paper.subject,
    creator: paper.author,
    lastModifiedBy: paper.author,
    styles: paperStyles(paper),
    // A line that ends in a line break is not stretched in justified text; hyphenation is left to the department.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: [{ children: [] }],
  });
}
