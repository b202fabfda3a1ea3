import { describe, expect, it } from 'vitest';
import { readDocAlone } from '../../../src-main/importers/doc/readDoc.ts';
import { findOffice } from '../../../src-main/importers/libreOffice/findOffice.ts';
import { readThroughOffice } from '../../../src-main/importers/libreOffice/readThroughOffice.ts';
import { readOdtAlone } from '../../../src-main/importers/odt/readOdt.ts';
import { readRtfAlone } from '../../../src-main/importers/rtf/readRtf.ts';
import { sourcePaperSchema, type SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import { convertedPapers, counted, paperCells, paperLabels, paperWords } from '../../support/convertedPapers.ts';

/** Readers that need no other program, by the format LibreOffice was asked for. */
const ALONE: readonly (readonly ['odt' | 'rtf' | 'doc', (bytes: Uint8Array) => SourcePaper | Promise<SourcePaper>])[] = [
  ['odt', readOdtAlone],
  ['rtf', readRtfAlone],
  ['doc', readDocAlone],
];

describe.each(ALONE)('papers of this program as %s', (format, alone) => {
  it('have every word, every number and every cell without any other program', async () => {
    for (const { name, docx, converted } of await convertedPapers(format)) {
      const read = await alone(converted);
      expect(sourcePaperSchema.parse(read), name).toEqual(read);
      expect(read.format).toBe(format);
      if (format === 'doc') {
        // Numbers of lists are nowhere in the words of a DOC: the reader says so.
        const numbers = counted(paperLabels(docx).flatMap((label) => label.match(/[\p{L}\p{N}]+/gu) ?? []));
        expect(counted([...paperWords(read), ...numbers]), name).toEqual(counted(paperWords(docx)));
        expect(read.doubts).toEqual([expect.stringMatching(/номера/)]);
        continue;
      }
      expect(paperWords(read), name).toEqual(paperWords(docx));
      expect(paperLabels(read), name).toEqual(paperLabels(docx));
      expect(paperCells(read), name).toEqual(paperCells(docx));
      expect(read.doubts).toEqual([]);
    }
  });

  it('have them through LibreOffice', async () => {
    expect(findOffice()).not.toBeNull();
    for (const { name, docx, converted } of (await convertedPapers(format)).filter((paper) =>
      /^(?:twin 00[04]|order 0)$/.test(paper.name),
    )) {
      const read = await readThroughOffice(converted, { format, ending: format });
      if (read === null) throw new Error(`${name}: LibreOffice gave nothing`);
      expect(read.format).toBe(format);
      expect(sourcePaperSchema.parse(read), name).toEqual(read);
      expect(paperCells(read), name).toEqual(paperCells(docx));
      // Saving as DOC, LibreOffice lets some lists begin anew: their numbers differ, the other words do not.
      const plain = (paper: SourcePaper): readonly string[] =>
        format === 'doc' ? paperWords(paper).filter((word) => !/^\d+$/.test(word)) : paperWords(paper);
      expect(plain(read), name).toEqual(plain(docx));
      expect(paperLabels(read).length, name).toBe(paperLabels(docx).length);
    }
  });
});
