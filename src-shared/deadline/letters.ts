/** Latin letters that look like Cyrillic ones, place by place: scans and switched keyboards mix them. */
const LATIN = 'aceopxykmthb';
const CYRILLIC = 'асеорхукмтнв';
const TWINS = new Map([...LATIN].map((letter, at) => [letter, CYRILLIC[at] ?? letter]));

/** A word as the vocabulary spells it: lower case, «е» for «ё», no accents, Latin look-alikes as the Cyrillic letters they stand for. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase().normalize('NFC').replaceAll('ё', 'е').replaceAll('\u0301', '');
  if (!/[a-z]/.test(lower)) return lower;
  const twin = Array.from(lower, (letter) => TWINS.get(letter) ?? letter).join('');
  return /[a-z]/.test(twin) ? lower : twin;
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
/** What stands for a Roman digit where the keyboard was Russian: «ІV», «1У», «Х», «П квартал», «Ш квартал». */
const ROMAN_TWINS: Readonly<Record<string, string>> = { у: 'v', х: 'x', п: 'ii', ш: 'iii', і: 'i', l: 'i' };

/** 1–12 for a Roman numeral, Russian look-alikes included; otherwise `null`. */
export function romanNumber(word: string): number | null {
  if (word.length > 4 || !/^(?:[ivxl]|[упхші])+$/i.test(word)) return null;
  const digits = Array.from(word.toLowerCase(), (letter) => ROMAN_TWINS[letter] ?? letter).join('');
  if (!/^(?:x{0,1}(?:ix|iv|v?i{0,4}))$/.test(digits) || digits === '') return null;
  const values = Array.from(digits, (digit) => ROMAN_DIGITS[digit] ?? 0);
  const sum = values.reduce((total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value), 0);
  return sum >= 1 && sum <= 12 ? sum : null;
}
