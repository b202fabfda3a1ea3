import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annexesIn, joinContent, MAIN, splitContent } from '../../../src-renderer/editor/bodies.ts';
import { bodyLayout } from '../../../src-renderer/editor/bodyLayout.ts';
import { docLabels } from '../../../src-renderer/editor/numbers.ts';
import { bodyLabels } from '../../../src-shared/documents/bodyNumbering.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import { contentSchema } from '../../../src-shared/documents/kinds.ts';
import { labelPoints, pointRows, type Label } from '../../../src-shared/documents/numbering.ts';
import { arbitraryContent } from '../../support/arbitraryContent.ts';
import { arbitraryOrderLetterhead } from '../../support/arbitraryOrder.ts';
import { normalContent } from './normalContent.ts';

test('a paper of any kind → fields and texts of the sheet → the same paper', () => {
  fc.assert(
    fc.property(arbitraryContent, arbitraryOrderLetterhead, (content, letterhead) => {
      const parts = splitContent(content, letterhead);
      parts.bodies.forEach((doc) => doc.check());
      const back = joinContent(parts, letterhead);
      expect(back).toEqual(normalContent(content, letterhead));
      expect(contentSchema.safeParse(back).error).toBeUndefined();
    }),
    { numRuns: 400 },
  );
});

test('labels counted over the texts of orders, annexes and notices are those that are printed', () => {
  fc.assert(
    fc.property(arbitraryContent, arbitraryOrderLetterhead, (content, letterhead) => {
      const { head, bodies } = splitContent(content, letterhead);
      for (const [tab, doc] of bodies) {
        if (content.kind === 'protocol' && tab === MAIN) continue;
        const layout = bodyLayout(content.kind, tab, letterhead);
        const shown = docLabels(doc, layout);
        for (const [id, label] of printedLabels(joinContent({ head, bodies }, letterhead), tab, layout))
          expect(shown.get(id)).toEqual(label);
      }
      expect(annexesIn(head).every((annex) => annex.kind === 'plan' || annex.parts.length === 0)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

function printedLabels(content: Content, tab: string, layout: ReturnType<typeof bodyLayout>): ReadonlyMap<string, Label> {
  if (content.kind === 'order' && tab === MAIN) return labelPoints(pointRows(content.points), { prefix: [], startAfter: 0 }, layout).labels;
  if (content.kind === 'notice') return bodyLabels(content.parts, layout);
  const annex = content.kind === 'order' || content.kind === 'protocol' ? content.annexes.find(({ id }) => id === tab) : undefined;
  return annex?.kind === 'text' ? bodyLabels(annex.parts, layout) : new Map();
}
