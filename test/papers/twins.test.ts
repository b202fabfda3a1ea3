import { describe, expect, it } from 'vitest';
import { allSources, SHAPES } from '../support/papers/sources.ts';
import { sourceTokens } from '../support/papers/sourceWords.ts';

/** So many words in a row that twin and seed may share: fixed formulas of the trade, never a sentence. */
const SHARED_WORDS = 5;

const sources = allSources();

describe.each(SHAPES)('twin %s', (shape) => {
  const twin = sources.find((source) => source.shape === shape && source.name.startsWith('twin'))?.text ?? '';
  const seed = sources.find((source) => source.shape === shape && source.name.startsWith('seed'))?.text ?? null;

  it.skipIf(seed === null)(`twin ${shape} has the lines of its seed: as many, blank where it is blank, with its marks`, () => {
    expect(twin.split('\n').map(lineShape)).toEqual((seed ?? '').split('\n').map(lineShape));
  });

  it.skipIf(seed === null)(`twin ${shape} shares no sentence with its seed`, () => {
    const known = new Set(wordRuns(seed ?? ''));
    expect(wordRuns(twin).filter((run) => known.has(run))).toEqual([]);
  });

  it('is not empty', () => expect(sourceTokens(twin).length).toBeGreaterThan(300));
});

/** What a line begins and ends with, as far as it is not words: marks, dashes, numbers, closing punctuation. */
function lineShape(line: string): string {
  const begin = /^[\s#*–-]*(?:\d+(?:\.\d+)*\.*)?\s*/.exec(line)?.[0] ?? '';
  const end = /[^\p{L}\p{N}]*$/u.exec(line)?.[0] ?? '';
  return `${begin.replace(/\d+/g, '0')}…${end}`;
}

function wordRuns(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(SHARED_WORDS).map((_, at) => words.slice(at, at + SHARED_WORDS + 1).join(' '));
}
