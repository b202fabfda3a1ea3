/**
 * The folded form of a text for searching, comparing and sorting: lower case, ё as е, one space between words.
 * `lower()` and LIKE of SQLite know ASCII only, so the program folds and both engines compare plain text.
 */
export function foldKey(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}

/** Folded words, each with a space before it: ` сош № 3`. A word's prefix is found by looking for a space and the prefix. */
export function searchKey(...texts: readonly string[]): string {
  const words = foldKey(texts.join(' '))
    .split(/[^\p{L}\p{N}№/]+/u)
    .filter((word) => word !== '');
  return words.map((word) => ` ${word}`).join('');
}
