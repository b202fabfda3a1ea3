import { expect, it } from 'vitest';
import { spellNumber } from '../../../src-main/importers/docx/numberFormats.ts';

/** Ones upon ones, then five rules of shortening, as one learns it at school. */
function slowRoman(value: number): string {
  let text = 'I'.repeat(value);
  for (const [many, one] of [
    ['IIIII', 'V'],
    ['VV', 'X'],
    ['XXXXX', 'L'],
    ['LL', 'C'],
    ['CCCCC', 'D'],
    ['DD', 'M'],
  ] as const)
    text = text.replaceAll(many, one);
  for (const [many, one] of [
    ['DCCCC', 'CM'],
    ['CCCC', 'CD'],
    ['LXXXX', 'XC'],
    ['XXXX', 'XL'],
    ['VIIII', 'IX'],
    ['IIII', 'IV'],
  ] as const)
    text = text.replaceAll(many, one);
  return text;
}

it('spells Roman numerals as the slow way does', () => {
  for (let value = 1; value <= 2_000; value += 1) expect(spellNumber(value, 'upperRoman')).toBe(slowRoman(value));
  expect(spellNumber(14, 'lowerRoman')).toBe('xiv');
});

it('goes through the alphabets and doubles the letters after the last', () => {
  const row = (format: string, from: number, to: number): string =>
    Array.from({ length: to - from + 1 }, (_, at) => spellNumber(from + at, format)).join(' ');
  expect(row('lowerLetter', 24, 29)).toBe('x y z aa bb cc');
  expect(row('upperLetter', 51, 54)).toBe('YY ZZ AAA BBB');
  expect(row('russianLower', 1, 12)).toBe('а б в г д е ж з и к л м');
  expect(row('russianLower', 24, 30)).toBe('ш щ э ю я аа бб');
  expect(row('russianUpper', 28, 29)).toBe('Я АА');
});

it('spells the rarer forms, and figures where a form has no spelling', () => {
  const cases = [
    [7, 'decimalZero', '07'], [12, 'decimalZero', '12'], [3, 'numberInDash', '- 3 -'], [3, 'decimalEnclosedParen', '(3)'],
    [3, 'decimalEnclosedFullstop', '3.'], [3, 'decimalEnclosedCircle', '③'], [21, 'decimalEnclosedCircle', '21'], [3, 'none', ''],
    [0, 'upperRoman', '0'], [-1, 'lowerLetter', '-1'], [9_999_999, 'russianLower', '9999999'], [5, 'ideographTraditional', '5'],
  ] as const; // prettier-ignore
  for (const [value, format, spelled] of cases) expect(spellNumber(value, format)).toBe(spelled);
});
