import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldForSearch } from '../../../src-shared/russian/fold.ts';

test.each([
  ['Отчёт', 'отчет'],
  ['МБОУ «Заозёрная\u00a0СОШ №\u00a03»', 'мбоу заозерная сош № 3'],
  ['педагог—психолог', 'педагог-психолог'],
  ['  два \n слова ', 'два слова'],
  ['е\u0308лка', 'елка'],
  ['и\u0306од', 'йод'],
  ['пере\u00adнос', 'перенос'],
])('«%s» → «%s»', (text, key) => expect(foldForSearch(text)).toBe(key));

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
    }),
    { numRuns: 2000 },
  );
});

test('letter case, «ё», quotes and kinds of spaces do not matter', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('абвеёжй «»"-–\u00a0 1№')) });
  const other = (typed: string) =>
    typed.toUpperCase().replaceAll('Ё', 'Е').replace(/[«»"]/gu, '').replaceAll('–', '-').replaceAll('\u00a0', ' ');
  fc.assert(
    fc.property(text, (typed) => {
      expect(foldForSearch(typed)).toBe(foldForSearch(other(typed)));
    }),
  );
});
