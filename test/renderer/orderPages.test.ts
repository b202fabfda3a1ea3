import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLetterhead } from '../../src-shared/documents/defaultLetterhead.ts';
import type { Letterhead } from '../../src-shared/documents/letterhead.ts';
import type { PaperDocument } from '../../src-shared/paper/blocks.ts';
import { largePlanOrder } from '../bench/largePlan.ts';
import { arbitraryOrderLetterhead } from '../support/arbitraryOrder.ts';
import { drawnPaper, words } from '../support/drawnPaper.ts';
import { libreOffice, pdfPageCount, pdfPageTexts } from '../support/libreOffice.ts';
import { plausibleOrder } from '../support/plausibleOrder.ts';
import { openPreview, type Preview } from '../support/previewBrowser.ts';

const LETTERHEAD = defaultLetterhead('letterhead', ['Управление образования']);
const RESTARTED: Letterhead = { ...LETTERHEAD, annex: { ...LETTERHEAD.annex, pageNumbers: 'restart' } };
const SAMPLES = fc.sample(fc.tuple(plausibleOrder, arbitraryOrderLetterhead), { numRuns: 16, seed: 86 });

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview?.close());

async function printed(paper: PaperDocument): Promise<Uint8Array> {
  await preview.show(paper);
  return preview.page.pdf({ preferCSSPageSize: true });
}

/** How many rows of a plan a head hides that was drawn again. */
function rowsUnderHeads(): Promise<number> {
  return preview.page.evaluate(() => {
    const rects = (selector: string) => [...document.querySelectorAll(selector)].flatMap((element) => [...element.getClientRects()]);
    const heads = rects('.paper-head');
    return rects('.paged-table tbody tr').filter((row) => heads.some((head) => row.top < head.bottom - 2 && row.bottom > head.top + 2))
      .length;
  });
}

/** What stands in the top line of each page: its number, or nothing. */
async function numbersOf(pdf: Uint8Array): Promise<readonly string[]> {
  return (await pdfPageTexts(pdf)).map((page) => /^\s*(\d+)\s*\n/.exec(page)?.[1] ?? '');
}

describe('the pages of orders with plans', () => {
  it('are as many on the screen and in print as in LibreOffice', async () => {
    const drawn = await Promise.all(SAMPLES.map(([order, letterhead]) => drawnPaper(order, letterhead)));
    const office = await libreOffice(new Map(drawn.map(({ docx }, index) => [`order${index}`, docx])), 'pdf');
    for (const [index, { paper }] of drawn.entries()) {
      const pages = await pdfPageCount(office.get(`order${index}`) ?? new Uint8Array());
      expect(await pdfPageCount(await printed(paper)), `order ${index} in print`).toBe(pages);
      expect(await preview.page.locator('.paper-sheet').count(), `order ${index} on the screen`).toBe(pages);
    }
  });

  it('carry the head of the plan on every page, on the screen and in print', async () => {
    const { paper } = await drawnPaper(largePlanOrder(60, 4), LETTERHEAD);
    const pages = await pdfPageTexts(await printed(paper));
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.map((page) => words(page).includes('Ответственный'))).toEqual(pages.map((_, index) => index > 0));
    const heads = await preview.page.locator('.paper-head').evaluateAll((all) => all.map((head) => head.getBoundingClientRect().top));
    expect(heads.length).toBe(pages.length - 2);
    const sheets = await preview.page.locator('.paper-sheet').evaluateAll((all) => all.map((sheet) => sheet.getBoundingClientRect().top));
    const margin = (LETTERHEAD.annex.plan.landscape.top * 96) / 25.4;
    heads.forEach((top, index) => expect(Math.abs(top - (sheets[index + 2] ?? 0) - margin)).toBeLessThan(2));
    expect(await rowsUnderHeads(), 'rows under a head drawn again').toBe(0);
  });

  it('lie as the plan does', async () => {
    const { paper } = await drawnPaper(largePlanOrder(20, 2), LETTERHEAD);
    await preview.show(paper);
    const sizes = await preview.page
      .locator('.paper-sheet')
      .evaluateAll((all) => all.map((sheet) => sheet.clientWidth > sheet.clientHeight));
    expect(sizes.slice(0, 2)).toEqual([false, true]);
  });
});

describe('the numbers of pages', () => {
  it.each([
    ['are counted through', LETTERHEAD, ['', '2', '3', '4', '5', '6']],
    ['begin anew with the annex where the letterhead says so', RESTARTED, ['', '', '2', '3', '4', '5']],
  ] as const)('%s: in print, on the screen and in LibreOffice', async (_name, letterhead, numbers) => {
    const { paper, docx } = await drawnPaper(largePlanOrder(50, 4), letterhead);
    const pdf = await printed(paper);
    const office = (await libreOffice(new Map([['order', docx]]), 'pdf')).get('order') ?? new Uint8Array();
    expect(await numbersOf(office)).toEqual(numbers);
    expect(await numbersOf(pdf)).toEqual(numbers);
    const shown = await preview.page.locator('.paper-sheet').evaluateAll((all) => all.map((sheet) => sheet.textContent));
    expect(shown).toEqual(numbers);
  });
});
