import fc from 'fast-check';
import { expect, test } from 'vitest';
import { swapLayout } from '../../../src-shared/russian/keyboardLayout.ts';

test.each([
  ['ghjnjrjk', 'протокол'],
  ['Ghbrfp', 'Приказ'],
  ['j,tl', 'обед'],
  ["gjl]tpl f\\'hjgjhn".replace('\\', ''), 'подъезд аэропорт'],
])('%s ↔ %s', (latin, cyrillic) => {
  expect(swapLayout(latin)).toBe(cyrillic);
  expect(swapLayout(cyrillic)).toBe(latin);
});

test('swapping twice gives the text back, while letters of its own layout prevail in both', () => {
  const russian = fc.string({ unit: fc.constantFrom(...Array.from('йцукенгшщзфывапролдячсмитьЙЦУКЕН0123456789 .,')) });
  fc.assert(
    fc.property(russian, (text) => {
      const typed = `вага${text}`;
      expect(swapLayout(typed)).toMatch(/^dfuf/u);
      expect(swapLayout(swapLayout(typed))).toBe(typed);
    }),
  );
});
