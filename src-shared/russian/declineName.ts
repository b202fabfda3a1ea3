import petrovich from 'petrovich';
import type { DeclinedForm, Gender, GrammaticalCase } from './cases.ts';
import { declineSurname, genderOfSurname } from './declineSurname.ts';
import { likeCapitals } from './letterCase.ts';

/**
 * Declines a person's name in any of its usual shapes: «Ветлугина Н.С.», «Н.С. Ветлугина», «Ветлугина Нина Сергеевна», «Нина Сергеевна».
 * The gender is that of the patronymic, else the given one, else what the surname's shape tells. When it stays unknown
 * and the two genders differ, the nominative comes back with `sure: false`: ask the user.
 */
export function declineName(name: string, grammaticalCase: GrammaticalCase, gender: Gender | null): DeclinedForm {
  const parts = nameParts(name);
  if (!parts) return { form: name, sure: false };
  const known = genderOfPatronymic(parts) ?? gender ?? genderOfWord(parts);
  if (known) return declineParts(name, parts, grammaticalCase, known);
  const [his, hers] = (['male', 'female'] as const).map((each) => declineParts(name, parts, grammaticalCase, each));
  return his?.sure && hers?.sure && his.form === hers.form ? his : { form: name, sure: false };
}

/** The gender a name tells by itself, by its patronymic or by the shape of the surname; `null` means: ask. */
export function genderOfName(name: string): Gender | null {
  const parts = nameParts(name);
  return parts && (genderOfPatronymic(parts) ?? genderOfWord(parts));
}

interface NamePart {
  readonly kind: 'last' | 'first' | 'middle' | 'fixed';
  readonly word: string;
  readonly start: number;
}

const WORD = /[А-ЯЁа-яё]+(?:-[А-ЯЁа-яё]+)*(?![.А-ЯЁа-яё])/gu;
const PATRONYMIC = /(?:ович|евич|ьич|мич|кич|тич|нич)$/iu;
const PATRONYMIC_HERS = /(?:овна|евна|ична|инична)$/iu;
const STRESSED_PATRONYMIC = /^(?:Ильич|Кузьмич|Лукич|Фомич)$/iu;
const TURKIC = /^(?:оглы|кызы|оглу|гызы)$/iu;

/** `null` when the words are not a name as we know names. */
function nameParts(name: string): readonly NamePart[] | null {
  const words = [...name.matchAll(WORD)].map((match) => ({ word: match[0], start: match.index }));
  const rest = name.replace(WORD, '');
  if (words.some(({ word }) => !/^[А-ЯЁ]/u.test(word) && !TURKIC.test(word)) || /[^\s.А-ЯЁа-яё]/u.test(rest)) return null;
  const hasInitials = /[А-ЯЁ]\./u.test(rest);
  const kinds = partKinds(
    words.map(({ word }) => word),
    hasInitials,
  );
  return kinds && words.map((word, place) => ({ ...word, kind: kinds[place] ?? 'fixed' }));
}

function partKinds(words: readonly string[], hasInitials: boolean): readonly NamePart['kind'][] | null {
  if (words.length === 1) return ['last'];
  if (hasInitials) return null;
  const middle = words.findIndex((word, place) => place > 0 && (PATRONYMIC.test(word) || PATRONYMIC_HERS.test(word)));
  if (words.length === 4 && TURKIC.test(words[3] ?? '')) return ['last', 'first', 'fixed', 'fixed'];
  if (words.length === 2) return pairKinds(words, middle === 1);
  if (words.length !== 3 || middle < 0) return null;
  return middle === 2 ? ['last', 'first', 'middle'] : ['first', 'middle', 'last'];
}

const MALE_NAMES_IN_A = /^(?:Илья|Никита|Лука|Фома|Кузьма|Савва|Данила|Гаврила|Мустафа|Муса|Иса)$/iu;
/** Endings no first name has: -ин and -ина would take «Константин» and «Ирина» for surnames. */
const PLAIN_SURNAME = /..(?:[оеё]ва?|[сц]кий|[сц]кая)$/iu;

/** Two words: name and patronymic, or name and surname in either order; `null` where their order cannot be told. */
function pairKinds([one = '', two = '']: readonly string[], patronymic: boolean): readonly NamePart['kind'][] | null {
  if (patronymic && PATRONYMIC.test(two) && /[ая]$/iu.test(one) && !MALE_NAMES_IN_A.test(one)) return null;
  if (patronymic) return ['first', 'middle'];
  if (PLAIN_SURNAME.test(one)) return ['last', 'first'];
  return PLAIN_SURNAME.test(two) ? ['first', 'last'] : null;
}

function genderOfPatronymic(parts: readonly NamePart[]): Gender | null {
  const turkic = parts.find(({ word }) => TURKIC.test(word))?.word;
  if (turkic) return /^(?:оглы|оглу)$/iu.test(turkic) ? 'male' : 'female';
  const middle = parts.find(({ kind }) => kind === 'middle')?.word;
  if (middle === undefined) return null;
  return PATRONYMIC_HERS.test(middle) ? 'female' : 'male';
}

function genderOfWord(parts: readonly NamePart[]): Gender | null {
  const last = parts.find(({ kind }) => kind === 'last')?.word;
  return last === undefined ? null : genderOfSurname(last);
}

function declineParts(name: string, parts: readonly NamePart[], grammaticalCase: GrammaticalCase, gender: Gender): DeclinedForm {
  let form = '';
  let sure = true;
  let end = 0;
  for (const part of parts) {
    const changed = declinePart(part, grammaticalCase, gender);
    form += name.slice(end, part.start) + changed.form;
    sure &&= changed.sure;
    end = part.start + part.word.length;
  }
  return { form: form + name.slice(end), sure };
}

function declinePart({ kind, word }: NamePart, grammaticalCase: GrammaticalCase, gender: Gender): DeclinedForm {
  switch (kind) {
    case 'last':
      return declineSurname(word, grammaticalCase, gender);
    case 'first':
      return declined(word, petrovich({ first: word, gender }, grammaticalCase).first);
    case 'middle':
      // petrovich writes «Ильичем»: these four are stressed on the ending.
      if (grammaticalCase === 'instrumental' && STRESSED_PATRONYMIC.test(word)) return declined(word, `${word}ом`);
      return declined(word, petrovich({ middle: word, gender }, grammaticalCase).middle);
    case 'fixed':
      return { form: word, sure: true };
  }
}

function declined(word: string, form: string | undefined): DeclinedForm {
  return form === undefined ? { form: word, sure: false } : { form: likeCapitals(form, word), sure: true };
}
