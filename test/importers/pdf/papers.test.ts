import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../../src-main/importers/pdf/readPdf.ts';
import { sourceLines } from '../../../src-shared/recognition/sourceLines.ts';
import { sourcePaperSchema, type SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import { convertedPapers, counted, paperCells, paperLabels, paperWords, type ConvertedPaper } from '../../support/convertedPapers.ts';

let papers: readonly (ConvertedPaper & { readonly pdf: SourcePaper })[] = [];

beforeAll(async () => {
  const converted = await convertedPapers('pdf');
  papers = await Promise.all(converted.map(async (paper) => ({ ...paper, pdf: await readPdf(paper.converted) })));
});

describe('papers of this program as PDF', () => {
  it('have every word and no other beside the text', () => {
    for (const { name, docx, pdf } of papers) {
      expect(counted(paperWords(pdf)), name).toEqual(counted(paperWords(docx)));
      expect(sourcePaperSchema.parse(pdf), name).toEqual(pdf);
    }
  });

  it('have each point in a paragraph of its own that begins with its number', () => {
    for (const { name, docx, pdf } of papers) {
      const numbers = paperLabels(docx).filter((label) => /^\d/.test(label));
      const begun = pdf.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.split(' ')[0] ?? ''] : []));
      for (const label of new Set(numbers)) {
        expect(begun.filter((one) => one === label).length, `${name}: ${label}`).toBeGreaterThanOrEqual(
          numbers.filter((one) => one === label).length,
        );
      }
    }
  });

  it('have the same drawn tables, whole over all their pages, heads once', () => {
    for (const { name, docx, pdf } of papers) expect(paperCells(pdf), name).toEqual(paperCells(docx));
  });

  it('keep what stands beside the text: page numbers and repeated heads of tables', () => {
    const asides = papers.flatMap(({ pdf }) => pdf.blocks.filter((block) => block.kind === 'paragraph' && block.aside !== undefined));
    expect(asides.length).toBeGreaterThan(papers.length);
  });

  it('join wrapped lines: hardly any paragraph begins in the middle of a sentence', () => {
    const begun = (paper: SourcePaper): readonly string[] =>
      sourceLines(paper).flatMap(({ aside, cell, words }) => (aside === undefined && !cell && /^\p{Ll}/u.test(words) ? [words] : []));
    for (const { docx, pdf } of papers) expect(begun(pdf).length, begun(pdf).join(' | ')).toBeLessThanOrEqual(begun(docx).length + 1);
    expect(papers.map(({ name }) => name)).toContain('twin 004');
  });
});
