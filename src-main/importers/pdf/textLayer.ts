import { UnreadablePaper } from '../unreadablePaper.ts';
import type { PdfPage } from './pdfShapes.ts';

const SCAN = 'Это скан без текста: распознайте его программой для сканов с русским языком, сохраните как DOCX и загрузите полученный файл.';
const LATIN =
  'Это скан, текст которого распознан неверно, латинскими буквами вместо русских: распознайте его заново с русским языком и загрузите полученный файл.';
const NO_LETTERS =
  'Текст этого PDF записан так, что буквы из него не читаются: откройте исходный документ в Word и загрузите его или распознайте PDF как скан.';

/** Fewer letters than any paper has. */
const FEWEST = 12;

/** Refuses a PDF whose text is no text: a scan, a scan recognised in the wrong language, letters without their meaning. */
export function checkTextLayer(pages: readonly PdfPage[]): void {
  let [letters, russian, meaningless, latin] = [0, 0, 0, 0];
  for (const page of pages) {
    for (const run of page.runs) {
      for (const char of run.text) {
        if (/\p{Script=Cyrillic}/u.test(char)) russian += 1;
        else if (/[A-Za-z\u00c0-\u024f]/u.test(char)) latin += 1;
        else if (/[\ufffd\ue000-\uf8ff\u0000-\u001f\u007f-\u009f]/u.test(char)) meaningless += 1;
        else if (/[\p{L}\p{N}]/u.test(char)) letters += 1;
      }
    }
  }
  letters += russian + latin;
  if (letters + meaningless < FEWEST) throw new UnreadablePaper(SCAN);
  if (meaningless > letters) throw new UnreadablePaper(NO_LETTERS);
  if (latin > 2 * russian && latin >= FEWEST) throw new UnreadablePaper(LATIN);
}

/** Pages without a word in a file that otherwise has them: most likely pictures. */
export function emptyPagesDoubt(pages: readonly PdfPage[]): readonly string[] {
  const empty = pages.filter((page) => page.runs.length === 0).map((page) => page.number);
  if (empty.length === 0) return [];
  const [where, verb] = empty.length === 1 ? [`На странице ${empty[0]}`, 'она'] : [`На страницах ${empty.slice(0, 10).join(', ')}`, 'это'];
  return [`${where} нет текста: если ${verb} – скан, распознайте его и введите недостающее.`];
}
