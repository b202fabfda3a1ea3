import type { Lexeme } from './lexeme.ts';
import { adjectiveForms } from './wordForms.ts';

/** Numerals in words: cardinals in every case, ordinals in every form. Tens and ones are joined by the grammar. */
export const NUMERAL_WORDS: readonly { readonly lexeme: Lexeme; readonly forms: readonly string[] }[] = [
  ...cardinals().map(([n, forms]) => ({ lexeme: { is: 'cardinal', n } as const, forms: forms.split(' ') })),
  ...ordinals().map(([n, forms]) => ({ lexeme: { is: 'ordinal', n } as const, forms })),
];

function cardinals(): readonly (readonly [number, string])[] {
  return [
    [1, 'один одна одно одного одной одному одним одном одну'],
    [2, 'два две двух двум двумя'],
    [3, 'три трех трем тремя'],
    [4, 'четыре четырех четырем'],
    [5, 'пять пяти пятью'],
    [6, 'шесть шести'],
    [7, 'семь семи'],
    [8, 'восемь восьми'],
    [9, 'девять девяти'],
    [10, 'десять десяти'],
    [11, 'одиннадцать одиннадцати'],
    [12, 'двенадцать двенадцати'],
    [14, 'четырнадцать четырнадцати'],
    [15, 'пятнадцать пятнадцати'],
    [20, 'двадцать двадцати'],
    [30, 'тридцать тридцати'],
    [40, 'сорок сорока'],
    [45, 'сорокапяти'],
    [50, 'пятьдесят пятидесяти'],
    [60, 'шестьдесят шестидесяти'],
    [90, 'девяносто девяноста'],
  ];
}

function ordinals(): readonly (readonly [number, readonly string[]])[] {
  const stems = ['перв', 'втор', '', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят', 'одиннадцат', 'двенадцат', 'тринадцат'];
  const teens = ['четырнадцат', 'пятнадцат', 'шестнадцат', 'семнадцат', 'восемнадцат', 'девятнадцат', 'двадцат'];
  const regular = [...stems, ...teens].map((stem, at) => [at + 1, adjectiveForms(stem)] as const);
  const second = adjectiveForms('втор').concat('второй');
  const third = 'третий третьего третьему третьим третьем третья третьей третью третье третьи третьих'.split(' ');
  return [
    ...regular.filter(([n]) => n !== 2 && n !== 3),
    [2, second],
    [3, third],
    [6, ['шестой']],
    [7, ['седьмой']],
    [8, ['восьмой']],
    [30, adjectiveForms('тридцат')],
  ];
}
