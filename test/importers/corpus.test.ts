import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../src-main/importers/text/readText.ts';
import { recognise } from '../../src-shared/recognition/recognise.ts';
import { recognisedAnswer } from '../../src-shared/recognition/recognisedAnswer.ts';
import { sourceLines } from '../../src-shared/recognition/sourceLines.ts';
import { expectFacts, type PaperFacts } from './corpusFacts.ts';

const FOLDER = join(import.meta.dirname, 'corpus');

/** Invented papers in the shapes of real ones. What each says was written down by hand before it was first recognised. */
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

test.each(names)('%s says what was written down by hand', (name) => {
  const facts = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as PaperFacts;
  const paper = readText(readFileSync(join(FOLDER, `${name}.txt`)));
  const recognised = recognise(paper, { idPrefix: 'c' });
  expectFacts(recognisedAnswer(`${name}.txt`, sourceLines(paper), recognised), facts);
});

test('the corpus is there', () => {
  expect(names.length).toBeGreaterThanOrEqual(14);
});
