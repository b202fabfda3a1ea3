import type { Picture } from '../../src-shared/documents/richText.ts';
import type { PaperBlock, PaperDocument, PaperParagraph, PaperSides } from '../../src-shared/paper/blocks.ts';
import { labelBold } from '../../src-shared/paper/labelBold.ts';
import { paperSheets, type PaperSheet } from '../../src-shared/paper/paperSheets.ts';
import { wordRuns } from '../../src-shared/paper/paragraph.ts';
import { textWidth } from '../../src-shared/paper/sheetWidth.ts';
import { bookmarks, type Bookmarks } from './bookmarks.ts';
import type { Media } from './media.ts';
import { mmTwips, pointTwips } from './measures.ts';
import type { NumberingPlan } from './numberingPlan.ts';
import { listIndents } from './numberingXml.ts';
import { paragraphXml, runsXml, withSection, type ParagraphLook } from './paragraphXml.ts';
import { pictureXml } from './pictureXml.ts';
import { sectionXml } from './sectionXml.ts';
import { styleId, styleLook } from './styles.ts';
import { gridTable, sidesColumns, sidesTable } from './wordTables.ts';

interface Context {
  readonly paper: PaperDocument;
  readonly plan: NumberingPlan;
  readonly marks: Bookmarks;
  readonly media: Media;
}

/** The blocks of a paper as the content of `w:body`: paragraphs and tables in their order, a section for each run of sheets. */
export function wordBody(paper: PaperDocument, plan: NumberingPlan, media: Media): string {
  const context = { paper, plan, marks: bookmarks(paper.blocks), media };
  const sheets = paperSheets(paper);
  const bodies = sheets.map((sheet, index) => {
    const pieces = sheetPieces(sheet, context);
    const section = sectionXml(sheet, index === 0);
    if (index === sheets.length - 1) return `${pieces.map(({ xml }) => xml).join('')}${section}`;
    // The last paragraph of a section carries its marks.
    const last = pieces.at(-1);
    const xml = pieces.slice(0, -1).map((piece) => piece.xml);
    return `${xml.join('')}${withSection(last?.xml ?? spacer(false), section)}`;
  });
  return bodies.join('');
}

interface Piece {
  readonly kind: 'paragraph' | 'table';
  readonly xml: string;
}

/** The blocks of one run of sheets; the last piece is a paragraph. */
function sheetPieces(sheet: PaperSheet, context: Context): readonly Piece[] {
  const pieces: Piece[] = [];
  const width = mmTwips(textWidth(sheet.page, sheet.orientation));
  let breaks = false;
  const table = (xml: string) => {
    // Word merges tables that touch; a page break needs a paragraph to stand on.
    if (breaks || pieces.at(-1)?.kind === 'table') pieces.push({ kind: 'paragraph', xml: spacer(breaks) });
    pieces.push({ kind: 'table', xml });
    breaks = false;
  };
  const paragraph = (draw: (pageBreakBefore: boolean) => string) => {
    pieces.push({ kind: 'paragraph', xml: draw(breaks) });
    breaks = false;
  };
  sheet.blocks.forEach((block, index) => {
    switch (block.kind) {
      case 'paragraph':
        paragraph((pageBreakBefore) => wordParagraph(block, context, sheet.start + index, pageBreakBefore));
        break;
      case 'sides':
        if (isOneLine(block)) paragraph((pageBreakBefore) => tabbedSides(block, width, pageBreakBefore));
        else if (!continuesSides(sheet.blocks, index, width)) table(sidesTable(sidesFrom(sheet.blocks, index, width), width));
        break;
      case 'table':
        table(gridTable(block, width, { bookmarkOf: context.marks.take, linkTo: context.marks.nameOf }));
        break;
      case 'picture':
        paragraph((pageBreakBefore) => wordPicture(block, context.media, width, pageBreakBefore));
        break;
      case 'pageBreak':
        breaks = true;
        break;
    }
  });
  // Sections and the body of a Word file end with a paragraph.
  if (pieces.at(-1)?.kind !== 'paragraph') pieces.push({ kind: 'paragraph', xml: spacer(false) });
  return pieces;
}

function wordParagraph(block: PaperParagraph, { paper, plan, marks }: Context, index: number, pageBreakBefore: boolean): string {
  const place = plan.places.get(index);
  const bold = labelBold(block);
  const typed = block.label && !place ? wordRuns(`${block.label.text} `, bold) : [];
  const looks: ParagraphLook = {
    style: styleId(block.role),
    ...look(block, paper, place !== undefined),
    num: place,
    // The number takes the look of the paragraph's mark.
    markBold: place !== undefined && bold,
    keepNext: block.keepNext,
    pageBreakBefore,
  };
  return paragraphXml(looks, runsXml([...typed, ...block.runs], marks.nameOf), block.id === undefined ? undefined : marks.take(block.id));
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
      ...(block.rightMm ? { right: mmTwips(block.rightMm) } : {}),
      ...(block.firstLine === firstLine ? {} : { firstLine: block.firstLine ? mmTwips(text.firstLineIndent) : 0 }),
    },
  };
}

/** Date and number stay one paragraph with tabs, which is easier to change in Word than a table. */
function isOneLine(block: PaperSides): boolean {
  const words = `${block.left}${block.middle ?? ''}${block.right}`;
  return block.role === 'dateAndNumber' && !words.includes('\n') && words.length <= 50;
}

function tabbedSides(block: PaperSides, width: number, pageBreakBefore: boolean): string {
  const isThree = block.middle !== undefined;
  const tabs = [...(isThree ? [['center', Math.round(width / 2)] as const] : []), ['right', width] as const];
  const tabbed = {
    style: styleId(block.role),
    tabs,
    spaceBefore: pointTwips(block.spaceBefore),
    pageBreakBefore,
    keepNext: block.keepNext,
  };
  const words = [block.left, ...(block.middle === undefined ? [] : [block.middle]), block.right];
  return paragraphXml(tabbed, runsXml([{ text: words.join('\t') }]));
}

function isTabular(block: PaperBlock | undefined): block is PaperSides {
  return block?.kind === 'sides' && !isOneLine(block);
}

/** Whether a line belongs to the table of the line above: same columns. */
function continuesSides(blocks: readonly PaperBlock[], index: number, width: number): boolean {
  const [above, here] = [blocks[index - 1], blocks[index]];
  return isTabular(above) && isTabular(here) && String(sidesColumns(above, width)) === String(sidesColumns(here, width));
}

/** Lines of signatures that follow each other make one table. */
function sidesFrom(blocks: readonly PaperBlock[], index: number, width: number): readonly PaperSides[] {
  const end = blocks.findIndex((_, at) => at > index && !continuesSides(blocks, at, width));
  return blocks.slice(index, end < 0 ? undefined : end).filter(isTabular);
}

function wordPicture(block: Picture, media: Media, width: number, pageBreakBefore: boolean): string {
  const shrink = Math.min(1, width / mmTwips(block.widthMm));
  const drawing = pictureXml(block, shrink, media.nextDrawing(), media.relationOf(block));
  return paragraphXml({ style: styleId('picture'), pageBreakBefore }, drawing);
}

/** A paragraph that takes no place of its own: one point high, whatever its letters (LibreOffice gives small letters a line of several). */
function spacer(pageBreakBefore: boolean): string {
  return paragraphXml({ pageBreakBefore, exactHeight: 20, markSize: 2 }, '');
}
