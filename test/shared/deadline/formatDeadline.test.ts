import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDeadline } from '../../../src-shared/deadline/findDeadlines.ts';
import { formatDeadline } from '../../../src-shared/deadline/format.ts';
import { arbitraryDeadline } from './arbitraryDeadline.ts';
import { FURTHER } from './furtherPhrases.ts';
import { readTable } from './sharedTable.ts';

test('the canonical phrase of any value is read as that value', () => {
  fc.assert(
    fc.property(arbitraryDeadline, (value) => {
      const phrase = formatDeadline(value);
      expect(parseDeadline(phrase), phrase).toEqual(value);
    }),
    { numRuns: 20_000 },
  );
});

test.each([...FURTHER.map(([phrase]) => phrase), ...(readTable() ?? []).map(({ phrase }) => phrase)])(
  '«%s» by way of its canonical phrase',
  (phrase) => {
    const value = parseDeadline(phrase);
    if (value.kind === 'none') return;
    const canonical = formatDeadline(value);
    expect(parseDeadline(canonical), canonical).toEqual(value);
  },
);
