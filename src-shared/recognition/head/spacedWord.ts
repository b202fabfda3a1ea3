/**
 * The pattern of a fixed word as papers write it: any letter case, letters set apart («П Р О Т О К О Л»), «е» for «ё» and back.
 * To be put into an expression with the flags `iu`; it ends where the word ends.
 */
export function spacedWord(word: string): string {
  const letters = [...word].map((letter) => (letter === ' ' ? '' : letter === 'е' || letter === 'ё' ? '[её]' : letter));
  const joints = letters.map((letter, at) => (at === 0 ? '' : letters[at - 1] === '' || letter === '' ? '\\s{1,3}' : '\\s{0,2}'));
  return `${letters.map((letter, at) => (letter === '' ? '' : (joints[at] ?? '') + letter)).join('')}(?!\\p{L})`;
}
