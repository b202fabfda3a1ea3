import fc from 'fast-check';
import { openPaperReader } from '../../src-main/importers/readInWorker.ts';
import { arbitraryContent } from '../support/arbitraryContent.ts';
import { arbitraryLetterhead } from '../support/arbitraryProtocol.ts';
import { drawnPaper } from '../support/drawnPaper.ts';
import { ms, quantile, type Row } from './row.ts';

const PAPERS = 1_000;
/** Papers a second that were promised for an archive of Word files. */
const AIM = 20;

/** Reading and recognising a thousand different Word files one after the other, in the thread where the program does it. */
export async function measureImport(papers = PAPERS): Promise<readonly Row[]> {
  const samples = fc.sample(fc.tuple(arbitraryContent, arbitraryLetterhead), { numRuns: papers, seed: 5 });
  const files: Uint8Array[] = [];
  for (const [content, letterhead] of samples) files.push((await drawnPaper(content, letterhead)).docx);
  const reader = openPaperReader();
  try {
    const times: number[] = [];
    const start = performance.now();
    for (const [at, file] of files.entries()) {
      const begun = performance.now();
      const { recognised } = await reader.recognise(file, `Документ ${at}.docx`, { idPrefix: 'bench' });
      if (recognised === null) throw new Error(`Paper ${at} was not recognised`);
      times.push(performance.now() - begun);
    }
    const rate = (papers * 1000) / (performance.now() - start);
    const slowest = `median ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}`;
    return [
      {
        what: `reading and recognising ${papers} DOCX`,
        value: `${rate.toFixed(0)} a second (${slowest})`,
        aim: `≥ ${AIM} a second`,
        met: rate >= AIM,
      },
    ];
  } finally {
    await reader.close();
  }
}
