import { rememberTexts } from '../base/rememberTexts.ts';
import type { SourceLine } from './sourceLines.ts';
import { unspaced } from './unspaced.ts';

/** No sign of what a line is lies deeper in it; what is compared stays short however long a line is. */
const DEPTH = 400;

/** The beginning of a line's words as they are compared with signs: spaced-out words drawn together, marks of Markdown away, one space between words. */
export function lineText(line: Pick<SourceLine, 'words'>): string {
  return tidy(line.words.slice(0, DEPTH));
}

/** The end of a line's words, made comparable in the same way. */
export function lineEnd(line: Pick<SourceLine, 'words'>): string {
  return tidy(line.words.slice(-DEPTH));
}

const tidy = rememberTexts((text) => {
  const bare = text.replaceAll(/[*#]+/gu, ' ').replaceAll(/[\u200b\u00ad\ufeff]/gu, '');
  return unspaced(bare).replaceAll(/\s+/gu, ' ').trim();
});
