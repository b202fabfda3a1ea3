import petrovich from 'petrovich';
import type { DeclinedForm, Gender, GrammaticalCase } from './cases.ts';
import { declineAdjective } from './declineAdjective.ts';
import { declineSingular } from './declineNoun.ts';
import { likeCapitals } from './letterCase.ts';

/** Declines one surname, double ones part by part: «Глухая» → «Глухой», «Бурак» (he) → «Бурака», «Бурак» (she) stays. */
export function declineSurname(surname: string, grammaticalCase: GrammaticalCase, gender: Gender): DeclinedForm {
  const shape = genderOfSurname(surname);
  if (shape && shape !== gender) return { form: surname, sure: false };
  const parts = surname.split('-').map((part) => declinePart(part, grammaticalCase, gender));
  return { form: parts.map(({ form }) => form).join('-'), sure: parts.every(({ sure }) => sure) };
}

/** Frozen forms of old genitives, foreign vowels and -ко take no endings at all (norms.md, section 7). */
const INDECLINABLE = /(?:[оеёэиыую]|[ыи]х|[аеиоу]а)$/u;

/** Surnames that are plain nouns: petrovich takes them for the feminine of -ин and -ов. */
const NOUNS = new Set([
  'щербина',
  'година',
  'судьбина',
  'кручина',
  'тычина',
  'детина',
  'вершина',
  'середина',
  'сова',
  'голова',
  'корова',
  'подкова',
  'основа',
]);
/** Both a noun and the feminine of a surname in -ин or -ов: only the bearer knows. */
const AMBIGUOUS = new Set(['калина', 'малина', 'рябина', 'долина', 'перепелина', 'осина', 'былина', 'лучина', 'дуброва', 'королева']);

function declinePart(part: string, grammaticalCase: GrammaticalCase, gender: Gender): DeclinedForm {
  const lower = part.toLowerCase();
  const sure = (form: string): DeclinedForm => ({ form: likeCapitals(form, part), sure: true });
  if (INDECLINABLE.test(lower)) return sure(part);
  if (gender === 'female' && /[^аяой]$/u.test(lower)) return sure(part);
  if (gender === 'female' && /й$/u.test(lower)) return sure(part);
  if (/(?:ая|яя)$/u.test(lower))
    return gender === 'female' ? sure(declineAdjective(part, grammaticalCase, true)) : { form: part, sure: false };
  if (NOUNS.has(lower) || (gender === 'male' && /ина$/u.test(lower))) return sure(asNoun(part, grammaticalCase));
  if (AMBIGUOUS.has(lower)) return { form: part, sure: false };
  const form = byPetrovich(part, grammaticalCase, gender);
  return { form: likeCapitals(form, part), sure: !isDoubtful(lower, grammaticalCase) };
}

/** petrovich has no rules for «ё»: «Лихачёва» is declined as «Лихачева» and gets its letter back. */
function byPetrovich(part: string, grammaticalCase: GrammaticalCase, gender: Gender): string {
  const form = petrovich({ last: part.replaceAll('ё', 'е'), gender }, grammaticalCase).last ?? part;
  return Array.from(form, (char, place) => (char === 'е' && part.charAt(place) === 'ё' ? 'ё' : char)).join('');
}

/** Vowels that may or may not drop out («Швец»), endings that hang on the stress («Бородач», «Груша») or on the family («Гулия»). */
function isDoubtful(lower: string, grammaticalCase: GrammaticalCase): boolean {
  if (/(?:[ея]ц|[оеё]к|ия)$/u.test(lower)) return true;
  return grammaticalCase === 'instrumental' && /(?:[жшщц]|[^и]ч|[жшчщц]а)$/u.test(lower);
}

function asNoun(part: string, grammaticalCase: GrammaticalCase): string {
  const declined = declineSingular(part.toLowerCase(), grammaticalCase, { animate: true });
  return part.slice(0, 1) + declined.slice(1);
}

/** What the surname alone tells: «Солодов», «Лебедянская». The rest do not tell. */
export function genderOfSurname(surname: string): Gender | null {
  const last = surname.toLowerCase().split('-').at(-1) ?? '';
  if (/(?:[оеё]в|[^аеёиоуыэюя]ин|[сц]кий|..ый)$/u.test(last)) return 'male';
  if (/(?:[оеё]ва|[^аеёиоуыэюя]ина|..ая|..яя)$/u.test(last)) return NOUNS.has(last) || AMBIGUOUS.has(last) ? null : 'female';
  return null;
}
