import { defaultLetterhead } from '../../src-shared/documents/defaultLetterhead.ts';
import { contentPaper } from '../../src-shared/paper/contentPaper.ts';
import { openPreview } from '../support/previewBrowser.ts';
import { largePlanOrder } from './largePlan.ts';
import { ms, quantile, within, type Row } from './row.ts';

const PLAN = { rows: 1000, sections: 60 };
const PRINTS = 3;

/** The preview of an order with a large plan: until its pages stand on the screen, and until it is a PDF. */
export async function measurePreview(): Promise<readonly Row[]> {
  const letterhead = defaultLetterhead('letterhead', ['Управление образования']);
  const paper = contentPaper(largePlanOrder(PLAN.rows, PLAN.sections), letterhead, { number: '4', date: '2026-11-18' });
  const preview = await openPreview();
  try {
    const shown = await timed(() => preview.show(paper));
    const prints: number[] = [];
    for (let print = 0; print < PRINTS; print += 1) prints.push(await timed(() => preview.page.pdf({ preferCSSPageSize: true })));
    return [
      { what: `preview of a plan of ${PLAN.rows} rows on the screen, React's development half`, value: ms(shown) },
      within(`PDF of that preview`, quantile(prints, 0.5), 6000),
    ];
  } finally {
    await preview.close();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
