import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Content } from '../../../../src-shared/documents/kinds.ts';
import { paperChanges } from '../../../../src-shared/recognition/roundTrip/paperChanges.ts';
import { arbitraryLetterhead } from '../../../support/arbitraryProtocol.ts';
import { plausibleOrder } from '../../../support/plausibleOrder.ts';
import { editedPaper } from './editedPaper.ts';
import { NOTICE, ORDER, PLAN, PROTOCOL } from './samplePapers.ts';

const RUNS = Number(process.env['ROUND_TRIP_RUNS'] ?? 60);
const UNREGISTERED = { number: null, date: null };

test('under whatever letterhead, nothing edited gives no change', () => {
  const paper = fc.oneof(plausibleOrder, fc.constantFrom<Content[]>(ORDER, PROTOCOL, PLAN, NOTICE));
  fc.assert(
    fc.property(paper, arbitraryLetterhead, fc.boolean(), (content, letterhead, stripped) => {
      expect(paperChanges(content, letterhead, UNREGISTERED, editedPaper(content, content, letterhead, stripped))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
