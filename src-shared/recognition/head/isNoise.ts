import type { SourceLine } from '../sourceLines.ts';

const PAGE_NUMBER = /^[\s–—-]*(?:(?:стр(?:аница|\.)?|лист)\s*)?\d{1,4}(?:\s*(?:из|\/)\s*\d{1,4})?[\s–—-]*$/iu;
const DATABASE =
  /(?:consultant\.ru|консультант\s?плюс|консультантплюс|гарант\.ру|garant\.ru|техэксперт|docs\.cntd\.ru|документ предоставлен|дата сохранения:)/iu;

/** Whether a line is a page number, a running head or the mark of a database; bare numbers in cells are none. */
export function isNoise(line: SourceLine): boolean {
  if (line.aside === 'header' || line.aside === 'footer') return true;
  if (line.cell) return false;
  return PAGE_NUMBER.test(line.words) || (line.words.length < 150 && DATABASE.test(line.words));
}

/** Words that a scanner made of a signature: Latin letters only. */
export function isScannerNoise(text: string): boolean {
  return /^[A-Za-z\s.,'’|/\\~^*_-]*[A-Za-z][A-Za-z\s.,'’|/\\~^*_-]*$/u.test(text);
}
