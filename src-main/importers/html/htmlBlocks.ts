import type { SourceBlock } from '../../../src-shared/recognition/sourcePaper.ts';
import { importLimits } from '../importLimits.ts';
import { UnreadablePaper } from '../unreadablePaper.ts';
import { htmlLists, type HtmlLists } from './htmlLists.ts';
import { htmlParagraphs, type HtmlParagraphs } from './htmlParagraphs.ts';
import { htmlTable, type HtmlTable } from './htmlTable.ts';
import { htmlTokens, type HtmlToken } from './htmlTokens.ts';

type Open = Extract<HtmlToken, { kind: 'open' }>;

/** The blocks of a page: paragraphs, lists with their numbers, tables. A table of one cell only frames what is in it. */
export function htmlBlocks(html: string): readonly SourceBlock[] {
  const page = beginPage();
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') page.text(token.text);
    else if (token.kind === 'close') page.close(token.name);
    else page.open(token);
  }
  return page.end();
}

/** Elements that stand one below the other. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
/** Elements whose ends nobody writes: each ends where its like begins, unless one of the walls stands between. */
const ENDS_ITSELF: Readonly<Record<string, { readonly like: readonly string[]; readonly walls: ReadonlySet<string> }>> = {
  li: { like: ['li'], walls: new Set(['ul', 'ol', 'table']) },
  td: { like: ['td', 'th'], walls: new Set(['tr', 'table']) },
  th: { like: ['td', 'th'], walls: new Set(['tr', 'table']) },
  tr: { like: ['tr'], walls: new Set(['table']) },
  dt: { like: ['dt', 'dd'], walls: new Set(['dl', 'table']) },
  dd: { like: ['dt', 'dd'], walls: new Set(['dl', 'table']) },
};
/** An end closes nothing beyond the table it stands in. */
const WALLS = new Set(['table', 'html', 'body']);
/** A paragraph ends where any block begins. */
const PARAGRAPH = ['p'];

interface Page {
  readonly open: (token: Open) => void;
  readonly close: (name: string) => void;
  readonly text: (words: string) => void;
  readonly end: () => readonly SourceBlock[];
}

function beginPage(): Page {
  const blocks: SourceBlock[] = [];
  const elements: { readonly name: string; readonly undo: () => void }[] = [];
  const tables: HtmlTable[] = [];
  const lists: HtmlLists = htmlLists();
  let silent = 0;
  const put = (block: SourceBlock): void => void (tables.at(-1)?.put(block) ?? blocks.push(block));
  const paragraphs: HtmlParagraphs = htmlParagraphs(put, lists);

  const popTo = (at: number): void => {
    while (elements.length > at) elements.pop()?.undo();
  };
  const endTable = (): void => {
    paragraphs.flush();
    const ended = tables.pop()?.end() ?? [];
    for (const block of ended) put(block);
  };
  const open = (token: Open): void => {
    const { name, attributes } = token;
    if (BLOCKS.has(name)) closeWithin(PARAGRAPH, BLOCKS);
    const own = ENDS_ITSELF[name];
    if (own) closeWithin(own.like, own.walls);
    const breaksPage = /page-break-before\s*:\s*always/i.test(attributes['style'] ?? '');
    if (BLOCKS.has(name) || breaksPage) paragraphs.flush();
    if (breaksPage) put({ kind: 'break' });
    if (name === 'br') paragraphs.add('\n');
    if (token.empty) return;
    if (elements.length > importLimits.xmlDepth) throw new UnreadablePaper(TOO_DEEP);
    const undo = [paragraphs.enter(name, attributes), lists.enter(name, attributes)];
    if (name === 'table') {
      tables.push(htmlTable(attributes));
      undo.push(endTable);
    }
    if (name === 'tr') tables.at(-1)?.row();
    if (name === 'td' || name === 'th') tables.at(-1)?.cell(attributes, name === 'th');
    if (isSilent(name, attributes)) {
      silent += 1;
      undo.push(() => (silent -= 1));
    }
    elements.push({
      name,
      undo: () => {
        if (BLOCKS.has(name)) paragraphs.flush();
        for (const one of undo.toReversed()) one();
      },
    });
  };
  /** Closes the innermost open one of these, and all within it, unless a wall stands between. */
  const closeWithin = (names: readonly string[], walls: ReadonlySet<string>): void => {
    for (let at = elements.length - 1; at >= 0; at -= 1) {
      const name = elements[at]?.name ?? '';
      if (names.includes(name)) {
        popTo(at);
        return;
      }
      if (walls.has(name)) return;
    }
  };
  return {
    open,
    close: (name) => {
      // A lone end of a paragraph parts words all the same.
      if (name === 'p') paragraphs.flush();
      closeWithin([name], WALLS);
    },
    text: (words) => {
      if (silent === 0) paragraphs.add(words);
    },
    end: () => {
      paragraphs.flush();
      popTo(0);
      return blocks;
    },
  };
}

const TOO_DEEP = 'Файл повреждён: откройте его в Word, сохраните в формате DOCX и загрузите ещё раз.';

/** What a browser does not show. */
function isSilent(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return ['title', 'select', 'object', 'svg'].includes(name) || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(attributes['style'] ?? '');
}
