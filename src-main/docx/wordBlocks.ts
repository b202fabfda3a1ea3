import { ImageRun, Paragraph, type Table } from 'docx';
import { Refusal } from '../../src-shared/api/errors.ts';
import type { Picture } from '../../src-shared/documents/richText.ts';
import type { PaperBlock, PaperDocument, PaperParagraph, PaperSides } from '../../src-shared/paper/blocks.ts';
import { labelBold } from '../../src-shared/paper/labelBold.ts';
import { wordRuns } from '../../src-shared/paper/paragraph.ts';
import { bookmarkNames } from './bookmarkNames.ts';
import { A4, mmPixels, mmTwips, pointTwips } from './measures.ts';
import type { NumberingPlan } from './numberingPlan.ts';
import { listIndents } from './numberingXml.ts';
import { styleId, styleLook } from './styles.ts';
import { TextParagraph, type ParagraphBookmark, type ParagraphLook } from './textParagraph.ts';
import { gridTable, sidesTable } from './wordTables.ts';

export type Pictures = (digest: string) => Uint8Array | null;

/** The blocks of a paper as paragraphs and tables of Word, in their order. */
export function wordBlocks(paper: PaperDocument, plan: NumberingPlan, pictures: Pictures): readonly (Paragraph | Table)[] {
  const out: (Paragraph | Table)[] = [];
  const width = A4.width - mmTwips(paper.page.left) - mmTwips(paper.page.right);
  const bookmarkOf = bookmarks();
  let breaks = false;
  let afterTable = false;
  const table = (made: Table) => {
    // Word merges tables that touch; a page break needs a paragraph to stand on.
    if (breaks || afterTable) out.push(spacer(breaks));
    out.push(made);
    breaks = false;
    afterTable = true;
  };
  const paragraph = (make: (pageBreakBefore: boolean) => Paragraph) => {
    out.push(make(breaks));
    breaks = false;
    afterTable = false;
  };
  paper.blocks.forEach((block, index) => {
    switch (block.kind) {
      case 'paragraph':
        paragraph((pageBreakBefore) => wordParagraph(block, { paper, place: plan.places.get(index), bookmarkOf, pageBreakBefore }));
        break;
      case 'sides':
        if (isOneLine(block)) paragraph((pageBreakBefore) => tabbedSides(block, width, pageBreakBefore));
        else if (!continuesSides(paper.blocks, index)) table(sidesTable(sidesFrom(paper.blocks, index), width));
        break;
      case 'table':
        table(gridTable(block, width));
        break;
      case 'picture':
        paragraph((pageBreakBefore) => wordPicture(block, pictures, width, pageBreakBefore));
        break;
      case 'pageBreak':
        breaks = true;
        break;
    }
  });
  // The body of a Word file ends with a paragraph.
  if (afterTable) out.push(spacer(false));
  return out;
}

interface ParagraphContext {
  readonly paper: PaperDocument;
  readonly place: { readonly numId: number; readonly level: number } | undefined;
  readonly bookmarkOf: (id: string) => ParagraphBookmark;
  readonly pageBreakBefore: boolean;
}

function wordParagraph(block: PaperParagraph, { paper, place, bookmarkOf, pageBreakBefore }: ParagraphContext): Paragraph {
  const bold = labelBold(block);
  const typed = block.label && !place ? wordRuns(`${block.label.text} `, bold) : [];
  return new TextParagraph(
    {
      style: styleId(block.role),
      ...look(block, paper, place !== undefined),
      num: place,
      // The number takes the look of the paragraph's mark.
      markBold: place !== undefined && bold,
      keepNext: block.keepNext,
      pageBreakBefore,
    },
    [...typed, ...block.runs],
    block.id === undefined ? undefined : bookmarkOf(block.id),
  );
}

/** Only what differs from the paragraph's style is written, so that changing the style changes the paper. */
function look(block: PaperParagraph, { text }: PaperDocument, isNumbered: boolean): ParagraphLook {
  const style = styleLook(block.role, text);
  // A numbered paragraph takes its indent from the list.
  const firstLine = isNumbered && block.label ? listIndents(block.label.form === 'bullet' ? 'bullets' : block.label.list) : style.firstLine;
  return {
    align: block.align === style.align ? undefined : block.align,
    spaceBefore: pointTwips(block.spaceBefore),
    indent: {
      ...(block.indentMm > 0 ? { left: mmTwips(block.indentMm) } : {}),
      ...(block.firstLine === firstLine ? {} : { firstLine: block.firstLine ? mmTwips(text.firstLineIndent) : 0 }),
    },
  };
}

function bookmarks(): (id: string) => ParagraphBookmark {
  const nameOf = bookmarkNames();
  let count = 0;
  return (id) => {
    count += 1;
    return { name: nameOf(id), id: count };
  };
}

/** Date and number stay one paragraph with a tab, which is easier to change in Word than a table. */
function isOneLine(block: PaperSides): boolean {
  return block.role === 'dateAndNumber' && !`${block.left}${block.right}`.includes('\n') && block.left.length + block.right.length <= 50;
}

function tabbedSides(block: PaperSides, width: number, pageBreakBefore: boolean): Paragraph {
  const tabbed = { style: styleId(block.role), rightTab: width, spaceBefore: pointTwips(block.spaceBefore), pageBreakBefore };
  return new TextParagraph(tabbed, [{ text: `${block.left}\t${block.right}` }]);
}

function isTabular(block: PaperBlock | undefined): block is PaperSides {
  return block?.kind === 'sides' && !isOneLine(block);
}

function continuesSides(blocks: readonly PaperBlock[], index: number): boolean {
  return isTabular(blocks[index - 1]);
}

/** Lines of signatures that follow each other make one table. */
function sidesFrom(blocks: readonly PaperBlock[], index: number): readonly PaperSides[] {
  const end = blocks.findIndex((block, at) => at > index && !isTabular(block));
  return blocks.slice(index, end < 0 ? undefined : end).filter(isTabular);
}

function wordPicture(block: Picture, pictures: Pictures, width: number, pageBreakBefore: boolean): Paragraph {
  const data = pictures(block.file);
  if (!data) throw new Refusal('notFound', 'Рисунок этого документа не найден в хранилище: вставьте его заново.', { file: block.file });
  const shrink = Math.min(1, width / mmTwips(block.widthMm));
  return new Paragraph({
    style: styleId('picture'),
    ...(pageBreakBefore ? { pageBreakBefore: true } : {}),
    children: [
      new ImageRun({
        type: block.mime === 'image/png' ? 'png' : 'jpg',
        data,
        transformation: { width: mmPixels(block.widthMm * shrink), height: mmPixels(block.heightMm * shrink) },
        altText: { name: 'Рисунок', description: block.alt, title: block.alt },
      }),
    ],
  });
}

/** A paragraph of one point that takes no place of its own. */
function spacer(pageBreakBefore: boolean): Paragraph {
  return new TextParagraph({ pageBreakBefore, markSize: 2 }, []);
}
