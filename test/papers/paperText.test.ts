import { describe, expect, it } from 'vitest';
import { protocolPaper } from '../../src-shared/paper/protocolPaper.ts';
import { paperText } from '../../src-shared/paper/toText.ts';
import { readPaper } from '../support/papers/readPaper.ts';
import { paperSources } from '../support/papers/sources.ts';
import { sourceTokens, textTokens } from '../support/papers/sourceWords.ts';

describe.each(paperSources())('$name', ({ shape, name, text }) => {
  it.skipIf(text === null)(`${name}: the paper's text has every word and mark of the source and no other, in order`, () => {
    const { content, letterhead, number } = readPaper(shape, text ?? '');
    const printed = paperText(protocolPaper(content, letterhead, { number, date: content.date }));
    expect(textTokens(printed)).toEqual(sourceTokens(text ?? ''));
  });
});
