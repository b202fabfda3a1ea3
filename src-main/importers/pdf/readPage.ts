import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { multiplied } from './matrix.ts';
import type { PdfLibrary } from './openPdf.ts';
import { pageRules } from './pageRules.ts';
import { pageTurn } from './pageTurn.ts';
import type { PdfPage, PdfRun } from './pdfShapes.ts';

/** One piece of text as the library gives it. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** The words and lines of a page; a page that is turned, or whose words all are, is turned back. */
export async function readPage(page: PDFPageProxy, library: PdfLibrary): Promise<PdfPage> {
  // The list of operations first: it loads the fonts, whose names tell bold from plain.
  const operations = await page.getOperatorList();
  const content = await page.getTextContent();
  const items = content.items.filter((item): item is typeof item & TextItem => 'str' in item && item.str !== '');
  const turn = pageTurn(page.getViewport({ scale: 1 }), items);
  const looks = new Map<string, FontLook>();
  const lookOf = (name: string): FontLook => {
    const known = looks.get(name) ?? fontLook(page, name);
    looks.set(name, known);
    return known;
  };
  return {
    number: page.pageNumber,
    width: turn.width,
    height: turn.height,
    runs: items.filter((item) => item.str.trim() !== '').map((item) => runOf(item, turn.transform, lookOf(item.fontName))),
    rules: pageRules(operations, library, turn.transform),
  };
}

interface FontLook {
  readonly bold: boolean;
  readonly italic: boolean;
}

function fontLook(page: PDFPageProxy, id: string): FontLook {
  if (!page.commonObjs.has(id)) return { bold: false, italic: false };
  const font: unknown = page.commonObjs.get(id);
  if (typeof font !== 'object' || font === null) return { bold: false, italic: false };
  const name = 'name' in font && typeof font.name === 'string' ? font.name : '';
  const has = (property: string): boolean => property in font && Reflect.get(font, property) === true;
  return {
    bold: has('bold') || has('black') || /bold|black|heavy|demi|-bd\b/iu.test(name),
    italic: has('italic') || /italic|oblique/iu.test(name),
  };
}

function runOf(item: TextItem, page: readonly number[], look: FontLook): PdfRun {
  const [a, b, c, d, e, f] = multiplied(page, item.transform);
  const size = Math.hypot(c, d);
  const along = Math.hypot(a, b) || 1;
  // Where the words end: their width runs along the direction of writing.
  const end = [e + (a / along) * item.width, f + (b / along) * item.width] as const;
  const upright = Math.abs(b) > Math.abs(a);
  if (upright) {
    const left = c > 0 ? e - 0.2 * size : e - 0.8 * size;
    const bottom = Math.max(f, end[1]);
    return { text: item.str, left, right: left + size, top: Math.min(f, end[1]), bottom, baseline: bottom, size, ...look, upright };
  }
  return {
    text: item.str,
    left: Math.min(e, end[0]),
    right: Math.max(e, end[0]),
    top: f - 0.8 * size,
    bottom: f + 0.2 * size,
    baseline: f,
    size,
    ...look,
    upright,
  };
}
