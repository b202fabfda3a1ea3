import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocAlone } from '../../src-main/importers/doc/readDoc.ts';
import { readMarkdown } from '../../src-main/importers/markdown/readMarkdown.ts';
import { readFlatOdt, readOdtAlone } from '../../src-main/importers/odt/readOdt.ts';
import { readPdf } from '../../src-main/importers/pdf/readPdf.ts';
import { readRtfAlone } from '../../src-main/importers/rtf/readRtf.ts';
import { readText } from '../../src-main/importers/text/readText.ts';
import { UnreadablePaper } from '../../src-main/importers/unreadablePaper.ts';
import { sourcePaperSchema, type SourcePaper } from '../../src-shared/recognition/sourcePaper.ts';
import { convertedPapers } from '../support/convertedPapers.ts';
import type { OfficeFormat } from '../support/libreOffice.ts';

type Reader = (bytes: Uint8Array) => SourcePaper | Promise<SourcePaper>;

/** A paper that fits its schema, or one sentence why there is none: nothing else may come of any bytes. */
async function survives(reader: Reader, bytes: Uint8Array): Promise<boolean> {
  try {
    const paper = await reader(bytes);
    expect(sourcePaperSchema.safeParse(paper).error).toBeUndefined();
  } catch (error) {
    if (!(error instanceof UnreadablePaper)) throw error;
    expect(error.message).toMatch(/^[А-ЯЁ][^.!?]*[:,][^.!?]*\.$/);
  }
  return true;
}

const READERS: Readonly<Record<string, Reader>> = {
  text: readText,
  markdown: readMarkdown,
  pdf: readPdf,
  rtf: readRtfAlone,
  odt: readOdtAlone,
  'flat odt': readFlatOdt,
  doc: readDocAlone,
};

describe.each(Object.entries(READERS))('%s', (name, reader) => {
  it('survives random bytes, with and without its own beginning', async () => {
    const begin =
      { pdf: '%PDF-1.7\n1 0 obj\n', rtf: '{\\rtf1\\ansi ', odt: 'PK\u0003\u0004', doc: '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1' }[
        name
      ] ?? '<office:document>';
    const mark = Uint8Array.from(begin, (char) => char.charCodeAt(0));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), fc.boolean(), (bytes, marked) =>
        survives(reader, marked ? Uint8Array.from([...mark, ...bytes]) : bytes),
      ),
      { numRuns: name === 'pdf' ? 40 : 150 },
    );
  });

  it('survives nothing, zeroes, and one line without an end', async () => {
    for (const bytes of [
      new Uint8Array(),
      new Uint8Array(3000),
      new TextEncoder().encode('слово '.repeat(100_000)),
      new TextEncoder().encode('*'.repeat(200_000)),
      new TextEncoder().encode('\t'.repeat(200_000)),
      new TextEncoder().encode('| '.repeat(100_000)),
      new TextEncoder().encode('{'.repeat(200_000)),
      new TextEncoder().encode('[a](b'.repeat(50_000)),
    ]) {
      expect(await survives(reader, bytes)).toBe(true);
    }
  });
});

describe.each<readonly [OfficeFormat, Reader]>([
  ['pdf', readPdf],
  ['odt', readOdtAlone],
  ['rtf', readRtfAlone],
  ['doc', readDocAlone],
])('a real %s', (format, reader) => {
  it('may be cut anywhere and have any bytes changed', async () => {
    const papers = await convertedPapers(format);
    const bytes = papers.find(({ name }) => name === 'twin 004')?.converted ?? new Uint8Array();
    expect(bytes.length).toBeGreaterThan(5000);
    const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.option(fc.nat(bytes.length)), fc.array(change, { maxLength: 30 }), (cut, changes) => {
        const hurt = Uint8Array.from(bytes);
        for (const { at, byte } of changes) hurt[at] = byte;
        return survives(reader, hurt.subarray(0, cut ?? hurt.length));
      }),
      { numRuns: format === 'pdf' ? 30 : 60 },
    );
  });
});

describe('a text of one enormous line', () => {
  it('is read', async () => {
    const line = new Uint8Array(50_000_000).fill(0xe0);
    for (let at = 0; at < line.length; at += 7) line[at] = 0x20;
    expect(await survives(readText, line)).toBe(true);
  });
});
