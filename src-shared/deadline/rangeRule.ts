import { daysInMonth } from '../base/plainDate.ts';
import type { Cursor } from './cursor.ts';
import { readDay, readDayNumber } from './dayRule.ts';
import { hasYear, partialDate, partialParts, type PartialDate } from './partialDate.ts';
import type { Piece, YearWords } from './piece.ts';
import { readYear } from './yearRule.ts';

/** An end of a range: a day, a number that waits for its month, or a month. */
type End = { readonly day?: number; readonly month?: number } & YearWords;

/** «с 1 по 15 октября», «20-24.11», «с 01.09.2023 по 31.05.2024», «сентябрь 2023 – май 2024». */
export function rangeRule(cursor: Cursor): Piece | null {
  introduction(cursor);
  const opened = cursor.eat('since', 'of') !== null;
  const from = readEnd(cursor, true);
  if (from === null || !joined(cursor, opened)) return null;
  const to = readEnd(cursor, false);
  if (to === null || to.month === undefined) return null;
  // Months alone without a year of their own are a span of months, not of days.
  if (from.day === undefined && to.day === undefined && from.year === undefined) return null;
  if (from.month === undefined && from.day === undefined) return null;
  return between(from, to);
}

/** «в период», «период:», «в срок», «в сроки» before the first end. */
function introduction(cursor: Cursor): void {
  cursor.attempt((at) => {
    at.eat('in', 'on');
    if (!at.eat('period', 'deadline')) return null;
    at.eatText(':');
    return true;
  });
}

function joined(cursor: Cursor, opened: boolean): boolean {
  if (cursor.eatText('-')) {
    cursor.eat('before', 'along');
    return true;
  }
  cursor.eatText(',');
  cursor.attempt((at) => (at.eat('and') && at.is('before', 'along') ? true : null));
  return opened && cursor.eat('along', 'before') !== null;
}

function readEnd(cursor: Cursor, first: boolean): End | null {
  const day = readDay(cursor);
  if (day !== null) return day;
  const month = cursor.eat('month');
  if (month?.n !== undefined) return { month: month.n, ...readYear(cursor) };
  if (!first) return null;
  const number = cursor.attempt(readDayNumber);
  if (number === null) return null;
  cursor.eat('dayNumber');
  return { day: number };
}

function between(from: End, to: End): Piece {
  const { day: _day, month: _month, year: _year, ...words } = to;
  const month = from.month ?? to.month ?? 1;
  const last = partialDate(to.month ?? 1, to.day ?? monthEnd(to), to.year);
  const first = startingDay(from, month, to.year, last);
  if (first === null || last === null) return { is: 'noSuchDay' };
  return { is: 'range', from: first, to: last, ...words };
}

function monthEnd({ month = 1, year }: End): number {
  return daysInMonth(year ?? 2001, month);
}

/** «с 28 декабря по 9 января 2025 г.» begins in the year before. */
function startingDay(from: End, month: number, year: number | undefined, last: PartialDate | null): PartialDate | null {
  const own = partialDate(month, from.day ?? 1, from.year ?? year);
  if (own === null || last === null || from.year !== undefined || year === undefined || own <= last) return own;
  const { day } = partialParts(own);
  return hasYear(own) ? partialDate(month, day, year - 1) : own;
}
