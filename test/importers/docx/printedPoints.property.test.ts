import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderDocx } from '../../../src-main/docx/renderDocx.ts';
import { readDocx } from '../../../src-main/importers/docx/readDocx.ts';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import type { LevelForm } from '../../../src-shared/documents/levelForm.ts';
import { labelPoints, pointRows } from '../../../src-shared/documents/numbering.ts';
import { orderPaper } from '../../../src-shared/paper/orderPaper.ts';
import { recognise } from '../../../src-shared/recognition/recognise.ts';
import { flatPoints } from '../../support/flatPoints.ts';
import { plausiblePoints } from '../../support/plausiblePoints.ts';
import { soundOrder } from '../../support/soundOrder.ts';

const levels = fc.constantFrom<readonly LevelForm[]>(
  ['path', 'path', 'path', 'path'],
  ['path', 'bracket', 'letter', 'path'],
  ['pathNoDot', 'pathNoDot', 'letter', 'path'],
);

test('points with automatic numbers of Word are read back as they were printed', async () => {
  await fc.assert(
    fc.asyncProperty(plausiblePoints, levels, async (points, forms) => {
      const base = defaultLetterhead('letterhead', ['Управление образования']);
      const letterhead = { ...base, order: { ...base.order, levels: [...forms] } };
      const order = soundOrder({ points });
      const paper = orderPaper(order, letterhead, { number: '86', date: null });
      const file = await renderDocx(paper, () => null, { updatedAt: '2026-04-14T09:00:00.000Z' });
      const { content } = recognise(await readDocx(file), { idPrefix: 'r' });
      const { labels } = labelPoints(pointRows(points), { prefix: [], startAfter: 0 }, letterhead.order);
      expect(flatPoints(content?.kind === 'order' ? content.points : [], null)).toEqual(flatPoints(points, labels));
    }),
    { numRuns: 40 },
  );
});
