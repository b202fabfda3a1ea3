import { describe, expect, it } from 'vitest';
import { contentPaper } from '../../src-shared/paper/contentPaper.ts';
import { paperText } from '../../src-shared/paper/toText.ts';
import { readPaper } from '../support/papers/readPaper.ts';
import { allSources } from '../support/papers/sources.ts';
import { sourceTokens, textTokens } from '../support/papers/sourceWords.ts';

describe.each(allSources())('$name', ({ shape, name, text }) => {
  it.skipIf(text === null)(`${name}: the paper's text has every word and mark of the source and no other, in order`, () => {
    const { content, letterhead, number } = readPaper(shape, text ?? '');
    const printed = paperText(contentPaper(content, letterhead, { number, date: content.date }));
    expect(textTokens(printed)).toEqual(sourceTokens(text ?? ''));
  });
});
