import { expect, test } from 'vitest';
import { defaultLetterhead } from '../../../../src-shared/documents/defaultLetterhead.ts';
import type { Letterhead } from '../../../../src-shared/documents/letterhead.ts';
import { contentPaper } from '../../../../src-shared/paper/contentPaper.ts';
import { paperText } from '../../../../src-shared/paper/toText.ts';
import { applyChanges } from '../../../../src-shared/recognition/roundTrip/applyChanges.ts';
import { isApplicable } from '../../../../src-shared/recognition/roundTrip/paperChange.ts';
import { paperChanges } from '../../../../src-shared/recognition/roundTrip/paperChanges.ts';
import { idMaker } from '../../../support/arbitraryProtocol.ts';
import { editedPaper } from './editedPaper.ts';
import { editsOf } from './paperEdits.ts';
import { NOTICE, ORDER, PLAN, PROTOCOL } from './samplePapers.ts';

const UNREGISTERED = { number: null, date: null };
const usual = defaultLetterhead('l', ['Отдел садов']);
const runIn: Letterhead = {
  ...usual,
  protocol: {
    ...usual.protocol,
    speechRunIn: true,
    attendeesLayout: 'inline',
    hearingLabel: 'roman',
    titlePattern: 'ПРОТОКОЛ № {number}\n{meeting}',
  },
  order: { ...usual.order, operativePlace: 'inline', titleQuotes: true },
};

/** Words that run on after others are harder to tell apart: what cannot be is told, and nothing is taken over wrongly. */
test.each([
  ['as usual, in a file that lost its bookmarks and lists', usual, true],
  ['with words that run on', runIn, false],
  ['with words that run on, in a file that lost its bookmarks and lists', runIn, true],
] as const)('an edit is taken over as it was made or told: %s', (_, letterhead, stripped) => {
  const told: string[] = [];
  for (const base of [ORDER, PROTOCOL, PLAN, NOTICE]) {
    for (const edit of editsOf(base, 'заново')) {
      const edited = edit.make(base);
      const changes = paperChanges(base, letterhead, UNREGISTERED, editedPaper(base, edited, letterhead, stripped));
      const { content, skipped } = applyChanges(base, changes.filter(isApplicable), letterhead, idMaker());
      expect(skipped).toEqual([]);
      const print = (of: typeof content): string => paperText(contentPaper(of, letterhead, UNREGISTERED));
      if (changes.every(isApplicable)) expect(print(content), `${base.kind}, ${edit.target}`).toBe(print(edited));
      else told.push(`${base.kind}, ${edit.target}`);
    }
  }
  // Those present stand in one line, where a comma parts people and posts alike; before «ПРИКАЗЫВАЮ:» a new paragraph has no room.
  expect(told.filter((each) => letterhead === usual || !/person m|after body и на основании/u.test(each))).toEqual([]);
});
