const NAMED = 3;
const ORDER = new Intl.Collator('ru', { numeric: true });

/** «СОШ № 3, 5, 8 (+4)»: what names have in common is said once, and only the first three are named. */
export function performersWords(names: readonly string[]): string {
  const sorted = names.toSorted(ORDER.compare);
  const shown = sorted.slice(0, NAMED);
  const rest = sorted.length - shown.length;
  const [first = '', ...others] = shown;
  const stem = /^(.*№\s*)\d+$/u.exec(first)?.[1];
  const isNumbered = stem !== undefined && others.every((name) => name.startsWith(stem) && /^\d+$/u.test(name.slice(stem.length)));
  const words = isNumbered ? [first, ...others.map((name) => name.slice(stem.length))] : shown;
  return `${words.join(', ')}${rest > 0 ? ` (+${rest})` : ''}`;
}
