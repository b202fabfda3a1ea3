import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import { liveNumbers } from '../../../src-shared/documents/liveNumbers.ts';
import { labelPoints, pointRows } from '../../../src-shared/documents/numbering.ts';
import type { Point } from '../../../src-shared/documents/point.ts';
import { contentPaper } from '../../../src-shared/paper/contentPaper.ts';
import { paperText } from '../../../src-shared/paper/toText.ts';
import { flatPoints } from '../../support/flatPoints.ts';
import { plausiblePoints } from '../../support/plausiblePoints.ts';
import { plausibleProtocol } from '../../support/plausibleProtocol.ts';
import { orderPoint, soundOrder } from '../../support/soundOrder.ts';

const LETTERHEAD = defaultLetterhead('l', ['Отдел садов']);

test('numbers that counting gives anyway are counted again; others stay, and the print is the same', () => {
  fc.assert(
    fc.property(plausiblePoints, fc.func(fc.constantFrom('as counted', 'as counted', 'other')), (points, say) => {
      const { labels } = labelPoints(pointRows(points), { prefix: [], startAfter: 0 }, LETTERHEAD.order);
      const written = (point: Point): Point => ({
        ...point,
        label: say(point.id) === 'other' ? 'П.9' : (labels.get(point.id)?.text ?? ''),
        children: point.children.map(written),
      });
      const old = soundOrder({ points: points.map(written) });
      const draft = liveNumbers(old, LETTERHEAD);
      const kept = draft.kind === 'order' ? flatPoints(draft.points, null).map((line) => line.split(' # ')[2]) : [];
      expect(kept).toEqual([...pointRows(points)].map(({ id }) => (say(id) === 'other' ? 'П.9' : '')));
      expect(printed(draft)).toBe(printed(old));
    }),
    { numRuns: 200 },
  );
});

test('a protocol whose numbers were all written out is a protocol that counts', () => {
  fc.assert(
    fc.property(plausibleProtocol, (protocol) => {
      const printedAs = printed(protocol);
      const numbered: Content = {
        ...protocol,
        agenda: protocol.agenda.map((item, index) => ({ ...item, label: `${index + 1}.` })),
        hearings: protocol.hearings.map((hearing, index) => ({ ...hearing, label: `${index + 1}.` })),
      };
      expect(liveNumbers(numbered, LETTERHEAD)).toEqual(protocol);
      expect(printed(liveNumbers(numbered, LETTERHEAD))).toBe(printedAs);
    }),
    { numRuns: 50 },
  );
});

test('a full stop is no other number, a bracket is', () => {
  const draft = liveNumbers(
    soundOrder({ points: [orderPoint('a', 'Раз.', { label: '1' }), orderPoint('b', 'Два.', { label: '2)' })] }),
    LETTERHEAD,
  );
  expect(draft.kind === 'order' && draft.points.map(({ label }) => label)).toEqual([undefined, '2)']);
});

function printed(content: Content): string {
  return paperText(contentPaper(content, LETTERHEAD, { number: null, date: null }));
}
