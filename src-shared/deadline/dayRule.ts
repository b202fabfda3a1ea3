import type { Cursor } from './cursor.ts';
import { readOrdinal } from './numberRule.ts';
import type { YearWords } from './piece.ts';
import { eatYearWord, readYear } from './yearRule.ts';

/** A day as it is written; without a month it takes that of the day after it («1, 15 сентября»). */
export type WrittenDay = { readonly day: number; readonly month?: number } & YearWords;

/** One day with its month: «01.09.2023», «28.12.», «"11" ноября 2018 г.», «первого сентября», «2023-09-01». */
export function readDay(cursor: Cursor): WrittenDay | null {
  return cursor.attempt(isoDay) ?? cursor.attempt(dottedDay) ?? cursor.attempt(dayWithMonthWord);
}

function isoDay(cursor: Cursor): WrittenDay | null {
  const [year, first, month, second, day] = [0, 1, 2, 3, 4].map((ahead) => cursor.peek(ahead));
  if (year?.text.length !== 4 || first?.text !== '-' || second?.text !== '-' || month?.text.length !== 2 || day?.text.length !== 2)
    return null;
  if (year.n === undefined || month.n === undefined || day.n === undefined) return null;
  cursor.at += 5;
  return { year: year.n, month: month.n, day: day.n };
}

function dottedDay(cursor: Cursor): WrittenDay | null {
  const day = cursor.eat('number');
  if (day?.n === undefined || day.text.length > 2 || day.ending !== undefined) return null;
  const mark = cursor.peek().text;
  if (!['.', '/', ',', '-'].includes(mark) || cursor.peek().gap) return null;
  cursor.at += 1;
  const month = cursor.eat('number');
  if (month?.n === undefined || month.ending !== undefined) return null;
  const year = cursor.attempt((at) => fullYear(at, mark)) ?? gluedYear(month.text);
  if (year !== null) return { day: day.n, month: Number(month.text.slice(0, 2)), ...year };
  // Without a year only a dot, and two figures for the month: «2.1» is the number of a point.
  const slash = mark === '/' && !month.gap;
  if ((mark !== '.' && !slash) || month.text.length !== 2 || month.n < 1 || month.n > 12 || day.n > 31 || day.n < 1) return null;
  cursor.eatText('.');
  return { day: day.n, month: month.n, ...readYear(cursor) };
}

/** «.2023г.», « 2023», «.23»; commas and dashes only with four figures. */
function fullYear(cursor: Cursor, mark: string): YearWords | null {
  const separated = cursor.eatText(mark) || cursor.eatText('.');
  const year = cursor.eat('number');
  if (year?.n === undefined || year.ending !== undefined) return null;
  const four = year.text.length === 4;
  if (!four && (year.text.length !== 2 || !separated || year.gap || mark === ',' || mark === '-')) return null;
  if (!four && cursor.peek().text === '.' && cursor.peek(1).is === 'number' && !cursor.peek(1).gap) return null;
  eatYearWord(cursor);
  return { year: four ? year.n : 2000 + year.n };
}

/** «01.092023»: the second dot was forgotten. */
function gluedYear(text: string): YearWords | null {
  return text.length === 6 && /^(?:0[1-9]|1[0-2])20/.test(text) ? { year: Number(text.slice(2)) } : null;
}

function dayWithMonthWord(cursor: Cursor): WrittenDay | null {
  const day = readDayNumber(cursor);
  if (day === null) return null;
  cursor.eatText('.', '-');
  const month = cursor.eat('month');
  if (month?.n === undefined) return null;
  cursor.eat('unit');
  if (cursor.peek(-1).is === 'unit' && cursor.peek(-1).unit !== 'month') cursor.at -= 1;
  return { day, month: month.n, ...readYear(cursor) };
}

/** The number of a day, with quotation marks, endings or in words: «11», "01", 5-го, первого. */
export function readDayNumber(cursor: Cursor): number | null {
  const quoted = cursor.eatText('"');
  const word = cursor.peek();
  const day = readOrdinal(cursor);
  if (day === null || word.is === 'unknown' || day > 31) return null;
  return quoted && !cursor.eatText('"') ? null : day;
}
