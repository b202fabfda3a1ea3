import { foldForSearch } from '../../../../src-shared/russian/fold.ts';
import { swapLayout } from '../../../../src-shared/russian/keyboardLayout.ts';
import { ROLE_KEYS, ROLE_WORDS, type RoleWord } from './roleWords.ts';

/**
 * The roles that fit what was typed, those whose own word begins with it first; all of them for nothing typed.
 * Typed in the other layout they are found too.
 */
export function findRoles(typed: string): readonly RoleWord[] {
  const found = matching(typed);
  return found.length > 0 ? found : matching(swapLayout(typed));
}

function matching(typed: string): readonly RoleWord[] {
  const words = foldForSearch(typed).split(' ').filter(Boolean);
  if (words.length === 0) return ROLE_WORDS;
  const fits = ROLE_WORDS.filter((role) => words.every((word) => wordsOf(role).some((each) => each.startsWith(word))));
  return fits.toSorted((a, b) => rank(a, words) - rank(b, words));
}

/** Its own words before what else it may be called, and among them those that begin with what was typed. */
function rank(role: RoleWord, words: readonly string[]): number {
  const own = partsOf(role.word);
  if (!words.every((word) => own.some((each) => each.startsWith(word)))) return 2;
  return own[0]?.startsWith(words[0] ?? '') ? 0 : 1;
}

function wordsOf({ word, also = '', group }: RoleWord): readonly string[] {
  return partsOf(`${word} ${also} ${group}`);
}

function partsOf(text: string): readonly string[] {
  return foldForSearch(text).split(/[^\p{L}\p{N}№]+/u);
}

/** The letter that gives a role at once, where it has one. */
export function roleLetter(role: RoleWord['role']): string | null {
  return ROLE_KEYS.find((key) => key.role === role)?.letter ?? null;
}
