import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeset } from '../../../src-shared/russian/typeset.ts';

test.each([
  ['Приказ № 86 от 14 апреля 2023 г. № 5', 'Приказ №_86 от 14_апреля 2023_г. №_5'],
  ['«14» апреля 2023 года', '«14»_апреля 2023_года'],
  ['Ветлугина Н.С., Н. С. Ветлугина', 'Ветлугина_Н.С., Н._С._Ветлугина'],
  ['Поручить Н.С. Ветлугиной', 'Поручить_Н.С._Ветлугиной'],
  ['Солодов П.А. – директор', 'Солодов_П.А._– директор'],
  ['п. 2 ст. 5, г. Заозёрск', 'п._2 ст._5, г._Заозёрск'],
  ['2021–2025 гг. 20 % 9 ч. 00 мин.', '2021–2025_гг. 20_% 9_ч._00_мин.'],
  ['в 2023 г. Заозёрск', 'в 2023_г. Заозёрск'],
  ['5 гимназий, 3 мартовских дня', '5 гимназий, 3 мартовских дня'],
  ['тел. 8 (48200) 2-15-30', 'тел. 8 (48200) 2-15-30'],
  ['и.о. начальника', 'и.о. начальника'],
])('%s', (text, shown) => expect(typeset(text)).toBe(shown.replaceAll('_', '\u00a0')));

const ANY_TEXT = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(' ', '\u00a0', '№', '5', 'г.', 'А.', 'Б.', 'Солодов', '–', '«', '»', 'мая', '%', '\n', '  '), { maxLength: 20 })
    .map((parts) => parts.join('')),
);

test('nothing but spaces changes, and typesetting twice is typesetting once', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  fc.assert(
    fc.property(ANY_TEXT, (text) => {
      expect(plain(typeset(text))).toBe(plain(text));
      expect(typeset(text)).toHaveLength(text.length);
      expect(typeset(typeset(text))).toBe(typeset(text));
    }),
    { numRuns: 1000 },
  );
});
