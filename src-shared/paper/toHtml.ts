import { runsText, type Paragraph, type Run } from '../documents/richText.ts';
import type { PaperDocument, PaperParagraph, PaperSides, PaperTable } from './blocks.ts';
import { labelBold } from './labelBold.ts';
import { leadingHeaders } from './leadingHeaders.ts';
import { paperSheets, type PaperSheet } from './paperSheets.ts';
import { paperStyle, sheetClass } from './paperStyle.ts';

/** Bytes of a picture as a URL that stands on its own (`data:…`); nothing for a missing one. */
export type PictureUrl = (digest: string) => string | undefined;

/** A complete page to print, mail or paste into Word: same words, labels and order as the DOCX. */
export function paperHtml(paper: PaperDocument, pictures: PictureUrl): string {
  return [
    '<!doctype html>',
    '<html lang="ru" translate="no">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escape(paper.name)}</title>`,
    `<meta name="author" content="${escape(paper.author)}">`,
    `<meta name="description" content="${escape(paper.subject)}">`,
    `<style>\n${paperStyle(paper)}</style>`,
    '</head>',
    '<body class="paper">',
    ...paperSheets(paper).flatMap(({ blocks }, index) => [
      `<section class="${sheetClass(index)}">`,
      ...blocks.map((block) => blockHtml(block, pictures)),
      '</section>',
    ]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockHtml(block: PaperSheet['blocks'][number], pictures: PictureUrl): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphHtml(block);
    case 'sides':
      return sidesHtml(block);
    case 'table':
      return tableHtml(block);
    case 'picture': {
      const url = pictures(block.file);
      if (url === undefined) return '';
      const size = `width:${block.widthMm}mm;height:${block.heightMm}mm`;
      return `<p class="picture"><img src="${escape(url)}" alt="${escape(block.alt)}" style="${size}"></p>`;
    }
    case 'pageBreak':
      return '<div class="page-break"></div>';
  }
}

function paragraphHtml(block: PaperParagraph): string {
  const classes = [block.role, block.align, ...(block.firstLine ? ['first-line'] : []), ...(block.keepNext ? ['keep-next'] : [])];
  const style = [
    ...(block.spaceBefore > 0 ? [`margin-top:${block.spaceBefore}pt`] : []),
    ...(block.indentMm > 0 ? [`margin-left:${block.indentMm}mm`] : []),
    ...(block.rightMm ? [`margin-right:${block.rightMm}mm`] : []),
  ].join(';');
  const label = block.label ? labelHtml(`${escape(block.label.text)} `, block) : '';
  const tag = block.role === 'title' ? 'h1' : 'p';
  const id = block.id === undefined ? '' : ` id="${escape(block.id)}"`;
  return `<${tag}${id} class="${classes.join(' ')}"${style === '' ? '' : ` style="${style}"`}>${label}${runsHtml(block.runs) || '<br>'}</${tag}>`;
}

function labelHtml(label: string, block: PaperParagraph): string {
  return labelBold(block) ? `<b>${label}</b>` : label;
}

function sidesHtml(block: PaperSides): string {
  const classes = `sides ${block.role}${block.keepNext ? ' keep-next' : ''}`;
  const width = block.leftMm === undefined ? (block.middle === undefined ? '' : ' style="width:auto"') : ` style="width:${block.leftMm}mm"`;
  const middle = block.middle === undefined ? '' : `<td class="side-middle">${lines(block.middle)}</td>`;
  const cells = `<td class="side-left"${width}>${lines(block.left)}</td>${middle}<td class="side-right">${lines(block.right)}</td>`;
  return `<table class="${classes}" style="margin-top:${block.spaceBefore}pt"><tbody><tr>${cells}</tr></tbody></table>`;
}

function tableHtml(table: PaperTable): string {
  const total = table.columns.reduce((sum, width) => sum + width, 0);
  const columns = table.columns.map((width) => `<col style="width:${((width / total) * 100).toFixed(2)}%">`).join('');
  const rowHtml = (row: PaperTable['rows'][number]) => {
    const tag = row.header ? 'th' : 'td';
    const cells = row.cells.map((cell) => {
      const span = cell.span === undefined ? '' : ` colspan="${cell.span}"`;
      return `<${tag}${span}>${cell.paragraphs.map(cellParagraph).join('')}</${tag}>`;
    });
    const id = row.id === undefined ? '' : ` id="${escape(row.id)}"`;
    return `<tr${id}${row.keepNext ? ' class="keep-next"' : ''}>${cells.join('')}</tr>`;
  };
  const headers = leadingHeaders(table);
  const head = table.rows.slice(0, headers).map(rowHtml).join('');
  const body = table.rows.slice(headers).map(rowHtml).join('');
  const size = table.textSize === undefined ? '' : ` style="font-size:${table.textSize}pt"`;
  return `<table class="grid"${size}><colgroup>${columns}</colgroup>${head === '' ? '' : `<thead>${head}</thead>`}<tbody>${body}</tbody></table>`;
}

function cellParagraph(paragraph: Paragraph): string {
  return `<p${paragraph.align ? ` class="${paragraph.align}"` : ''}>${runsText(paragraph.runs) === '' ? '<br>' : runsHtml(paragraph.runs)}</p>`;
}

function runsHtml(runs: readonly Run[]): string {
  return runs.map(runHtml).join('');
}

function runHtml(run: Run): string {
  let html = lines(run.text);
  if (run.underline) html = `<u>${html}</u>`;
  if (run.italic) html = `<i>${html}</i>`;
  if (run.bold) html = `<b>${html}</b>`;
  return run.annex === undefined ? html : `<a href="#${escape(run.annex)}">${html}</a>`;
}

function lines(text: string): string {
  return escape(text).replaceAll('\n', '<br>');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
