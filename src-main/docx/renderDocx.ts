import { AlignmentType, Document, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { PaperDocument } from '../../src-shared/paper/blocks.ts';
import { PAGE_NUMBER_EDGE_MM } from '../../src-shared/paper/paperStyle.ts';
import { compiledParts } from './compiledParts.ts';
import type { Envelope } from './envelope.ts';
import { A4, mmTwips } from './measures.ts';
import { planNumbering, type NumberingPlan } from './numberingPlan.ts';
import { numberingXml } from './numberingXml.ts';
import { finishPackage } from './packageParts.ts';
import { paperStyles, styleId } from './styles.ts';
import { wordBlocks, type Pictures } from './wordBlocks.ts';

/** The paper as a DOCX. Same paper, pictures and envelope give the same bytes. */
// oxlint-disable-next-line typescript/require-await -- callers already wait: large papers may move to a worker
export async function renderDocx(paper: PaperDocument, pictures: Pictures, envelope: Envelope): Promise<Uint8Array> {
  const plan = planNumbering(paper.blocks);
  const parts = compiledParts(wordDocument(paper, plan, pictures));
  return finishPackage(parts, numberingXml(plan, mmTwips(paper.text.firstLineIndent)), envelope);
}

/** The paper as the `docx` package holds it, before our numbering and envelope. */
export function wordDocument(paper: PaperDocument, plan: NumberingPlan, pictures: Pictures): Document {
  return new Document({
    title: paper.name,
    subject: paper.subject,
    creator: paper.author,
    lastModifiedBy: paper.author,
    styles: paperStyles(paper),
    // A line that ends in a line break is not stretched in justified text; hyphenation is left to the department.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: [
      {
        properties: { titlePage: paper.page.numbers, page: { size: A4, margin: margins(paper) } },
        headers: paper.page.numbers ? { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) } : {},
        children: [...wordBlocks(paper, plan, pictures)],
      },
    ],
  });
}

function margins({ page }: PaperDocument) {
  return {
    top: mmTwips(page.top),
    right: mmTwips(page.right),
    bottom: mmTwips(page.bottom),
    left: mmTwips(page.left),
    header: mmTwips(PAGE_NUMBER_EDGE_MM),
    footer: mmTwips(PAGE_NUMBER_EDGE_MM),
  };
}

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        style: styleId('pageNumber'),
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}
