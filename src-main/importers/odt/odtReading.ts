import type { SourceAside, SourceBlock, SourceParagraph } from '../../../src-shared/recognition/sourcePaper.ts';
import type { XmlElement } from '../xml/readXml.ts';
import { child, childrenNamed, elements } from '../xml/xmlElements.ts';
import type { OdtMark } from './odtLists.ts';
import type { OdtReading } from './odtState.ts';
import type { OdtStyles } from './odtStyles.ts';
import { readOdtTable } from './odtTable.ts';
import { odtWords } from './odtWords.ts';
import type { OdtRun } from './odtWords.ts';

/** Where an item stands in the lists around it. */
interface InList {
  readonly key: string;
  readonly style: XmlElement | undefined;
  readonly level: number;
}

/** The blocks of a container: the body, a cell, a note, a frame. */
export function odtBlocks(container: XmlElement, reading: OdtReading, aside?: SourceAside): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const put = (block: SourceBlock): void => void blocks.push(block);
  for (const one of elements(container)) readBlock(one, reading, put, aside);
  return blocks;
}

/** What the text is wrapped in and what says nothing itself. */
const WRAPPERS = new Set([
  'text:section', 'text:index-body', 'text:table-of-content', 'text:illustration-index', 'text:alphabetical-index', 'text:user-index',
  'text:bibliography', 'text:index-title', 'draw:text-box', 'draw:frame', 'text:numbered-paragraph', 'draw:g', 'draw:a',
]); // prettier-ignore

type Put = (block: SourceBlock) => void;

function readBlock(element: XmlElement, reading: OdtReading, put: Put, aside: SourceAside | undefined): void {
  switch (element.name) {
    case 'text:p':
    case 'text:h':
      for (const block of paragraphBlocks(element, reading, aside, headingMark(element, reading))) put(block);
      break;
    case 'text:list': {
      const style = reading.styles.listStyle(element.attributes['text:style-name']);
      readList(element, { key: reading.lists.begin(element), style, level: 1 }, reading, put, aside);
      break;
    }
    case 'table:table':
      put(readOdtTable(element, reading, (cell) => odtBlocks(cell, reading, aside)));
      break;
    case 'text:soft-page-break':
      reading.page += 1;
      break;
    default:
      if (WRAPPERS.has(element.name))
        for (const one of elements(element)) readBlock(one, reading, put, element.name === 'draw:text-box' ? 'textbox' : aside);
  }
}

/** Word stops at nine levels, ODF at ten. */
const DEEPEST = 9;

function readList(list: XmlElement, at: InList, reading: OdtReading, put: Put, aside: SourceAside | undefined): void {
  for (const item of elements(list)) {
    if (item.name !== 'text:list-item' && item.name !== 'text:list-header') continue;
    const start = item.attributes['text:start-value'];
    let unmarked = item.name === 'text:list-item';
    for (const one of elements(item)) {
      if (one.name === 'text:list') {
        const own = reading.styles.listStyle(one.attributes['text:style-name']);
        readList(one, { key: at.key, style: own ?? at.style, level: Math.min(at.level + 1, DEEPEST) }, reading, put, aside);
      } else if (one.name === 'text:p' || one.name === 'text:h') {
        const mark = unmarked ? reading.lists.next(at.key, at.style, at.level, start === undefined ? undefined : Number(start)) : null;
        unmarked = false;
        for (const block of paragraphBlocks(one, reading, aside, mark, at.level - 1)) put(block);
      } else readBlock(one, reading, put, aside);
    }
  }
}

/** Headings are numbered by the outline of the file, where it has one. */
function headingMark(element: XmlElement, reading: OdtReading): OdtMark | null {
  if (element.name !== 'text:h' || reading.styles.outline === undefined || element.attributes['text:is-list-header'] === 'true')
    return null;
  const level = Number(element.attributes['text:outline-level'] ?? 1);
  return reading.lists.next('outline', reading.styles.outline, level, undefined);
}

function paragraphBlocks(
  element: XmlElement,
  reading: OdtReading,
  aside: SourceAside | undefined,
  mark: OdtMark | null,
  level = 0,
): readonly SourceBlock[] {
  const { styles } = reading;
  const name = element.attributes['text:style-name'];
  const words = odtWords(element, styles, styles.look('paragraph', name));
  if (words.changed) reading.changed = true;
  const blocks: SourceBlock[] = [];
  if (aside === undefined && reading.begun && styles.breaks(name)) {
    blocks.push({ kind: 'break' });
    reading.page += 1;
  }
  reading.begun ||= aside === undefined;
  blocks.push({
    kind: 'paragraph',
    text: words.runs.map((run) => run.text).join(''),
    ...(mark === null ? {} : { label: mark.label, level: Math.min(level, 8), ...(mark.bullet ? { bullet: true as const } : {}) }),
    ...looks(words.runs),
    ...shape(name, styles),
    ...(aside === undefined ? {} : { aside }),
    ...(reading.paged ? { page: reading.page } : {}),
    ...ownBookmarks(words.bookmarks),
  });
  reading.page += words.pages;
  for (const { kind, content } of words.beside) blocks.push(...besideBlocks(kind, content, reading));
  return blocks;
}

function besideBlocks(
  kind: 'footnote' | 'endnote' | 'comment' | 'textbox',
  content: XmlElement,
  reading: OdtReading,
): readonly SourceBlock[] {
  const body = kind === 'footnote' || kind === 'endnote' ? child(content, 'text:note-body') : content;
  return body === undefined ? [] : odtBlocks(body, reading, kind);
}

/** Names of our own bookmarks (src-main/docx/bookmarks.ts). */
function ownBookmarks(names: readonly string[]): Pick<SourceParagraph, 'bookmarks'> {
  const own = names.filter((name) => name.startsWith('p_'));
  return own.length > 0 ? { bookmarks: own } : {};
}

function looks(runs: readonly OdtRun[]): Partial<SourceParagraph> {
  const lettered = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
  const all = (test: (run: OdtRun) => boolean): boolean => lettered.length > 0 && lettered.every(test);
  return {
    ...(all((run) => run.look.bold) ? { bold: true as const } : {}),
    ...(all((run) => run.look.italic) ? { italic: true as const } : {}),
    ...(all((run) => run.look.underline) ? { underline: true as const } : {}),
  };
}

const ALIGN: Readonly<Record<string, SourceParagraph['align']>> = {
  start: 'left',
  left: 'left',
  center: 'center',
  end: 'right',
  right: 'right',
  justify: 'justify',
};

function shape(name: string | undefined, styles: OdtStyles): Partial<SourceParagraph> {
  const style = styles.shownName(name);
  const align = ALIGN[styles.paragraph(name, 'fo:text-align') ?? ''];
  const indent = millimetres(styles.paragraph(name, 'fo:margin-left'));
  return {
    ...(style === undefined ? {} : { style }),
    ...(align === undefined ? {} : { align }),
    ...(indent === null ? {} : { indentMm: indent }),
  };
}

const MM: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72 };

function millimetres(length: string | undefined): number | null {
  const match = /^(-?[\d.]+)(mm|cm|in|pt)$/.exec(length ?? '');
  return match === null ? null : Math.round(Number(match[1]) * (MM[match[2] ?? ''] ?? 1) * 10) / 10;
}

/** Header and footer texts of the pages a file uses. */
export function odtFrames(masters: XmlElement | undefined, kind: 'header' | 'footer', reading: OdtReading): readonly SourceBlock[] {
  const [first] = childrenNamed(masters, 'style:master-page');
  return elements(first)
    .filter((one) => one.name === `style:${kind}` || one.name === `style:${kind}-first`)
    .flatMap((one) => odtBlocks(one, reading, kind))
    .filter((block) => block.kind !== 'paragraph' || block.text.trim() !== '');
}
