import { describe, expect, it } from 'vitest';
import { importLimits } from '../../../src-main/importers/importLimits.ts';
import { readPdf } from '../../../src-main/importers/pdf/readPdf.ts';
import { UnreadablePaper } from '../../../src-main/importers/unreadablePaper.ts';
import { pdfFile, pdfWords } from '../../support/pdfFile.ts';
import { lockedPdf } from '../../support/lockedPdf.ts';

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    return `read: ${JSON.stringify((await readPdf(bytes)).blocks)}`;
  } catch (error) {
    if (!(error instanceof UnreadablePaper)) throw error;
    expect(error.message).toMatch(/^[А-ЯЁ][^.!?]*[:,][^.!?]*\.$/);
    return error.message;
  }
}

const page = { content: pdfWords('Протокол совещания руководителей', 60, 700) };

describe('a PDF that gives no paper', () => {
  it('is refused with what to do', async () => {
    const paths = Array.from({ length: 40 }, (_, at) => `${60 + at} 400 m ${60 + at} 420 l S\n`).join('');
    expect(await refusal(pdfFile([{ content: paths }]))).toMatch(/скан без текста/);
    const latin = ['IIPOTOKOJI JVo 4', 'CoBerqaHVIfl pyKoBoAI4TeJIefi o6pa3oBaTeJIbHbIX', 'Peruujiu: yTBepAHTb rrJIaH pa6oTbI'];
    expect(await refusal(pdfFile([{ content: latin.map((line, at) => pdfWords(line, 60, 700 - at * 20)).join('') }]))).toMatch(
      /латинскими/,
    );
    expect(await refusal(await lockedPdf())).toMatch(/паролем/);
    expect(await refusal(pdfFile([page]).subarray(0, 40))).toMatch(/повреждён/);
    const many = pdfFile(Array.from({ length: importLimits.pages + 1 }, () => page));
    expect(await refusal(many)).toMatch(/разделите/);
  });

  it('with pages that go in a circle or lead nowhere ends all the same', async () => {
    const circle = pdfFile([page], (objects) => (objects[1] = '<< /Type /Pages /Count 2 /Kids [2 0 R 5 0 R] >>'));
    expect(await refusal(circle)).toMatch(/повреждён|Протокол/);
    const self = pdfFile([page], (objects) => (objects[1] = '<< /Type /Pages /Count 3 /Kids [2 0 R] >>'));
    expect(await refusal(self)).toMatch(/повреждён|скан/);
    const endless = pdfFile([page], (objects) => (objects[1] = '<< /Type /Pages /Count 999999999 /Kids [5 0 R] >>'));
    expect(await refusal(endless)).toMatch(/повреждён|разделите|Протокол/);
    const nowhere = pdfFile([page], (objects) => (objects[1] = '<< /Type /Pages /Count 1 /Kids [77 0 R] >>'));
    expect(await refusal(nowhere)).toMatch(/повреждён|скан/);
  });

  it('with a page of nothing among others is read, and the page is told', async () => {
    const paper = await readPdf(pdfFile([page, { content: '' }]));
    expect(paper.doubts).toEqual([expect.stringContaining('странице 2')]);
  });
});
