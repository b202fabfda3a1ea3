import type { Unit } from './deadline.ts';

const UNITS: readonly (readonly [string, Unit, number])[] = [
  ['дневн', 'day', 1],
  ['суточн', 'day', 1],
  ['недельн', 'week', 1],
  ['декадн', 'day', 10],
  ['месячн', 'month', 1],
  ['квартальн', 'quarter', 1],
  ['полугодов', 'halfyear', 1],
  ['годичн', 'year', 1],
  ['годовой', 'year', 1],
  ['годов', 'year', 1],
  ['летн', 'year', 1],
  ['часов', 'hour', 1],
];

const COUNTS: Readonly<Record<string, number>> = {
  '': 1,
  одно: 1,
  двух: 2,
  трех: 3,
  четырех: 4,
  пяти: 5,
  шести: 6,
  семи: 7,
  восьми: 8,
  девяти: 9,
  десяти: 10,
  двенадцати: 12,
  четырнадцати: 14,
  пятнадцати: 15,
  двадцати: 20,
  тридцати: 30,
  сорока: 40,
  шестидесяти: 60,
};
const ENDING = /(?:ый|ого|ому|ым|ом|ой)$/;

/** `counted`: a number stands before it («10 дневный»). «десятидневный», «двухмесячный», «недельный»: how much of what; `null` for other words. */
export function spanWord(word: string, counted: boolean): { readonly n: number; readonly unit: Unit } | null {
  if (!ENDING.test(word)) return null;
  const stem = word.replace(ENDING, '');
  for (const [noun, unit, times] of UNITS) {
    if (!stem.endsWith(noun)) continue;
    const n = COUNTS[stem.slice(0, -noun.length)];
    // «летний», «дневной», «годовой» alone are other words.
    if (n !== undefined && !(n === 1 && !counted && ['летн', 'дневн', 'часов', 'годов'].includes(stem))) return { n: n * times, unit };
  }
  return null;
}
