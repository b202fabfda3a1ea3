import { runsText, type Paragraph, type Picture, type Run } from '../documents/richText.ts';
import type { PaperBlock, PaperDocument, PaperParagraph, PaperRole, PaperTable } from './blocks.ts';
import { leadingHeaders } from './leadingHeaders.ts';
import type { PictureUrl } from './toHtml.ts';
import { paragraphText } from './toText.ts';

/**
 * Bare HTML for the editor of a website: headings, paragraphs, lists, tables; no classes, styles or ids, which such editors
 * throw away or choke on. Every word and label of the paper is in it. A picture without an address is named in a sentence.
 */
export function paperWeb(paper: PaperDocument, pictures: PictureUrl): string {
  const out: string[] = [];
  for (let at = 0; at < paper.blocks.length;) {
    const end = listEnd(paper.blocks, at);
    out.push(end > at ? listHtml(paper.blocks.slice(at, end).filter(isParagraph)) : blockHtml(paper.blocks[at], pictures));
    at = Math.max(end, at + 1);
  }
  return out
    .filter((html) => html !== '')
    .join('\n')
    .concat('\n');
}

const HEADINGS: ReadonlySet<PaperRole> = new Set<PaperRole>(['title', 'kindWord', 'annexTitle', 'sheetTitle', 'noticeTitle']);

function blockHtml(block: PaperBlock | undefined, pictures: PictureUrl): string {
  switch (block?.kind) {
    case 'paragraph':
      return paragraphHtml(block);
    case 'sides': {
      const words = [block.left, block.middle ?? '', block.right].filter((word) => word !== '');
      return words.length === 0 ? '' : `<p>${words.map(text).join(' ')}</p>`;
    }
    case 'table':
      return tableHtml(block);
    case 'picture':
      return pictureHtml(block, pictures);
    case 'pageBreak':
    case 'section':
    case undefined:
      return '';
  }
}

function paragraphHtml(block: PaperParagraph): string {
  if (paragraphText(block) === '') return '';
  const label = block.label ? `${text(block.label.text)} ` : '';
  if (HEADINGS.has(block.role)) return `<h2>${label}${text(runsText(block.runs))}</h2>`;
  return `<p>${label}${runsHtml(block.runs)}</p>`;
}

/** Where the list that begins here ends: dashes, or points numbered 1, 2, 3; the place itself where no list begins. */
function listEnd(blocks: readonly PaperBlock[], start: number): number {
  const isItem = isDash(blocks[start])
    ? isDash
    : isFirstPoint(blocks[start])
      ? (block: PaperBlock | undefined, nth: number) => isPoint(block, nth)
      : null;
  if (!isItem) return start;
  let end = start;
  while (isItem(blocks[end], end - start + 1)) end += 1;
  // A list of one number would lose its sense: «1.» alone may count in something else.
  return end - start === 1 && !isDash(blocks[start]) ? start : end;
}

function isParagraph(block: PaperBlock): block is PaperParagraph {
  return block.kind === 'paragraph';
}

function isDash(block: PaperBlock | undefined): boolean {
  return block?.kind === 'paragraph' && block.label?.auto === true && block.label.form === 'bullet';
}

function isFirstPoint(block: PaperBlock | undefined): boolean {
  return isPoint(block, 1);
}

/** Only «1.», «2.» … are what `ol` prints; «1.1.» and «а)» stay words. */
function isPoint(block: PaperBlock | undefined, nth: number): boolean {
  return block?.kind === 'paragraph' && block.label?.auto === true && block.label.text === `${nth}.` && block.label.form !== 'roman';
}

function listHtml(items: readonly PaperParagraph[]): string {
  const tag = isDash(items[0]) ? 'ul' : 'ol';
  return [`<${tag}>`, ...items.map((item) => `<li>${runsHtml(item.runs)}</li>`), `</${tag}>`].join('\n');
}

function tableHtml(table: PaperTable): string {
  const headers = leadingHeaders(table);
  const rows = table.rows.map((row, index) => {
    const tag = index < headers ? 'th' : 'td';
    const cells = row.cells.map(({ span, paragraphs }) => {
      const columns = span === undefined ? '' : ` colspan="${span}"`;
      return `<${tag}${columns}>${paragraphs
        .map(cellHtml)
        .filter((html) => html !== '')
        .join('<br>')}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = rows.slice(0, headers);
  return [
    '<table>',
    ...(head.length > 0 ? ['<thead>', ...head, '</thead>'] : []),
    '<tbody>',
    ...rows.slice(headers),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function cellHtml(paragraph: Paragraph): string {
  return runsHtml(paragraph.runs);
}

function pictureHtml(picture: Picture, pictures: PictureUrl): string {
  const url = pictures(picture.file);
  if (url !== undefined) return `<p><img src="${attribute(url)}" alt="${attribute(picture.alt)}"></p>`;
  return `<p>${text(picture.alt === '' ? 'Здесь стоит рисунок: добавьте его на сайт отдельно.' : `Здесь стоит рисунок «${picture.alt}»: добавьте его на сайт отдельно.`)}</p>`;
}

function runsHtml(runs: readonly Run[]): string {
  return runs.map(runHtml).join('');
}

function runHtml(run: Run): string {
  let html = text(run.text);
  if (run.underline) html = `<u>${html}</u>`;
  if (run.italic) html = `<em>${html}</em>`;
  if (run.bold) html = `<strong>${html}</strong>`;
  return html;
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
}

function attribute(value: string): string {
  return text(value.replaceAll('\n', ' ')).replaceAll('"', '&quot;');
}
