import fc from 'fast-check';
import { expect, test } from 'vitest';
import { journalGaps } from '../../../../src-main/usecases/office/journalGaps.ts';

const entries = fc.array(fc.record({ ordinal: fc.integer({ min: 0, max: 30 }), fills: fc.boolean(), archived: fc.boolean() }), {
  maxLength: 25,
});

test('a gap is a number from the first one on that nobody fills, before one that was given here', () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 12 }), (taken, first) => {
      const slow = Array.from({ length: 40 }, (_, ordinal) => ordinal).filter(
        (ordinal) =>
          ordinal >= first &&
          !taken.some((entry) => entry.fills && entry.ordinal === ordinal) &&
          taken.some((entry) => entry.fills && !entry.archived && entry.ordinal > ordinal),
      );
      expect(journalGaps(taken, first)).toEqual(slow);
    }),
  );
});

test('old papers alone make no gaps, and never more than there were without them', () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 12 }), (taken, first) => {
      expect(
        journalGaps(
          taken.filter(({ archived }) => archived),
          first,
        ),
      ).toEqual([]);
      const own = new Set(
        journalGaps(
          taken.filter(({ archived }) => !archived),
          first,
        ),
      );
      expect(journalGaps(taken, first).filter((ordinal) => !own.has(ordinal))).toEqual([]);
    }),
  );
});
