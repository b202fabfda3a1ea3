import { readBound } from './boundRule.ts';
import type { Cursor } from './cursor.ts';
import type { Bound } from './deadline.ts';
import { readOrdinals, readOrdinal } from './numberRule.ts';
import { readMonthOffset, type MonthOffset } from './offsetRule.ts';
import type { Piece } from './piece.ts';

/** «до 20 числа месяца, следующего за отчётным», «5 и 20 числа», «последнего числа», «до 5-го рабочего дня месяца», «15-го каждого месяца». */
export function dayOfMonthRule(cursor: Cursor): Piece | null {
  const bound = readBound(cursor);
  return (
    cursor.attempt((at) => numbered(at, bound)) ?? cursor.attempt((at) => workday(at, bound)) ?? cursor.attempt((at) => last(at, bound))
  );
}

function numbered(cursor: Cursor, bound: Bound | undefined): Piece | null {
  const row = days(cursor, bound === 'from');
  if (row === null || row.some((day) => day < 1 || day > 31)) return null;
  const noun = eatDayNoun(cursor);
  // «1 месяц» is a stretch of time.
  if (!noun && !cursor.is('each', 'following', 'current', 'coming', 'last')) return null;
  const offset = cursor.attempt(readMonthOffset);
  // «15-го каждого месяца» and «10 следующего месяца»: without «числа» the rest has to make it plain.
  if (!noun && !saysEnough(offset)) return null;
  return { is: 'dayOfMonth', day: row.length === 1 ? (row[0] ?? 1) : row, ...due(bound), ...unitOf(offset) };
}

/** A row of days, or «с 1 по 5», of which the last counts. */
function days(cursor: Cursor, opened: boolean): readonly number[] | null {
  const row = readOrdinals(cursor);
  if (row === null) return null;
  const { numbers } = row;
  if (row.span) return numbers.slice(-1);
  if (!opened || !cursor.is('along', 'before')) return numbers;
  cursor.at += 1;
  const end = readOrdinal(cursor);
  return end === null ? null : [end];
}

function eatDayNoun(cursor: Cursor): boolean {
  if (cursor.eat('dayNumber')) {
    cursor.eatText('.');
    return true;
  }
  // «10 дня» is an ordinal; «10 дней» is a stretch of time.
  const token = cursor.peek();
  if (token.is === 'unit' && token.text === 'дня' && cursor.peek(1).is !== 'unit' && Boolean(cursor.peek(-1).ending)) {
    cursor.at += 1;
    return true;
  }
  return false;
}

function saysEnough(offset: MonthOffset | null): boolean {
  return offset?.unit === 'month';
}

function workday(cursor: Cursor, bound: Bound | undefined): Piece | null {
  const ordinal = cursor.peek();
  const place = cursor.eat('last') ? -1 : readOrdinal(cursor);
  if (place === null || !cursor.eat('working')) return null;
  const noun = cursor.eat('unit');
  if (noun?.unit !== 'day') return null;
  const isOrdinal = ordinal.is === 'last' || ordinal.is === 'ordinal' || ordinal.ending !== undefined || noun.text === 'день';
  // «5-ти рабочих дней» is a stretch of time as well.
  if (!isOrdinal || ['дней', 'дни', 'дн'].includes(noun.text)) return null;
  const offset = cursor.attempt(readMonthOffset);
  return offset === null && place !== -1 ? null : { is: 'dayOfMonth', workday: place, ...due(bound), ...unitOf(offset) };
}

function last(cursor: Cursor, bound: Bound | undefined): Piece | null {
  if (!cursor.eat('last')) return null;
  const day = cursor.peek().is === 'unit' && cursor.peek().unit === 'day';
  if (!day && !cursor.is('dayNumber')) return null;
  cursor.at += 1;
  const offset = cursor.attempt(readMonthOffset);
  return day && offset === null ? null : { is: 'dayOfMonth', day: -1, ...due(bound), ...unitOf(offset, true) };
}

function due(bound: Bound | undefined): { readonly bound?: Bound } {
  return bound === undefined ? {} : { bound: bound === 'by' || bound === 'from' ? 'by' : 'on' };
}

/** The last day of a quarter needs no month of its own. */
function unitOf(offset: MonthOffset | null, lastDay = false): MonthOffset {
  if (!lastDay || offset?.ambiguous !== 'monthNotNamed') return offset ?? {};
  const { ambiguous: _ambiguous, ...rest } = offset;
  return { ...rest, offset: 'last-month' };
}
