import type { PaperDocument } from './blocks.ts';
import { pageNumbering, type SheetNumbers } from './pageNumbering.ts';
import { paperSheets, type PaperSheet } from './paperSheets.ts';
import { roleLook, ROLES_WITH_LOOK } from './roleLook.ts';

/** Millimetres from the paper's edge to the page number (norms.md, section 1: at least 10). */
export const PAGE_NUMBER_EDGE_MM = 10;
/** A browser rounds half a point up to a pixel; every row then gives back the third of a pixel, or pages would break elsewhere than in Word. */
const LINE_PX = 1;
const WORD_LINE_PX = (0.5 * 96) / 72;
/** Numbers kept ready beyond the pages that were counted: print may break one page later than the screen. */
const SPARE_NUMBERS = 20;

/**
 * The style sheet of a printed paper: its pages, its text and one rule a role. `counts` says how many pages each run of
 * sheets fills, where that is known: a browser counts the pages of a print through, and only with the counts can pages that
 * begin with 1 again be given their own numbers.
 */
export function paperStyle(paper: PaperDocument, counts?: readonly number[]): string {
  const { text } = paper;
  const sheets = paperSheets(paper);
  const numbers = counts && pageNumbering(sheets, counts);
  const pages = sheets.map((sheet, index) => pageRules(sheet, index, paper, counts?.[index] ?? 1, numbers?.[index]));
  return `${pages.join('')}.paper { margin: 0; font: ${text.size}pt/${lineHeight(text.lineSpacing)} ${fontStack(text.font)}; color: #000; background: #fff; overflow-wrap: break-word; }
.paper p, .paper h1 { margin: 0; font-size: inherit; font-weight: normal; text-align: left; white-space: pre-wrap; orphans: 2; widows: 2; }
.paper a { color: inherit; text-decoration: none; }
.paper .center { text-align: center; }
.paper .right { text-align: right; }
.paper .justify { text-align: justify; }
.paper .first-line { text-indent: ${text.firstLineIndent}mm; }
.paper .keep-next { break-after: avoid; }
${ROLES_WITH_LOOK.map((role) => roleRule(role, text)).join('\n')}
.paper table { border-collapse: collapse; width: 100%; border-spacing: 0; }
.paper .sides td { padding: 0; vertical-align: bottom; white-space: pre-wrap; }
.paper .sides .side-left { width: 60%; text-align: left; }
.paper .sides .side-middle { text-align: center; }
.paper .sides .side-right { text-align: right; }
.paper .sides tr, .paper .grid tr { break-inside: avoid; }
.paper .sides, .paper .grid { table-layout: fixed; }
.paper .grid { width: calc(100% - 1px); margin: 0 auto; }
.paper .grid td, .paper .grid th { border: ${LINE_PX}px solid #000; padding: 0 1.9mm; vertical-align: top; }
.paper .grid td > p:last-child, .paper .grid th > p:last-child { margin-bottom: ${(WORD_LINE_PX - LINE_PX).toFixed(3)}px; }
.paper .grid th { font-weight: inherit; }
.paper .picture { text-align: center; break-inside: avoid; }
.paper .picture img { max-width: 100%; }
.paper .page-break { break-after: page; }
`;
}

/** The class of a run of sheets; the first run needs none. */
export function sheetClass(index: number): string {
  return index === 0 ? 'sheet' : `sheet sheet-${index}`;
}

/** Size, margins and page numbers of a run of sheets. The first is the page of the whole file, the others are named. */
function pageRules(sheet: PaperSheet, index: number, { text }: PaperDocument, count: number, numbers: SheetNumbers | undefined): string {
  const { page, orientation } = sheet;
  const name = index === 0 ? '' : `sheet-${index}`;
  const place = `font: ${text.size}pt ${fontStack(text.font)}; vertical-align: top; padding-top: ${PAGE_NUMBER_EDGE_MM}mm;`;
  const isOwn = numbers !== undefined && index > 0 && (numbers.hidesFirst || numbers.first !== numbers.page);
  const number = page.numbers ? ` @top-center { content: counter(page${isOwn ? `, ${name}` : ''}); ${place} }` : '';
  const size = orientation === 'landscape' ? 'A4 landscape' : 'A4';
  const rule = `@page ${name} { size: ${size}; margin: ${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm;${number} }\n`;
  if (index === 0) return page.numbers ? `${rule}@page :first { @top-center { content: none; } }\n` : rule;
  return `${isOwn && page.numbers ? ownNumbers(name, count, numbers) : ''}${rule}.${name} { page: ${name}; break-before: page; }\n`;
}

/** Names for the pages of a run: the browser's count stands at `page` where ours stands at `first`. */
function ownNumbers(name: string, count: number, { page, first, hidesFirst }: SheetNumbers): string {
  const symbols = Array.from({ length: count + SPARE_NUMBERS }, (_, index) => (hidesFirst && index === 0 ? '""' : `"${first + index}"`));
  return `@counter-style ${name} { system: fixed ${page}; symbols: ${symbols.join(' ')}; }\n`;
}

function roleRule(role: string, text: PaperDocument['text']): string {
  const { spaceAfter, size } = roleLook(role, text);
  return `.paper .${role} { margin-bottom: ${spaceAfter}pt;${size === undefined ? '' : ` font-size: ${size}pt;`} }`;
}

/** The letterhead's font, then fonts with the same widths, so that lines break where they will in Word. */
export function fontStack(font: string): string {
  const safe = font.replace(/[^\p{L}\p{N} _-]/gu, '');
  return `"${safe}", "Liberation Serif", "PT Astra Serif", "Tinos", serif`;
}

/** Single spacing of Times-like fonts is 1.15 of the size (ascent + descent + gap of Times New Roman). */
export function lineHeight(spacing: number): string {
  return (spacing * 1.15).toFixed(3);
}
