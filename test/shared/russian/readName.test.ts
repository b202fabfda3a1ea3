import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readName } from '../../../src-shared/russian/readName.ts';

it.each([
  ['Морошкина О.А.', 'Морошкина', 'О.', 'А.'],
  [' Морошкина  О. А. ', 'Морошкина', 'О.', 'А.'],
  ['Морошкина О А', 'Морошкина', 'О.', 'А.'],
  ['Морошкина О.', 'Морошкина', 'О.', ''],
  ['О.А. Морошкина', 'Морошкина', 'О.', 'А.'],
  ['О.А.Морошкина', 'Морошкина', 'О.', 'А.'],
  ['Морошкина Ольга Андреевна', 'Морошкина', 'Ольга', 'Андреевна'],
  ['Морошкина-Ягодная Ольга', 'Морошкина-Ягодная', 'Ольга', ''],
  ['Морошкина', 'Морошкина', '', ''],
  ['', '', '', ''],
])('%s', (text, surname, givenName, patronymic) => {
  expect(readName(text)).toEqual({ surname, givenName, patronymic });
});

it('loses no letter of what was typed', () => {
  const words = fc.array(fc.constantFrom('Морошкина', 'Ольга', 'О.', 'А.', 'О', 'Андреевна', 'кызы'), { maxLength: 5 });
  const letters = (text: string): string => [...text.replace(/[^\p{L}]/gu, '')].toSorted().join('');
  fc.assert(
    fc.property(words, (typed) => {
      const { surname, givenName, patronymic } = readName(typed.join(' '));
      expect(letters(surname + givenName + patronymic)).toBe(letters(typed.join('')));
    }),
  );
});
