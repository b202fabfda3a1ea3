import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperBlock, PaperDocument } from '../../src-shared/paper/blocks.ts';
import { paperText } from '../../src-shared/paper/toText.ts';
import { arbitraryLetterhead, arbitraryProtocol } from '../support/arbitraryProtocol.ts';
import { arbitraryContent } from '../support/arbitraryContent.ts';
import { arbitraryOrderLetterhead } from '../support/arbitraryOrder.ts';
import { drawnPaper, words } from '../support/drawnPaper.ts';
import { docxTexts } from '../support/libreOffice.ts';
import { wordParagraphs } from '../support/wordNumbering.ts';

const SAMPLES = [
  ...fc.sample(fc.tuple(arbitraryProtocol, arbitraryLetterhead), { numRuns: 60, seed: 20_261_122 }),
  ...fc.sample(fc.tuple(arbitraryContent, arbitraryOrderLetterhead), { numRuns: 60, seed: 20_261_123 }),
];

describe('labels and words of the DOCX', () => {
  it('are those of the paper when LibreOffice reads the file', async () => {
    const drawn = await Promise.all(SAMPLES.map(([content, letterhead]) => drawnPaper(content, letterhead)));
    const texts = await docxTexts(new Map(drawn.map(({ docx }, index) => [`paper${index}`, docx])));
    drawn.forEach(({ paper }, index) => {
      expect(words(texts.get(`paper${index}`) ?? ''), `paper ${index}`).toEqual(words(paperText(withRoundBullets(paper))));
    });
  });

  it('are those of the paper when read by the rules of the standard', async () => {
    for (const [index, [content, letterhead]] of SAMPLES.entries()) {
      const { paper, docx } = await drawnPaper(content, letterhead);
      expect(words(wordParagraphs(docx).join('\n')), `paper ${index}`).toEqual(words(paperText(paper)));
    }
  });
});

/** LibreOffice writes every automatic dash of a text file as «•»; which sign it is on paper, the second test tells. */
function withRoundBullets(paper: PaperDocument): PaperDocument {
  const round = (block: PaperBlock): PaperBlock =>
    block.kind === 'paragraph' && block.label?.auto && block.label.form === 'bullet'
      ? { ...block, label: { ...block.label, text: '•' } }
      : block;
  return { ...paper, blocks: paper.blocks.map(round) };
}
