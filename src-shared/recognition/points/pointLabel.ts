import { rememberTexts } from '../../base/rememberTexts.ts';
/** The number, letter or dash a point begins with, typed or automatic. */
export interface PointLabel {
  /** As written, without the spaces around it: «1..», «П.2.7.1.», «а)», «–». A dash before a number is left out. */
  readonly text: string;
  readonly shape: LabelShape;
  /** «2.1.» is 2, 1; «б)» is 2; empty for a dash. */
  readonly path: readonly number[];
  /** How many characters of the line it takes, with a dash before it and the spaces after it. */
  readonly length: number;
  /** Could be the beginning of a sentence as well («9 классов», «2.1 тонны»): only its place in a sequence makes it a label. */
  readonly weak: boolean;
}

export type LabelShape = 'number' | 'bracket' | 'letter' | 'roman' | 'dash';

/** Reads the label at the beginning of a line; `null` where there is none. */
export const readPointLabel = rememberTexts(readLabel);

function readLabel(words: string): PointLabel | null {
  const dash = DASH.exec(words)?.[0] ?? '';
  const number = readNumber(words.slice(dash.length)) ?? readRoman(words.slice(dash.length)) ?? readLetter(words.slice(dash.length));
  // «– 15 школ приняли участие»: after a dash a number without its dot is a number of things.
  if (number !== null && !(dash.trim() !== '' && number.weak)) return { ...number, length: dash.length + number.length };
  const mark = dash.trim();
  return mark === '' ? null : { text: mark, shape: 'dash', path: [], length: dash.length, weak: false };
}

/** Whether a label could stand right after another in one list: «2.» after «1.», «б)» after «а)». */
export function follows(label: PointLabel, before: PointLabel): boolean {
  return (
    label.shape === before.shape &&
    label.path.length === before.path.length &&
    label.path.slice(0, -1).every((number, index) => number === before.path[index]) &&
    label.path.at(-1) === (before.path.at(-1) ?? 0) + 1
  );
}

const SPACE = String.raw`[\s\u00a0]`;
/** Signs of lists, those of the private use area included: Word's Symbol and Wingdings bullets come out as these. */
const DASH = new RegExp(
  String.raw`^${SPACE}*(?:(?:[-–—−](?!\d)|§(?!${SPACE}?\d)|[•·●▪■□◦○*►➢✓✔√\uf000-\uf0ff]|[\u006f\u043e](?=${SPACE}{2}|\t))${SPACE}*)?`,
  'u',
);
const NUMBER = new RegExp(
  String.raw`^((?:[Пп](?:\.|ункт)${SPACE}?|[№§]${SPACE}?|\()?)(\d{1,3}(?:\.${SPACE}?\d{1,3})*)(${SPACE}?(?:\.${SPACE}?[-–—](?=${SPACE})|\.{1,3}\)?|\)\.?|[:/](?=${SPACE}*\p{Lu})|,(?=${SPACE}*$)))?(${SPACE}*)`,
  'u',
);
const DAY = /^\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)?\d{2}(?!\d|\.\d|\.\s?\p{Lu})/u;

function readNumber(words: string): PointLabel | null {
  const match = NUMBER.exec(words);
  if (!match) return null;
  const [whole, lead = '', digits = '', end = '', space = ''] = match;
  const rest = words.slice(whole.length);
  if (DAY.test(words) && lead === '') return null;
  const compact = digits.replaceAll(/\s/gu, '');
  // «1. 2 этапа», «1. 15.05.2023» are the label «1.» and words; «1. 2.» is one number with a space in it.
  if (/^\d/u.test(rest) || (compact !== digits && end === '')) return cutAt(words);
  const path = compact.split('.').map(Number);
  const closed = end !== '' && end !== ',';
  // «3D-печать»
  if (!closed && space === '' && rest !== '') return null;
  const weak = isWeak({ lead, path, end, closed, space, rest });
  if (weak === null) return null;
  const bracket = end.includes(')') && path.length === 1;
  return { text: whole.trim(), shape: bracket ? 'bracket' : 'number', path, length: whole.length, weak };
}

/** The first number alone where a space parts it from the next: «1. 2 этапа». */
function cutAt(words: string): PointLabel | null {
  const first = new RegExp(String.raw`^(\d{1,3})\.(${SPACE}+)`, 'u').exec(words);
  return first ? { text: `${first[1]}.`, shape: 'number', path: [Number(first[1])], length: first[0].length, weak: false } : null;
}

interface NumberParts {
  readonly lead: string;
  readonly path: readonly number[];
  readonly end: string;
  readonly closed: boolean;
  readonly space: string;
  readonly rest: string;
}

/** `null`: no label at all. */
function isWeak({ lead, path, end, closed, space, rest }: NumberParts): boolean | null {
  const capital = /^[«"“„(]*[\p{Lu}\d]/u.test(rest);
  if (lead === '(') return end.includes(')') ? false : null;
  // «П.2 приказа отменить», «№ 3 исключить»: only a capital tells the label from the words.
  if (lead !== '') return capital || rest === '' ? false : null;
  if (rest === '') return !closed;
  if (closed) {
    // «10.00 часов», «1.5 ставки», «5.год»: the dot belongs to the words.
    if (space === '' && !/^[«"“„(\p{L}]/u.test(rest)) return null;
    return path.some((number) => number === 0 || number > 99);
  }
  if (path.length > 1 && capital && !/^\d/u.test(rest)) return path.some((number) => number === 0);
  return true;
}

const ROMAN = new RegExp(String.raw`^([IVXLІХ]{1,6})([.)]{1,2}|(?=${SPACE}))(${SPACE}*)`, 'u');

function readRoman(words: string): PointLabel | null {
  const match = ROMAN.exec(words);
  if (!match) return null;
  const [whole, sign = '', end = ''] = match;
  const rest = words.slice(whole.length);
  // «Х. Иванов», «I квартал»: initials and ordinals.
  if (/^\p{Lu}\.\s?\p{Lu}/u.test(rest) || /^\p{Lu}\.$/u.test(rest)) return null;
  if (/^[Х]+$/u.test(sign) && end !== ')' && !/^\s*[\p{Lu}«]/u.test(rest)) return null;
  const value = romanValue(sign.replaceAll('І', 'I').replaceAll('Х', 'X'));
  if (value === null) return null;
  const capital = rest === '' || /^[«"“„(]*\p{Lu}/u.test(rest);
  if (end === '' && !capital) return null;
  return { text: whole.trim(), shape: 'roman', path: [value], length: whole.length, weak: end === '' || !capital };
}

/** The letters that number points: ё, й, ъ, ы and ь are left out, as Word does. */
const LETTERS = 'абвгдежзиклмнопрстуфхцчшщэюя';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const LETTER = new RegExp(String.raw`^\(?([а-яa-z])(\)\.?|\.(?=${SPACE}+\p{Lu}\p{Ll}))(${SPACE}*)`, 'u');

function readLetter(words: string): PointLabel | null {
  const match = LETTER.exec(words);
  if (!match) return null;
  const [whole, sign = '', end = ''] = match;
  // Latin «a)», «c)» stand for Cyrillic ones: «а)», «б)», «в)» are typed on either keyboard.
  const place = LETTERS.indexOf(LOOKALIKES[sign] ?? sign);
  const index = place >= 0 ? place : LATIN.indexOf(sign);
  if (index < 0) return null;
  return { text: whole.trim(), shape: 'letter', path: [index + 1], length: whole.length, weak: !end.startsWith(')') };
}

const LOOKALIKES: Readonly<Record<string, string>> = { a: 'а' };

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** `null` for what no Roman number is: «IIII», «VX». */
function romanValue(text: string): number | null {
  if (!/^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(text)) return null;
  const values = [...text].map((sign) => ROMAN_VALUES[sign] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
