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

function rank(role: RoleWord, words: readonly string[]): number {
  if (words[0] !== undefined && foldForSearch(role.word).startsWith(words[0])) return 0;
  return wordsOf({ ...role, also: '' }).some((each) => each.startsWith(words[0] ?? '')) ? 1 : 2;
}

function wordsOf({ word, also = '', group }: RoleWord): readonly string[] {
  return foldForSearch(`${word} ${also} ${group}`).split(/[^\p{L}\p{N}№]+/u);
}

/** The letter that gives a role at once, where it has one. */
export function roleLetter(role: RoleWord['role']): string | null {
  return ROLE_KEYS.find((key) => key.role === role)?.letter ?? null;
}
