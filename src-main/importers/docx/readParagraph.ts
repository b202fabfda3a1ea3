import type { SourceParagraph } from '../../../src-shared/recognition/sourcePaper.ts';
import type { XmlElement } from '../xml/readXml.ts';
import { child } from '../xml/xmlElements.ts';
import { inlines, type Inline } from './inlines.ts';
import { paragraphFormat, type ParagraphFormat } from './paragraphFormat.ts';
import { beginStory, type Reading, type Story } from './reading.ts';
import { runFormats, type RunFormat } from './wordStyles.ts';

/** Reads the blocks of a text box; given from outside, because boxes hold all that a text holds. */
type BlockReader = (content: XmlElement, story: Story) => void;

/** Reads one `w:p` into the story: a paragraph, or two where a page break parts it, and its text boxes before or after it. */
export function readParagraph(element: XmlElement, reading: Reading, story: Story, readBlocks: BlockReader): void {
  const properties = child(element, 'w:pPr');
  const mark = child(properties, 'w:rPr');
  const format = paragraphFormat(properties, reading.styles, reading.listById);
  const formatOf = runFormats(reading.styles, format.styleId);
  const content = inlines(element, story.fields, formatOf);
  story.fields.endParagraph();
  const parts = partsOf(content, reading, story);
  const isDeleted = child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
  if (isDeleted) reading.changes += 1;
  if (isGone(parts, content, isDeleted || formatOf(mark).hidden)) return;

  if (format.pageBreakBefore && story.pending === undefined) story.put({ kind: 'break' });
  boxes(parts.before, story, readBlocks);
  const label = isDeleted ? null : labelOf(format, reading);
  parts.pieces.forEach((piece, at) => {
    if (at > 0) story.put({ kind: 'break' });
    // A paragraph that only breaks the page is no empty line besides.
    if (parts.pieces.length > 1 && piece.length === 0 && !(at === 0 && label)) return;
    const paragraph = paragraphOf(piece, format, at === 0 ? label : null, parts.page, story);
    if (isDeleted && at === parts.pieces.length - 1) story.pending = joined(story.pending, paragraph);
    else putParagraph(paragraph, story);
  });
  boxes(parts.after, story, readBlocks);
}

/** What is left of a paragraph whose mark was deleted and that nothing followed. */
export function endStory(story: Story): void {
  if (story.pending !== undefined) story.put(story.pending);
  story.pending = undefined;
}

type Text = Extract<Inline, { kind: 'text' }>;

interface Parts {
  /** Runs of text between page breaks. */
  readonly pieces: readonly (readonly Text[])[];
  readonly before: readonly XmlElement[];
  readonly after: readonly XmlElement[];
  /** Page on which its first words stand. */
  readonly page: number | undefined;
}

function partsOf(content: readonly Inline[], reading: Reading, story: Story): Parts {
  const pieces: Text[][] = [[]];
  const before: XmlElement[] = [];
  const after: XmlElement[] = [];
  let page = reading.page;
  let hasWords = false;
  for (const one of content) {
    switch (one.kind) {
      case 'text':
        if (one.format.hidden) reading.hidden.push(one.text);
        else {
          pieces.at(-1)?.push(one);
          hasWords ||= one.text.trim() !== '';
        }
        break;
      case 'pageBreak':
        pieces.push([]);
        break;
      case 'renderedBreak':
        if (reading.page !== undefined) reading.page += 1;
        if (!hasWords) page = reading.page;
        break;
      case 'box':
        (hasWords ? after : before).push(one.content);
        break;
      case 'note':
        reading.notes.push({ aside: one.aside, id: one.id, about: wordsOf(content) });
        break;
      case 'bookmark':
        story.bookmarks.push(one.name);
        break;
      case 'change':
        reading.changes += 1;
        if (one.author.trim() !== '') reading.authors.add(one.author.trim());
        break;
      case 'picture':
        reading.pictures += 1;
        break;
      case 'embedded':
        reading.embedded += 1;
        break;
      case 'lostNumber':
        reading.lostNumbers += 1;
    }
  }
  return { pieces, before, after, page };
}

/** The words that can be seen. */
function wordsOf(content: readonly Inline[]): string {
  return content.flatMap((one) => (one.kind === 'text' && !one.format.hidden ? [one.text] : [])).join('');
}

/** All that a paragraph had was deleted or hidden, and its end too: on the paper there is not even an empty line. */
function isGone(parts: Parts, content: readonly Inline[], endIsGone: boolean): boolean {
  const isEmpty = parts.pieces.every((piece) => piece.length === 0) && parts.pieces.length === 1;
  return endIsGone && isEmpty && parts.before.length === 0 && content.length > 0;
}

function labelOf(format: ParagraphFormat, reading: Reading): { readonly label: string; readonly bullet: boolean } | null {
  return format.list === undefined ? null : reading.count(format.list, format.level);
}

const MM_PER_TWIP = 25.4 / 1440;

function paragraphOf(
  piece: readonly Text[],
  format: ParagraphFormat,
  mark: ReturnType<typeof labelOf>,
  page: number | undefined,
  story: Story,
): SourceParagraph {
  const bookmarks = story.bookmarks.filter((name) => name.startsWith('p_'));
  story.bookmarks = [];
  return {
    kind: 'paragraph',
    text: piece.map((one) => one.text).join(''),
    ...(mark ? { label: mark.label, level: format.level } : {}),
    ...(mark?.bullet ? { bullet: true as const } : {}),
    ...(format.styleName === undefined ? {} : { style: format.styleName }),
    ...looks(piece),
    ...(format.align === undefined ? {} : { align: format.align }),
    ...(format.leftTwips === undefined ? {} : { indentMm: Math.round(format.leftTwips * MM_PER_TWIP * 10) / 10 }),
    ...(story.aside === undefined ? {} : { aside: story.aside }),
    ...(page === undefined ? {} : { page }),
    ...(bookmarks.length > 0 ? { bookmarks } : {}),
  };
}

/** Bold, italic, underlined: only what all letters are. */
function looks(piece: readonly Text[]): Pick<SourceParagraph, 'bold' | 'italic' | 'underline'> {
  const lettered = piece.filter((one) => /[\p{L}\p{N}]/u.test(one.text)).map((one) => one.format);
  const all = (ask: (format: RunFormat) => boolean): boolean => lettered.length > 0 && lettered.every(ask);
  return {
    ...(all((one) => one.bold) ? { bold: true as const } : {}),
    ...(all((one) => one.italic) ? { italic: true as const } : {}),
    ...(all((one) => one.underline) ? { underline: true as const } : {}),
  };
}

function putParagraph(paragraph: SourceParagraph, story: Story): void {
  story.put(joined(story.pending, paragraph));
  story.pending = undefined;
}

/** The words of a paragraph whose mark is gone stand before those of the next, which keeps its own looks. */
function joined(first: SourceParagraph | undefined, second: SourceParagraph): SourceParagraph {
  if (first === undefined) return second;
  const bookmarks = [...(first.bookmarks ?? []), ...(second.bookmarks ?? [])];
  return { ...second, text: first.text + second.text, ...(bookmarks.length > 0 ? { bookmarks } : {}) };
}

function boxes(contents: readonly XmlElement[], story: Story, readBlocks: BlockReader): void {
  for (const content of contents) {
    const inner = beginStory(story.aside ?? 'textbox', story.put);
    readBlocks(content, inner);
    endStory(inner);
  }
}
