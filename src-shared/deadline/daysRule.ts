import { readBound } from './boundRule.ts';
import type { Cursor } from './cursor.ts';
import { readDay, readDayNumber, type WrittenDay } from './dayRule.ts';
import type { Bound } from './deadline.ts';
import { partialDate, type PartialDate } from './partialDate.ts';
import type { Piece, YearWords } from './piece.ts';
import { readTime } from './timeRule.ts';

/** One day or several: «до 1 марта», «1, 15 и 25 сентября», «до 15.01 и 15.07», «до 12:00 15.09.2025». */
export function daysRule(cursor: Cursor): Piece | null {
  const bound = readBound(cursor);
  const before = cursor.attempt(timeBefore);
  const days = cursor.attempt(readDays);
  if (days === null) return null;
  const time = before ?? cursor.attempt(timeAfter);
  const year = yearOf(days);
  const dates = days.map((day) => toDate(day, year));
  if (dates.includes(null)) return { is: 'noSuchDay' };
  return {
    is: 'days',
    dates: dates.filter((date) => date !== null),
    ...boundOf(bound),
    ...(time === null ? {} : { time }),
    ...withoutYear(year),
  };
}

function boundOf(bound: Bound | undefined): { readonly bound?: Bound } {
  return bound === undefined ? {} : { bound: bound === 'in' ? 'on' : bound };
}

function timeBefore(cursor: Cursor): string | null {
  const time = readTime(cursor);
  cursor.eatText(',');
  return time;
}

function timeAfter(cursor: Cursor): string | null {
  if (cursor.eatText('(')) {
    cursor.eat('before', 'in', 'towards');
    const inside = readTime(cursor, true);
    return cursor.eatText(')') ? inside : null;
  }
  cursor.eatText(',');
  const introduced = cursor.eat('in', 'before', 'towards') ?? (cursor.sees('not', 'later') ? cursor.eatAll('not', 'later') : null);
  return readTime(cursor, introduced !== null);
}

/** Days in a row; those without a month take the month that follows. */
function readDays(cursor: Cursor): readonly WrittenDay[] | null {
  const days: WrittenDay[] = [];
  let open: number[] = [];
  for (;;) {
    const found = cursor.attempt((at) => (days.length + open.length > 0 && !separator(at) ? null : (readDay(at) ?? loneDay(at))));
    if (found === null) break;
    if (found.month === undefined) {
      open.push(found.day);
      continue;
    }
    days.push(...open.map((day) => ({ ...found, day })), found);
    open = [];
  }
  if (open.length > 0) return null;
  return days.length === 0 ? null : days;
}

/** A number that is a day only because another day follows it. */
function loneDay(cursor: Cursor): WrittenDay | null {
  const day = readDayNumber(cursor);
  const here = cursor.at;
  const follows = day !== null && cursor.attempt((at) => (separator(at) ? (readDay(at) ?? loneDay(at)) : null)) !== null;
  cursor.at = here;
  return follows && day !== null ? { day } : null;
}

function separator(cursor: Cursor): boolean {
  const comma = cursor.eatText(',', ';');
  const word = cursor.eat('and', 'or') !== null;
  // «до 15 января, до 15 июля»: the preposition may be said again.
  if (cursor.is('before', 'towards')) cursor.at += 1;
  else if (cursor.sees('not', 'later')) cursor.at += 2;
  return comma || word;
}

function yearOf(days: readonly WrittenDay[]): YearWords {
  const { day: _day, month: _month, ...year } = days.findLast((each) => Object.keys(each).length > 2) ?? { day: 0 };
  return year;
}

function withoutYear({ year: _year, ...rest }: YearWords): YearWords {
  return rest;
}

function toDate(day: WrittenDay, common: YearWords): PartialDate | null {
  return partialDate(day.month ?? 0, day.day, day.year ?? common.year);
}
