import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segmentsOf } from '../../../../src-renderer/screens/importing/review/lineViews.ts';

/** Words with pieces that do not overlap, in any order. */
const cutLine = fc
  .tuple(fc.string({ unit: fc.constantFrom('а', 'б', ' ', '.', '1'), maxLength: 30 }), fc.array(fc.nat(30), { maxLength: 12 }))
  .chain(([words, cuts]) => {
    const places = [...new Set(cuts.map((cut) => Math.min(cut, words.length)))].toSorted((a, b) => a - b);
    const pairs = places.slice(1).map((to, at) => ({ from: places[at] ?? 0, to }));
    return fc.tuple(
      fc.constant(words),
      fc
        .shuffledSubarray(pairs)
        .chain((kept) =>
          fc.tuple(...kept.map((pair) => fc.constantFrom('число', 'пункт', 'срок').map((target) => ({ ...pair, target, what: 'body' })))),
        ),
    );
  });

it('shows every character of a line once, each under what it went to', () => {
  fc.assert(
    fc.property(cutLine, ([words, pieces]) => {
      const segments = segmentsOf(words, pieces);
      expect(segments.map(({ text }) => text).join('')).toBe(words);
      const shown = segments.flatMap(({ text, place }) => Array.from({ length: text.length }, () => place));
      // The slow way: each character asks every piece.
      Array.from(words, (char, at) => {
        const piece = pieces.find(({ from, to }) => from <= at && at < to);
        if (piece !== undefined) expect(shown[at]).toBe(`${piece.target}/body`);
        else if (char !== ' ' && shown[at] !== null) throw new Error(`«${char}» at ${at} is hidden under ${shown[at]}`);
      });
    }),
  );
});
