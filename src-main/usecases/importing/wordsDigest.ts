import { foldForSearch } from '../../../src-shared/russian/fold.ts';
import { sourceLines } from '../../../src-shared/recognition/sourceLines.ts';
import type { SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import { sha256 } from '../../db/sha256.ts';

/**
 * SHA-256 of a paper's letters and digits in order, so that the same paper is known again in another format: spaces, hyphens,
 * quotation marks, running heads and page numbers are left out. `null` for a paper without words.
 */
export function wordsDigest(source: SourcePaper): string | null {
  const running = new Set(['header', 'footer']);
  const lines = sourceLines(source).filter(({ aside }) => aside === undefined || !running.has(aside));
  const letters = foldForSearch(lines.map(({ words }) => words).join(' ')).replace(/[^\p{L}\p{N}]/gu, '');
  return letters === '' ? null : sha256(letters);
}
