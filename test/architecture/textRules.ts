/** Checks of wording. Each takes a text and gives the pieces that break the rule. */

/** A comment in Russian. Terms and examples may be: quoted, or a few words. */
export function russianComments(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => {
    const open = line.replaceAll(/«[^»]*»?|`[^`]*`|"[^"]*"|'[^']*'/g, '');
    const words = open.match(/[А-Яа-яЁё]{2,}/g) ?? [];
    return words.length >= 4 && count(open, /[А-Яа-яЁё]/g) > count(open, /[A-Za-z]/g);
  });
}

/** Words of both alphabets («CОШ» with a Latin C), and Latin letters that stand for a Russian preposition. */
export function mixedAlphabets(text: string): readonly string[] {
  // A class of letters in a pattern, such as А-ЯЁA-Z, is no word.
  if (/[А-Яа-я]-[А-Яа-я]/.test(text) && /A-Z|a-z/.test(text)) return [];
  // `\w` and `\s` of a pattern are signs, not letters.
  const plain = text.replaceAll(/\\[a-zA-Z]/g, ' ');
  const mixed = (plain.match(/[A-Za-zА-Яа-яЁё]+/g) ?? []).filter((word) => /[A-Za-z]/.test(word) && /[А-Яа-яЁё]/.test(word));
  const lone = text.match(/(?<=[а-яё»,] )[acokyBCKOY](?= [а-яё«])/g) ?? [];
  return [...mixed, ...lone];
}

/** Straight double quotes in a Russian sentence; those of markup do not count. */
export function straightQuotes(text: string): boolean {
  const words = text.replaceAll(/<[^>]*>/g, '');
  return words.includes('"') && /[А-Яа-яЁё]/.test(words);
}

const FOLDERS = ['work', 'home', 'root', 'Users'].join('|');
const MACHINE_PATH = new RegExp(String.raw`(?<![\w.~*}\])-])/(?:${FOLDERS})/[\w.-]+|\b[A-Z]:\\{1,2}Users\b`, 'g');
const REGISTRY = new RegExp(String.raw`https?://[^\s"']*(?:${['registry', 'npmmirror', 'artifactory', 'nexus'].join('|')})[^\s"']*`, 'g');

/** Paths that exist on one machine only. */
export function machinePaths(text: string): readonly string[] {
  return text.match(MACHINE_PATH) ?? [];
}

/** Addresses of package registries: whoever builds the project brings an own one. */
export function registryHosts(text: string): readonly string[] {
  return text.match(REGISTRY) ?? [];
}

/** What src-shared may not ask for: the clock and chance come in as values. */
export function clockAndChance(text: string): readonly string[] {
  return (
    text
      .replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
      .match(/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bcrypto\.|\bperformance\.now\b|\bsetTimeout\(/g) ?? []
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
