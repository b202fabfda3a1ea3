const RULES = new Intl.PluralRules('ru');

/** The form of a noun that goes with a number: 1 «поручение», 2 «поручения», 5 «поручений», 1,5 «поручения». */
export function plural(n: number, one: string, few: string, many: string): string {
  const category = RULES.select(Math.abs(n));
  if (category === 'one') return one;
  return category === 'many' ? many : few;
}

/** Number and noun, not to be torn apart at the end of a line: «5 поручений». */
export function countWord(n: number, one: string, few: string, many: string): string {
  return `${String(n).replace('.', ',')}\u00a0${plural(n, one, few, many)}`;
}
