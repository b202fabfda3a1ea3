import { foldForSearch } from '../../src-shared/russian/fold.ts';

/**
 * The folded form of a text for searching, comparing and sorting. `lower()` and LIKE of SQLite know ASCII only,
 * so the program folds and every engine compares plain text.
 */
export function foldKey(text: string): string {
  return foldForSearch(text);
}

/** Folded words, each with a space before it: ` сош № 3`. A word's prefix is found by looking for a space and the prefix. */
export function searchKey(...texts: readonly string[]): string {
  return searchWords(texts.join(' '))
    .map((word) => ` ${word}`)
    .join('');
}

/** The folded words of a text; punctuation parts words, «№» and «/» do not. */
export function searchWords(text: string): string[] {
  return foldKey(text)
    .split(/[^\p{L}\p{N}№/]+/u)
    .filter((word) => word !== '');
}
