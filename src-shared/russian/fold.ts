import { rememberTexts } from '../base/rememberTexts.ts';

/**
 * The key by which two spellings count as the same: lower case, «ё» as «е», one kind of dash and of space,
 * no quotation marks, no accents. Used on both sides of a search and for keys of schools and people.
 */
export const foldForSearch = rememberTexts(fold);

function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ё', 'е')
    .replace(/[\p{M}\p{Cf}«»„“”‟"'‘’‚‛`]/gu, '')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
}
