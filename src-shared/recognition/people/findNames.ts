import { rememberTexts } from '../../base/rememberTexts.ts';
import { headNature, isSubstantive } from '../../russian/headNouns.ts';

/** A person's name inside a text. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  /** «Фамилия И.О.» or «Фамилия Имя Отчество», in the case in which it stands. */
  readonly name: string;
}

const WORD = String.raw`\p{Lu}(?:\p{Ll}+|\p{Lu}+)(?:-\p{Lu}(?:\p{Ll}+|\p{Lu}+))*`;
const INITIALS = String.raw`\p{Lu}\.\s?\p{Lu}(?:\.|(?![\p{L}.]))`;
const PATRONYMIC = String.raw`\p{Lu}\p{L}*(?:вич|ьич|мич|кич|тич|вн|ичн)(?:а|у|ем|ой|ою|ы|е)?(?!\p{L})`;
const EDGE = String.raw`(?<![\p{L}\d.-])`;
const SURNAME_FIRST = sticky(String.raw`(?<surname>${WORD})\s*(?<initials>${INITIALS})`);
const LAST_WORD = new RegExp(String.raw`^\s?(${WORD})[\s.,;]*$`, 'u');
const SURNAME_END = String.raw`(?<=[оеё]ва?|[иы]на?|ий|ская|ко|[аую]к|ян|ич|[иы]х|[ОЕЁ]ВА?|[ИЫ]НА?|ИЙ|СКАЯ|КО)(?!\p{L})`;
const ONE_INITIAL = String.raw`(?:[ГДПСХ]\.(?=\s?${WORD}${SURNAME_END})|(?![ГДПСХ])\p{Lu}\.)`;
const SHAPES: readonly { readonly expression: RegExp; readonly order: readonly string[] }[] = [
  {
    expression: sticky(String.raw`(?<surname>${WORD})\s+(?<given>${WORD})\s+(?<patronymic>${PATRONYMIC})`),
    order: ['surname', 'given', 'patronymic'],
  },
  {
    expression: sticky(String.raw`(?<given>${WORD})\s+(?<patronymic>${PATRONYMIC})\s+(?<surname>${WORD})(?!\s?\p{Lu}\.)`),
    order: ['surname', 'given', 'patronymic'],
  },
  { expression: SURNAME_FIRST, order: ['surname', 'initials'] },
  { expression: sticky(String.raw`(?<initials>${INITIALS})\s*(?<surname>${WORD})`), order: ['surname', 'initials'] },
  // One initial only: «Ким А.»; never where a word follows that may be the surname.
  { expression: sticky(String.raw`(?<surname>${WORD})\s+(?<initials>\p{Lu}\.)(?=\s*(?:[,;)–—-]|$))`), order: ['surname', 'initials'] },
  // «А.Дрозд», «П. Коротенко» below or beside a post; «С. Луговое» is a village.
  {
    expression: sticky(String.raw`(?<=^[\s_/|]*|\s{3,}|\t|_{2,}\s*)(?<initials>${ONE_INITIAL})\s?(?<surname>${WORD})(?=[\s_/|.,]*$)`),
    order: ['surname', 'initials'],
  },
];

/** Words with a capital that stand before a name and are none. */
const NO_NAME =
  /^(?:со?докладчик\p{L}*|докладчик\p{L}*|доклад|слушали|заслушали|выступил\p{L}*|решили|ответственн\p{L}*|исполнител\p{L}*|контроль|срок|присутств\p{L}*|приглаш\p{L}*|участник\p{L}*|секретар\p{L}*|председател\p{L}*|информаци\p{L}*|сообщени\p{L}*|школ\p{L}*|район\p{L}*|област\p{L}*|округ\p{L}*|администраци\p{L}*|мбоу|мкоу|моу|мбдоу|мбу|сош|оош|поручить|рекомендовать|протокол|и|врио|вопрос\p{L}*|тел|исп)$/iu;

/** Every name of a person in a text: initials on either side, full names in both orders. «И.о. начальника» is none. */
export const findNames = rememberTexts(search);

function search(text: string): readonly FoundName[] {
  const names: FoundName[] = [];
  const start = /(?<![\p{L}\d.-])\p{Lu}/gu;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const found = nameAt(text, match.index);
    if (!found) continue;
    names.push(found);
    start.lastIndex = found.to;
  }
  return names;
}

/** Whether a text is one name and nothing else but marks and blanks to sign on. */
export function isNameAlone(text: string): boolean {
  const [name, ...others] = findNames(text);
  return name !== undefined && others.length === 0 && !/[\p{L}\d]/u.test(text.slice(0, name.from) + text.slice(name.to));
}

function nameAt(text: string, at: number): FoundName | null {
  for (const { expression, order } of SHAPES) {
    expression.lastIndex = at;
    const groups = expression.exec(text);
    if (!groups?.groups) continue;
    const parts = groups.groups;
    if (!isSurname(parts['surname'] ?? '') || (parts['given'] !== undefined && NO_NAME.test(parts['given']))) continue;
    if (order[1] === 'initials' && expression === SURNAME_FIRST && isOfNext(text, at, at + groups[0].length)) continue;
    const words = order.map((part) => (part === 'initials' ? dotted(parts[part] ?? '') : (parts[part] ?? '')));
    return { from: at, to: at + groups[0].length, name: words.join(' ') };
  }
  return null;
}

/** «Председатель Совета П.А. Солодов»: the initials belong to the surname that ends the line. */
function isOfNext(text: string, from: number, to: number): boolean {
  if (from === 0) return false;
  const next = LAST_WORD.exec(text.slice(to))?.[1];
  return next !== undefined && isSurname(next);
}

function isSurname(word: string): boolean {
  return !NO_NAME.test(word) && headNature(word) === null && !isSubstantive(word);
}

function dotted(initials: string): string {
  return (initials.match(/\p{Lu}/gu) ?? []).map((letter) => `${letter}.`).join('');
}

function sticky(source: string): RegExp {
  return new RegExp(EDGE + source, 'uy');
}
