import type { Run } from '../../src-shared/documents/richText.ts';
import { cleanPastedText } from '../../src-shared/russian/cleanPastedText.ts';
import { limitLines, type PastedLine, type PastedLines } from './pasteLines.ts';
import { readPastedTable } from './pasteTable.ts';

/** Longer HTML is mostly styles and pictures: its plain text is taken instead. */
const MOST_HTML = 3_000_000;
const DROPPED = new Set([
  'STYLE',
  'SCRIPT',
  'META',
  'LINK',
  'TITLE',
  'HEAD',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'SVG',
  'TEMPLATE',
  'NOSCRIPT',
  'XML',
  'O:P',
  'DEL',
]);
const BLOCKS = new Set([
  'P',
  'LI',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'DIV',
  'TD',
  'TH',
  'TR',
  'BLOCKQUOTE',
  'PRE',
  'DT',
  'DD',
  'SECTION',
  'ARTICLE',
  'OL',
  'UL',
  'TABLE',
  'TBODY',
  'BODY',
]);
const LIST_NUMBER = 'data-list-number';

interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
}

/**
 * HTML from Word or a browser as lines with their look. Only text, look and depth are read out of a detached document;
 * no element, attribute, script or style of it reaches the sheet. `null`: read the plain text instead.
 */
export function readPastedHtml(html: string): PastedLines | null {
  if (html.length > MOST_HTML) return null;
  // Word wraps the typed number of a list paragraph into conditional comments; as elements they can be told apart.
  const marked = defused(html)
    .replace(/<!--\[if !supportLists\]-->|<!\[if !supportLists\]>/gi, `<span ${LIST_NUMBER}>`)
    .replace(/<!--\[endif\]-->|<!\[endif\]>/gi, '</span>');
  const body = new DOMParser().parseFromString(marked, 'text/html').body;
  const lines: PastedLine[] = [];
  collect(body, {}, { listDepth: -1, bullet: false, inCell: false }, lines);
  const kept = tidied(lines);
  return kept.length > 0 ? limitLines(kept, false) : null;
}

const STYLE = 'data-style';

/** Styles become plain data and handlers go, before anything parses them: the page's policy has nothing to refuse. */
function defused(html: string): string {
  return html
    .replace(/<(style|script)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<[^>]*>/g, (tag) => tag.replace(/([\s"'/])style\s*=/gi, `$1${STYLE}=`).replace(/([\s"'/])on[a-z]+\s*=/gi, '$1data-dropped='));
}

interface Surrounding {
  readonly listDepth: number;
  readonly bullet: boolean;
  /** Nothing numbers the lines of a cell anew: their typed numbers are words. */
  readonly inCell: boolean;
}

/** The lines of one cell. */
function cellLines(cell: Element): readonly PastedLine[] {
  const lines: PastedLine[] = [];
  collect(cell, {}, { listDepth: -1, bullet: false, inCell: true }, lines);
  return tidied(lines);
}

function tidied(lines: readonly PastedLine[]): readonly PastedLine[] {
  return lines.map(trimmed).filter((line) => line.runs.length > 0 || line.table);
}

/** Walks the blocks; text between blocks makes lines of its own. */
function collect(host: Element, look: Look, around: Surrounding, lines: PastedLine[]): void {
  let open: { runs: Run[]; fresh: boolean } = { runs: [], fresh: true };
  const close = (): void => {
    if (open.runs.length > 0) lines.push({ runs: open.runs, ...placeOf(host, around, open.fresh) });
    open = { runs: [], fresh: false };
  };
  const walk = (node: Node, now: Look): void => {
    if (node instanceof Text) {
      addText(open.runs, node.data, now);
      return;
    }
    if (!(node instanceof Element) || DROPPED.has(node.tagName.toUpperCase()) || isHidden(node)) return;
    if (node.hasAttribute(LIST_NUMBER) && !around.inCell) return;
    if (node.tagName === 'BR') {
      // Word's line break stays inside its paragraph; in letters and messengers every line is one of its own.
      if (/\bMso/.test(host.className)) addBreak(open.runs);
      else close();
      return;
    }
    const inner = lookOf(node, now);
    if (!BLOCKS.has(node.tagName)) {
      node.childNodes.forEach((child) => walk(child, inner));
      return;
    }
    close();
    const block = node instanceof HTMLTableElement && !around.inCell ? readPastedTable(node, cellLines) : null;
    const inside: PastedLine[] = [];
    collect(node, inner, surroundingOf(node, around), inside);
    if (block) lines.push({ runs: [], table: { block, lines: tidied(inside) } });
    else lines.push(...inside);
    open.fresh = false;
  };
  host.childNodes.forEach((child) => walk(child, look));
  close();
}

function surroundingOf(node: Element, around: Surrounding): Surrounding {
  if (node.tagName === 'OL') return { ...around, listDepth: around.listDepth + 1, bullet: false };
  if (node.tagName === 'UL') return { ...around, listDepth: around.listDepth + 1, bullet: true };
  return around;
}

function placeOf(host: Element, around: Surrounding, fresh: boolean): Omit<PastedLine, 'runs'> {
  const word = /mso-list:\s*l\d+\s+level(\d)/i.exec(host.getAttribute(STYLE) ?? '');
  if (word) return { level: Number(word[1]) - 1, listed: true, ...(isWordBullet(host) ? { bullet: true } : {}) };
  if (host.tagName !== 'LI' || around.listDepth < 0 || !fresh) return {};
  return { level: around.listDepth, listed: true, ...(around.bullet ? { bullet: true } : {}) };
}

function isWordBullet(host: Element): boolean {
  const typed = host.querySelector(`[${LIST_NUMBER}]`)?.textContent?.trim() ?? '';
  return typed !== '' && !/[\p{L}\d]/u.test(typed.replace(/^o$/u, ''));
}

function isHidden(node: Element): boolean {
  return /(?:display:\s*none|mso-hide:\s*all)/i.test(node.getAttribute(STYLE) ?? '');
}

function lookOf(node: Element, look: Look): Look {
  const style = node.getAttribute(STYLE) ?? '';
  const weight = /font-weight:\s*(bold|normal|\d+)/i.exec(style)?.[1];
  const bold = weight ? weight === 'bold' || Number(weight) >= 600 : ['B', 'STRONG'].includes(node.tagName) || look.bold === true;
  const italic = /font-style:\s*italic/i.test(style) || ['I', 'EM'].includes(node.tagName) || look.italic === true;
  const underline = /text-decoration[^;]*underline/i.test(style) || node.tagName === 'U' || look.underline === true;
  return { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}), ...(underline ? { underline } : {}) };
}

function addText(runs: Run[], raw: string, look: Look): void {
  const text = cleanPastedText(raw.replace(/[ \t\r\n]+/g, ' '));
  const last = runs.at(-1);
  const joined = /[ \n]$/.test(last?.text ?? '\n') ? text.replace(/^ /, '') : text;
  if (joined === '') return;
  const same = last && last.bold === look.bold && last.italic === look.italic && last.underline === look.underline;
  if (same) runs[runs.length - 1] = { ...last, text: last.text + joined };
  else runs.push({ text: joined, ...look });
}

function addBreak(runs: Run[]): void {
  const last = runs.at(-1);
  if (last) runs[runs.length - 1] = { ...last, text: `${last.text.trimEnd()}\n` };
}

function trimmed(line: PastedLine): PastedLine {
  const runs = line.runs.map((run, index) => (index === line.runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
  return { ...line, runs: runs.filter((run) => run.text !== '') };
}
