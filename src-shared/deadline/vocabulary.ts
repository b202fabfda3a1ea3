import type { Lexeme } from './lexeme.ts';
import { NUMERAL_WORDS } from './numeralWords.ts';
import { ADJECTIVES, EVERY, MONTHS, NOUNS, UNITS, WEEKDAYS, WORDS } from './vocabularyWords.ts';
import { adjectiveForms, nounForms } from './wordForms.ts';

/** Every word form of the grammar, lower case and with «е» for «ё», with what it is. */
export const VOCABULARY: ReadonlyMap<string, Lexeme> = buildVocabulary();

function buildVocabulary(): ReadonlyMap<string, Lexeme> {
  const words = new Map<string, Lexeme>();
  const add = (lexeme: Lexeme, forms: readonly string[]): void => {
    for (const form of forms) if (!words.has(form)) words.set(form, lexeme);
  };
  for (const [n, forms] of MONTHS.entries()) add({ is: 'month', n: n + 1 }, forms.split(' '));
  for (const [n, forms] of WEEKDAYS.entries()) add({ is: 'weekday', n: n + 1 }, forms.split(' '));
  for (const { lexeme, forms } of NUMERAL_WORDS) add(lexeme, forms);
  for (const [unit, rows] of UNITS)
    add(
      { is: 'unit', unit },
      rows.flatMap(([stem, endings]) => nounForms(stem, endings)),
    );
  for (const [unit, stem] of EVERY) {
    add({ is: 'every', unit }, [`${stem}но`, `${stem}о`]);
    add({ is: 'everyAdjective', unit }, adjectiveForms(`${stem}н`));
  }
  add({ is: 'every', unit: 'quarter' }, ['ежекв', 'поквартально']);
  add({ is: 'every', unit: 'month' }, ['ежемес', 'помесячно']);
  add({ is: 'every', unit: 'week' }, ['еженед', 'понедельно']);
  add({ is: 'every', unit: 'day' }, ['ежедн', 'каждодневно']);
  for (const [is, forms] of NOUNS)
    add(
      { is },
      forms.flatMap(([stem, endings]) => nounForms(stem, endings)),
    );
  for (const [is, stem, declension] of ADJECTIVES) add({ is }, adjectiveForms(stem, declension));
  for (const [is, forms] of WORDS) add({ is }, forms.split(' '));
  return words;
}
