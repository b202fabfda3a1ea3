import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paperHtml } from '../../src-shared/paper/toHtml.ts';
import { paperText } from '../../src-shared/paper/toText.ts';
import { arbitraryLetterhead, arbitraryProtocol } from '../support/arbitraryProtocol.ts';
import { arbitraryContent } from '../support/arbitraryContent.ts';
import { arbitraryOrderLetterhead } from '../support/arbitraryOrder.ts';
import { drawnPaper, words } from '../support/drawnPaper.ts';
import { libreOffice, pdfPageCount, pdfPageTexts } from '../support/libreOffice.ts';
import { readPaper } from '../support/papers/readPaper.ts';
import { allSources } from '../support/papers/sources.ts';
import { openPreview, type Preview } from '../support/previewBrowser.ts';

let preview: Preview;
let office: ReadonlyMap<string, Uint8Array> = new Map();
beforeAll(async () => {
  preview = await openPreview();
  office = await officePdfs();
});
afterAll(() => preview?.close());

const SAMPLES = [
  ...fc.sample(fc.tuple(arbitraryProtocol, arbitraryLetterhead), { numRuns: 40, seed: 20_261_122 }),
  ...fc.sample(fc.tuple(arbitraryContent, arbitraryOrderLetterhead), { numRuns: 30, seed: 20_261_123 }),
];

describe('the preview', () => {
  it('has the words, labels and order of the paper', async () => {
    for (const [index, [content, letterhead]] of SAMPLES.entries()) {
      const { paper } = await drawnPaper(content, letterhead);
      await preview.show(paper);
      const shown = (await preview.page.locator('.paper-flow').allInnerTexts()).join('\n');
      expect(words(shown), `paper ${index}`).toEqual(words(paperText(paper)));
    }
  });

  it('has the words, labels and order of the exported page', async () => {
    const other = await preview.newPage();
    for (const [index, [content, letterhead]] of SAMPLES.entries()) {
      const { paper } = await drawnPaper(content, letterhead);
      await other.setContent(paperHtml(paper, () => undefined));
      expect(words(await other.locator('body').innerText()), `paper ${index}`).toEqual(words(paperText(paper)));
    }
    await other.close();
  });
});

describe.each(allSources())('the pages of $name', ({ shape, name, text }) => {
  it.skipIf(text === null)(
    `${name}: are as many on the screen, in print and in LibreOffice, each numbered from the second on`,
    async () => {
      const { content, letterhead, number } = readPaper(shape, text ?? '');
      const { paper } = await drawnPaper(content, letterhead, number);
      await preview.show(paper);
      const pdf = await preview.page.pdf({ preferCSSPageSize: true });
      const fromOffice = office.get(name.replace(' ', '')) ?? new Uint8Array();
      const pages = await pdfPageCount(fromOffice);
      expect(await pdfPageCount(pdf)).toBe(pages);
      expect(await preview.page.locator('.paper-sheet').count()).toBe(pages);

      const exported = await preview.newPage();
      await exported.setContent(paperHtml(paper, () => undefined));
      expect(await pdfPageCount(await exported.pdf({ preferCSSPageSize: true }))).toBe(pages);
      await exported.close();

      const printed = await pdfPageTexts(pdf);
      printed.forEach((page, index) => {
        const first = words(page)[0];
        if (index > 0) expect(first).toBe(String(index + 1));
      });
      const withoutNumbers = printed.flatMap((page, index) => (index > 0 ? words(page).slice(1) : words(page)));
      expect(lettersOf(withoutNumbers, shape)).toBe(lettersOf(words(await officeText(fromOffice)), shape));
    },
  );
});

/** Every source through LibreOffice in one call. */
async function officePdfs(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { name, shape, text } of allSources()) {
    if (text === null) continue;
    const { content, letterhead, number } = readPaper(shape, text);
    files.set(name.replace(' ', ''), (await drawnPaper(content, letterhead, number)).docx);
  }
  return libreOffice(files, 'pdf');
}

async function officeText(pdf: Uint8Array): Promise<string> {
  const pages = await pdfPageTexts(pdf);
  return pages.map((page, index) => (index > 0 ? page.replace(/^\s*\d+\s*\n/, '') : page)).join('\n');
}

/** In a row of a plan the lines of its cells stand side by side, and a PDF tells them line by line: there only the letters count. */
function lettersOf(all: readonly string[], shape: string): string {
  const letters = all.join('');
  return shape === '004' ? [...letters].toSorted().join('') : letters;
}
