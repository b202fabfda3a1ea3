import { expect, test } from 'vitest';
import { countWord, plural } from '../../../src-shared/russian/plural.ts';

/** The school rule, written down a second time. */
function slow(n: number): string {
  const last = String(n).slice(-1);
  if (n % 100 >= 11 && n % 100 <= 14) return 'поручений';
  if (last === '1') return 'поручение';
  return '234'.includes(last) ? 'поручения' : 'поручений';
}

test('plural agrees with the school rule from 0 to 1000', () => {
  for (let n = 0; n <= 1000; n += 1) expect(plural(n, 'поручение', 'поручения', 'поручений')).toBe(slow(n));
});

test('countWord ties the number to its noun', () => {
  expect(countWord(21, 'поручение', 'поручения', 'поручений')).toBe('21\u00a0поручение');
  expect(countWord(1.5, 'час', 'часа', 'часов')).toBe('1,5\u00a0часа');
});
