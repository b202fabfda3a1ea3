import fc from 'fast-check';
import { readDocx } from '../../src-main/importers/docx/readDocx.ts';
import { defaultLetterhead } from '../../src-shared/documents/defaultLetterhead.ts';
import { sourceLines } from '../../src-shared/recognition/sourceLines.ts';
import type { SourcePaper } from '../../src-shared/recognition/sourcePaper.ts';
import { drawnPaper } from './drawnPaper.ts';
import { libreOffice, type OfficeFormat } from './libreOffice.ts';
import { readPaper } from './papers/readPaper.ts';
import { allSources } from './papers/sources.ts';
import { plausibleOrder } from './plausibleOrder.ts';

/** A paper of this program: as its own reader of DOCX sees it, and the same file converted by LibreOffice. */
export interface ConvertedPaper {
  readonly name: string;
  readonly docx: SourcePaper;
  readonly converted: Uint8Array;
}

/** The twins of the seeds (and the seeds, where they lie) and some orders with plans of several pages, in another format. */
export function convertedPapers(format: OfficeFormat): Promise<readonly ConvertedPaper[]> {
  const known = conversions.get(format) ?? convert(format);
  conversions.set(format, known);
  return known;
}

/** One call of LibreOffice for a format and a test file. */
const conversions = new Map<OfficeFormat, Promise<readonly ConvertedPaper[]>>();

async function convert(format: OfficeFormat): Promise<readonly ConvertedPaper[]> {
  const files = new Map<string, Uint8Array>();
  for (const { shape, name, text } of allSources()) {
    if (text === null) continue;
    const { content, letterhead, number } = readPaper(shape, text);
    files.set(name, (await drawnPaper(content, letterhead, number)).docx);
  }
  const letterhead = defaultLetterhead('l', ['Управление образования', 'Заозёрного муниципального округа']);
  for (const [at, order] of fc.sample(plausibleOrder, { numRuns: 4, seed: 20_261_122 }).entries()) {
    files.set(`order ${at}`, (await drawnPaper(order, letterhead)).docx);
  }
  const converted = await libreOffice(files, format);
  const papers: ConvertedPaper[] = [];
  for (const [name, docx] of files) papers.push({ name, docx: await readDocx(docx), converted: converted.get(name) ?? new Uint8Array() });
  return papers;
}

/** All words of a paper without those beside the text, in order; the letters and figures alone. */
export function paperWords(paper: SourcePaper): readonly string[] {
  const lines = sourceLines(paper).filter((line) => line.aside === undefined);
  return lines.flatMap((line) => line.words.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** The same words without regard to order. */
export function counted(words: readonly string[]): readonly string[] {
  return words.toSorted();
}

/** Marks of lists as printed: «1.», «1.1.», in order. */
export function paperLabels(paper: SourcePaper): readonly string[] {
  return sourceLines(paper).flatMap((line) =>
    line.aside === undefined && line.labelLength > 0 ? [line.words.slice(0, line.labelLength - 1)] : [],
  );
}

/** Words of each cell of each table that shows lines, merged cells once. */
export function paperCells(paper: SourcePaper): readonly (readonly (readonly string[])[])[] {
  return paper.blocks.flatMap((block) => {
    if (block.kind !== 'table' || !block.ruled) return [];
    return [
      block.rows.map((row) =>
        row.cells.map((cell) => {
          const words = cell.paragraphs.map((paragraph) => `${paragraph.label ?? ''} ${paragraph.text}`).join(' ');
          return words.replaceAll(/\s+/gu, ' ').trim();
        }),
      ),
    ];
  });
}
