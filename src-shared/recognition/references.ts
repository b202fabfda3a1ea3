import { rememberTexts } from '../base/rememberTexts.ts';
import { plainDate, type PlainDate } from '../base/plainDate.ts';
import { monthNumber } from '../russian/months.ts';

/** Another paper that a text names: «приказ … от 04.02.2021 № 119/ПК», «№560 от 30.12.2020», «протокол № 3». */
export interface PaperReference {
  readonly number: string;
  readonly date: PlainDate | null;
  readonly from: number;
  readonly to: number;
}

/** Every paper named in a text by its number, in order; numbers of schools, of annexes and of points are none. */
export const paperReferences = rememberTexts(search);

function search(text: string): readonly PaperReference[] {
  const found: PaperReference[] = [];
  const add = (one: PaperReference | null): void => {
    if (one && found.every(({ from, to }) => one.to <= from || to <= one.from)) found.push(one);
  };
  for (const match of text.matchAll(DATE_FIRST)) add(reference(match));
  for (const match of text.matchAll(NUMBER_FIRST)) add(reference(match));
  for (const match of text.matchAll(NAMED)) add(named(text, match));
  return found.toSorted((a, b) => a.from - b.from);
}

const SPACE = String.raw`[\s\u00a0]*`;
const SIGN = String.raw`(?:№|(?<![\p{L}])N(?=\s?[\d\p{Lu}]))${SPACE}(?:№${SPACE})?`;
/** «119/ПК», «Р-6», «297-а», «01-04/131», «273-ФЗ»; a letter glued to the digits by nothing is a unit («3г.Заозёрск»). */
const VALUE = String.raw`(?:\p{Lu}{1,4}[-‑–./])?\d+(?:[-‑–/.]\d+)*(?:${SPACE}?[-‑–/]${SPACE}?\p{L}{1,6}(?:[-‑/]?\d+)?(?![\p{L}]))*`;
const NUMBER = String.raw`${SIGN}(?<number>${VALUE})`;
const MONTH = String.raw`(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)`;
const YEAR_WORD = String.raw`(?:${SPACE}(?:года|год|г\.?)(?!\p{L}))?`;
const DATE = String.raw`[«"“]?${SPACE}(?<day>\d{1,2})${SPACE}[»"”]?(?:${SPACE}[.\/]${SPACE}(?<digits>\d{1,2})(?:${SPACE}[.\/]${SPACE}|\s)|${SPACE}(?<month>${MONTH})[.,]?${SPACE})(?<year>\d{4}|\d{2})(?!\d)${YEAR_WORD}`;
const FROM = String.raw`(?<!\p{L})от\s+`;

const DATE_FIRST = new RegExp(String.raw`${FROM}${DATE},?${SPACE}${NUMBER}`, 'giu');
const NUMBER_FIRST = new RegExp(String.raw`${NUMBER},?${SPACE}${FROM}${DATE}`, 'giu');
/** Without a day only a word for a paper tells its number from that of a school. */
const NAMED = new RegExp(
  String.raw`(?<!\p{L})(?:приказ|распоряжени|постановлени|протокол|решени|указ|закон|письм)\p{L}*(?<between>(?:\s+[\p{L}-]+\.?){0,8}?)\s*${NUMBER}(?:,?${SPACE}${FROM}${DATE})?`,
  'giu',
);
/** What stands close before the number of something else. */
const ELSE = /(?:школ|лице|гимнази|сош|оош|нош|сад|доу|приложени|пункт|таблиц|форм|участ|вопрос|направлени)\p{L}*$/iu;

function named(text: string, match: RegExpExecArray | RegExpMatchArray): PaperReference | null {
  const before = (match.groups?.['between'] ?? '').trim();
  return ELSE.test(before) || text === '' ? null : reference(match);
}

function reference(match: RegExpExecArray | RegExpMatchArray): PaperReference | null {
  const groups = match.groups ?? {};
  const number = (groups['number'] ?? '').replaceAll(/\s/gu, '');
  if (number === '') return null;
  const from = match.index ?? 0;
  const place = groups['between'] === undefined ? 0 : match[0].search(new RegExp(SIGN, 'u'));
  return { number, date: dateOf(groups), from: from + Math.max(0, place), to: from + match[0].trimEnd().length };
}

function dateOf({ day, digits, month, year }: Readonly<Record<string, string | undefined>>): PlainDate | null {
  if (day === undefined || year === undefined) return null;
  const at = month === undefined ? Number(digits) : monthNumber(month);
  if (at === null) return null;
  const full = Number(year) + (year.length === 2 ? (Number(year) > 60 ? 1900 : 2000) : 0);
  return plainDate(full, at, Number(day));
}
