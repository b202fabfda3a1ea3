import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src-main/importers/docx/readDocx.ts';
import { contentSchema } from '../../../src-shared/documents/kinds.ts';
import { paperText } from '../../../src-shared/paper/toText.ts';
import { sourceLines } from '../../../src-shared/recognition/sourceLines.ts';
import { sourcePaperSchema } from '../../../src-shared/recognition/sourcePaper.ts';
import { arbitraryContent } from '../../support/arbitraryContent.ts';
import { arbitraryOrderLetterhead } from '../../support/arbitraryOrder.ts';
import { arbitraryLetterhead, arbitraryProtocol } from '../../support/arbitraryProtocol.ts';
import { drawnPaper, words } from '../../support/drawnPaper.ts';
import { libreOffice } from '../../support/libreOffice.ts';
import { wordParagraphs } from '../../support/wordNumbering.ts';

const SAMPLES = [
  ...fc.sample(fc.tuple(arbitraryProtocol, arbitraryLetterhead), { numRuns: 60, seed: 20_261_201 }),
  ...fc.sample(fc.tuple(arbitraryContent, arbitraryOrderLetterhead), { numRuns: 60, seed: 20_261_202 }),
];

describe('papers of this program read back', () => {
  it('have the words and labels that were printed, in the same order', async () => {
    for (const [index, [content, letterhead]] of SAMPLES.entries()) {
      const { paper, docx } = await drawnPaper(content, letterhead);
      const source = await readDocx(docx);
      const read = sourceLines(source).filter((line) => line.aside === undefined);
      expect(words(read.map((line) => line.words).join('\n')), `paper ${index}`).toEqual(words(paperText(paper)));
      expect(sourcePaperSchema.parse(source)).toEqual(source);
    }
  });

  it('have the labels that the rules of the standard give', async () => {
    for (const [index, [content, letterhead]] of SAMPLES.entries()) {
      const { docx } = await drawnPaper(content, letterhead);
      const read = sourceLines(await readDocx(docx)).filter((line) => line.aside === undefined);
      expect(words(read.map((line) => line.words).join('\n')), `paper ${index}`).toEqual(words(wordParagraphs(docx).join('\n')));
    }
  });

  it('have them also after LibreOffice saved them its own way', async () => {
    const drawn = await Promise.all(
      SAMPLES.filter((_, index) => index % 4 === 0).map(([content, letterhead]) => drawnPaper(content, letterhead)),
    );
    const saved = await libreOffice(new Map(drawn.map(({ docx }, index) => [`paper${index}`, docx])), 'docx');
    for (const [index, { paper }] of drawn.entries()) {
      const source = await readDocx(saved.get(`paper${index}`) ?? new Uint8Array());
      const read = sourceLines(source).filter((line) => line.aside === undefined);
      expect(words(read.map((line) => line.words).join('\n')), `paper ${index}`).toEqual(words(paperText(paper)));
      expect(source.envelope).toBeDefined();
    }
  });

  it('bring their content and the places of its parts', async () => {
    for (const [content, letterhead] of SAMPLES.slice(0, 20)) {
      const source = await readDocx((await drawnPaper(content, letterhead)).docx);
      expect(source.envelope?.content.kind).toBe(content.kind);
      expect(contentSchema.parse(source.envelope?.content)).toEqual(source.envelope?.content);
      expect(source.doubts).toEqual([]);
    }
  });
});
