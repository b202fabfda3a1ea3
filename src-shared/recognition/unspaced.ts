/** A word set with a space between its letters: «П Р И К А З Ы В А Ю», «п о с т а н о в л я е т». */
const SPACED = /(?<![\p{L}\d])\p{L}(?:[ \u00a0]\p{L}){3,}(?![\p{L}\d])/gu;

/** The words with spaced-out ones drawn together, for comparing only: what is kept stays as it was written. */
export function unspaced(text: string): string {
  return text.replace(SPACED, (word) => word.replaceAll(/[ \u00a0]/gu, ''));
}
