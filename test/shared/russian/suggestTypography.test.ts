import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestTypography } from '../../../src-shared/russian/suggestTypography.ts';

function accept(text: string): string {
  return suggestTypography(text).reduceRight((words, { start, end, to }) => words.slice(0, start) + to + words.slice(end), text);
}

test.each([
  ['Центр "Точка роста"', 'Центр «Точка роста»'],
  ['МБОУ "Школа "Росток""', 'МБОУ «Школа „Росток“»'],
  ['МБОУ «Школа "Росток"»', 'МБОУ «Школа „Росток“»'],
  ['("Росток"), "Лад"', '(«Росток»), «Лад»'],
  ['директор - председатель', 'директор – председатель'],
  ['педагог-психолог', 'педагог-психолог'],
  ['2021 - 2025 г.г.', '2021–2025 гг.'],
  ['два  слова', 'два слова'],
  ['№3 и № 4', '№\u00a03 и № 4'],
  ['тел. 8 (48200) 2 - 15 - 30', 'тел. 8 (48200) 2 - 15 - 30'],
  ['звонить: +7 900  123 - 45 - 67', 'звонить: +7 900  123 - 45 - 67'],
  ['факс: 2 - 15', 'факс: 2 - 15'],
  ['- пункт списка', '- пункт списка'],
  ['одна " кавычка', 'одна " кавычка'],
])('%s → %s', (text, better) => expect(accept(text)).toBe(better));

test('suggestions are in order, do not overlap, quote the text they replace and leave nothing to suggest', () => {
  const text = fc
    .array(fc.constantFrom('"', ' ', '-', 'слово', 'г.', '№', '5', '«', '»', '\n', '(', ')', ','), { maxLength: 25 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (typed) => {
      let end = 0;
      for (const each of suggestTypography(typed)) {
        expect(each.start).toBeGreaterThanOrEqual(end);
        expect(typed.slice(each.start, each.end)).toBe(each.from);
        expect(each.to).not.toBe(each.from);
        end = each.end;
      }
      const letters = (words: string) => words.replace(/[^слово5г№]/gu, '');
      expect(letters(accept(typed)).replaceAll('гг', 'г')).toBe(letters(typed).replaceAll('гг', 'г'));
    }),
    { numRuns: 500 },
  );
});
