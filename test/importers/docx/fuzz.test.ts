import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPaper } from '../../../src-main/importers/readPaper.ts';
import { UnreadablePaper } from '../../../src-main/importers/unreadablePaper.ts';
import { sourcePaperSchema } from '../../../src-shared/recognition/sourcePaper.ts';
import { arbitraryContent } from '../../support/arbitraryContent.ts';
import { arbitraryLetterhead } from '../../support/arbitraryProtocol.ts';
import { drawnPaper } from '../../support/drawnPaper.ts';
import { mutatedBytes, seededNumbers } from '../../support/mutatedBytes.ts';

let papers: readonly Uint8Array[] = [];

beforeAll(async () => {
  const samples = fc.sample(fc.tuple(arbitraryContent, arbitraryLetterhead), { numRuns: 8, seed: 20_261_210 });
  papers = await Promise.all(samples.map(async ([content, letterhead]) => (await drawnPaper(content, letterhead)).docx));
});

/** Either a paper that keeps to the schema or a sentence; anything else is a crash. */
async function outcome(bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    sourcePaperSchema.parse(await readPaper(bytes, 'Протокол.docx'));
    return 'read';
  } catch (error) {
    if (error instanceof UnreadablePaper) return 'refused';
    throw error;
  }
}

describe('Word files with changed bytes', () => {
  it('are read or refused, never anything else', async () => {
    const random = seededNumbers(1);
    const counts = { read: 0, refused: 0 };
    for (let turn = 0; turn < 600; turn += 1) {
      const paper = papers[turn % papers.length] ?? new Uint8Array();
      counts[await outcome(mutatedBytes(paper, random))] += 1;
    }
    expect(counts.refused).toBeGreaterThan(50);
    expect(counts.read).toBeGreaterThan(50);
  });

  it('are read or refused also when the parts are changed and packed soundly again', async () => {
    const random = seededNumbers(2);
    const counts = { read: 0, refused: 0 };
    for (let turn = 0; turn < 300; turn += 1) {
      const members = unzipSync(papers[turn % papers.length] ?? new Uint8Array());
      const names = Object.keys(members).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));
      const name = names[Math.floor(random() * names.length)] ?? '';
      counts[await outcome(zipSync({ ...members, [name]: mutatedBytes(members[name] ?? new Uint8Array(), random) }, { level: 0 }))] += 1;
    }
    expect(counts.refused).toBeGreaterThan(50);
    expect(counts.read).toBeGreaterThan(50);
  });
});
