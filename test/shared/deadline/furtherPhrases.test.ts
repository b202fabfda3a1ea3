import { expect, test } from 'vitest';
import { parseDeadline } from '../../../src-shared/deadline/findDeadlines.ts';
import { FURTHER } from './furtherPhrases.ts';
import { differences } from './sameReading.ts';

test.each(FURTHER)('%s', (phrase, expected) => {
  expect(differences(phrase, { ...parseDeadline(phrase) }, { ...expected })).toEqual([]);
});

test('there are enough of them', () => {
  expect(FURTHER.length).toBeGreaterThan(150);
});
