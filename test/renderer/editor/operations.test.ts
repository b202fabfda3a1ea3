import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinContent, splitContent, type TabId } from '../../../src-renderer/editor/bodies.ts';
import type { BodyKind } from '../../../src-renderer/editor/bodyKeys.ts';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import { contentSchema, type Content } from '../../../src-shared/documents/kinds.ts';
import { arbitraryAnnexedProtocol } from '../../support/arbitraryAnnex.ts';
import { arbitraryNotice } from '../../support/arbitraryNotice.ts';
import { arbitraryOrder } from '../../support/arbitraryOrder.ts';
import { Bench, mustBeWhole, operation } from './bodyBench.ts';

const letterhead = defaultLetterhead('letterhead', ['Управление образования']);

/** Works on one text of a paper with random hands: after every step the whole paper fits its schema, and all can be undone; else why not. */
function holds(papers: fc.Arbitrary<Content>, numRuns: number): string | null {
  const details = fc.check(
    fc.property(papers, fc.nat(), fc.array(operation, { minLength: 20, maxLength: 60 }), (content, which, operations) => {
      const { head, bodies } = splitContent(content, letterhead);
      const chosen = [...bodies][which % bodies.size];
      if (!chosen) return;
      const [tab, doc] = chosen;
      const bench = new Bench(doc, kindOf(content, tab));
      for (const op of operations) {
        bench.run(op);
        mustBeWhole(bench.state);
        const now = joinContent({ head, bodies: new Map([...bodies, [tab, bench.state.doc]]) }, letterhead);
        expect(contentSchema.safeParse(now).error).toBeUndefined();
      }
      while (bench.past.length > 0) bench.undo();
      expect(bench.state.doc.eq(doc)).toBe(true);
    }),
    { numRuns, endOnFailure: true },
  );
  return details.failed ? (fc.defaultReportMessage(details) ?? 'failed') : null;
}

const kindOf = (content: Content, tab: TabId): BodyKind =>
  tab === 'text' && (content.kind === 'protocol' || content.kind === 'order') ? content.kind : 'parts';

test('whatever is typed, pressed, pasted and undone in a protocol and its annexes, the paper stays whole and undoing gives the start back', () => {
  expect(holds(arbitraryAnnexedProtocol, 160)).toBeNull();
});

test('the same for an order and its annexes', () => {
  expect(holds(arbitraryOrder, 160)).toBeNull();
});

test('the same for a notice', () => {
  expect(holds(arbitraryNotice, 120)).toBeNull();
});
