import { describe, expect, it } from 'vitest';
import { contentDoubts } from '../../../src-shared/documents/contentDoubts.ts';
import { moveOn } from '../../../src-shared/documents/moveOn.ts';
import { readPaper } from '../../support/papers/readPaper.ts';
import { allSources } from '../../support/papers/sources.ts';

/** What a secretary would want to look at in the real papers, judged by hand; nothing else may be said. */

describe('doubts about real papers', () => {
  for (const { shape, name, text } of allSources()) {
    if (shape !== '004' && shape !== '002') continue;
    it.skipIf(text === null)(`of ${name}`, () => {
      const { content, letterhead } = readPaper(shape, text ?? '');
      const doubts = contentDoubts(content, letterhead, '2026-11-22');
      // The twins time their activities in words of their own, which the deadline grammar need not know.
      const kinds = doubts.map(({ kind }) => kind).filter((kind) => kind !== 'unclearDeadline' || name.startsWith('seed'));
      expect(kinds).toEqual(shape === '004' ? ORDER : NOTICE);
      expect(doubts.some(({ blocks }) => blocks)).toBe(false);
    });
  }
});

const ORDER = [
  // 1.2 names nobody's day; the deadline under 2.2 may be that of all of 2.
  'deadlineScope',
  'noDeadline',
  // The heading of section 1 is missing, a row repeats the one above it, 7.2 has two empty cells, «1.1» stands beside «1.2.».
  'sectionGap',
  'sameActivity',
  'noRowDeadline',
  'noRowResponsible',
  'noRowNumber',
  'rowStyle',
  // Two titles stand in straight quotation marks.
  'typography',
];

/** A quotation mark that is not closed, and one turned the wrong way. */
const NOTICE = ['unclosed', 'unclosed'];

describe('moving the real order on', () => {
  for (const { shape, name, text } of allSources()) {
    if (shape !== '004') continue;
    it.skipIf(text === null)(`${name}: only the basis has to be looked at`, () => {
      const { content } = readPaper(shape, text ?? '');
      let count = 0;
      const newId = (): string => `new${(count += 1)}`;
      const copy = moveOn(content, { today: '2026-08-20', newId });
      expect(copy.marks.map(({ where }) => where)).toEqual(['preamble']);
      expect(copy.title).toBe(content.title);
      expect(copy.annexes[0]?.reference).toBeUndefined();
    });
  }
});
