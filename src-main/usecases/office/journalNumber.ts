import type { Content } from '../../../src-shared/documents/kinds.ts';
import { foldKey } from '../../db/foldKey.ts';
import type { StoredJournal } from '../../db/repositories/journals.ts';

/** The highest running number; longer digits are a lettered number («20230414»), not a place in the journal. */
const HIGHEST = 1_000_000;

export interface ReadNumber {
  readonly number: string;
  readonly ordinal: number;
  /** Whether it takes up its ordinal: «4» and «4/ПК» do, «4а» stands beside 4. */
  readonly fills: boolean;
  /** Two numbers with one slot in one year are a double. */
  readonly slot: string;
}

/** The number given by hand; a field of spaces is an empty field. */
export function handNumber(content: Content): string | null {
  const number = content.number?.replace(/\p{C}+/gu, '').trim() ?? '';
  return number === '' ? null : number;
}

/** Reads a number given by hand: «004» and «4» are one number, and so are «4» and «4/ПК» in a journal with «/ПК». */
export function readNumber(text: string, suffix: string): ReadNumber {
  const number = text.trim();
  const [, digits = '', rest = ''] = /^(\d*)(.*)$/su.exec(number) ?? [];
  const ordinal = digits === '' ? 0 : Number(digits);
  const isPlain = ordinal >= 1 && ordinal <= HIGHEST && (rest.trim() === '' || foldKey(rest) === foldKey(suffix));
  if (isPlain) return ordinalNumber(ordinal, suffix, number);
  const slot = `${digits.replace(/^0+/, '')}${foldKey(rest)}`.replaceAll(' ', '');
  return { number, ordinal: ordinal <= HIGHEST ? ordinal : 0, fills: false, slot: `-${slot}` };
}

/** A running number as the journal writes it. */
export function ordinalNumber(ordinal: number, suffix: string, written?: string): ReadNumber {
  return { number: written ?? `${ordinal}${suffix}`, ordinal, fills: true, slot: String(ordinal) };
}

/** The first number of a year. One set for a department that starts in mid-year holds up to that year only. */
export function firstOrdinal(journal: StoredJournal, year: number): number {
  return year <= journal.firstYear ? journal.firstNumber : 1;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
