import { beforeAll, describe, expect, it } from 'vitest';
import type { Letterhead } from '../../src-shared/documents/letterhead.ts';
import { drawnPaper } from '../support/drawnPaper.ts';
import { libreOffice, pdfWordBoxes } from '../support/libreOffice.ts';
import { readPaper } from '../support/papers/readPaper.ts';
import { paperSources } from '../support/papers/sources.ts';

/** Side bearings of letters and rounding, millimetres. */
const SLACK = 1;

interface Sheet {
  readonly name: string;
  readonly page: Letterhead['page'];
  readonly docx: Uint8Array;
}

/** Every source under its own letterhead and under one of other margins. */
async function sheets(): Promise<readonly Sheet[]> {
  const all: Sheet[] = [];
  for (const { name, shape, text } of paperSources()) {
    if (text === null) continue;
    const { content, letterhead, number } = readPaper(shape, text);
    const wide = { ...letterhead, page: { ...letterhead.page, left: 35, right: 15 } };
    for (const used of [letterhead, wide]) all.push({ name, page: used.page, docx: (await drawnPaper(content, used, number)).docx });
  }
  return all;
}

let drawn: readonly Sheet[] = [];
let pdfs: ReadonlyMap<string, Uint8Array> = new Map();
beforeAll(async () => {
  drawn = await sheets();
  pdfs = await libreOffice(new Map(drawn.map(({ docx }, index) => [`sheet${index}`, docx])), 'pdf');
});

describe.each(paperSources())('the printed pages of $name', ({ name, text }) => {
  it.skipIf(text === null)(`${name}: keep every word within the margins and page numbers above them`, async () => {
    for (const [index, { page, name: of }] of drawn.entries()) {
      if (of !== name) continue;
      const boxes = await pdfWordBoxes(pdfs.get(`sheet${index}`) ?? new Uint8Array());
      const isNumber = (box: (typeof boxes)[number]) => box.bottom < page.top + SLACK;
      for (const box of boxes.filter((one) => !isNumber(one))) {
        expect(box.left, box.word).toBeGreaterThan(page.left - SLACK);
        expect(box.right, box.word).toBeLessThan(210 - page.right + SLACK);
        expect(box.bottom, box.word).toBeLessThan(297 - page.bottom + SLACK);
      }
      const pages = Math.max(...boxes.map((box) => box.page));
      const numbers = boxes.filter(isNumber).map(({ page: at, word }) => `${at}:${word}`);
      expect(numbers).toEqual(Array.from({ length: pages - 1 }, (_, at) => `${at + 2}:${at + 2}`));
      const lastSheet = boxes.filter((box) => box.page === pages);
      expect(Math.max(...lastSheet.map((box) => box.right))).toBeGreaterThan(210 - page.right - SLACK);
    }
  });
});
