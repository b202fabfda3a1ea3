import type { Cursor } from './cursor.ts';
import type { Ambiguity, Offset, Unit } from './deadline.ts';
import { readOrdinal } from './numberRule.ts';

/** Which month a day of the month lies in, and the period the words name with it. */
export interface MonthOffset {
  readonly offset?: Offset;
  readonly unit?: Unit;
  readonly ambiguous?: Ambiguity;
}

/** What a phrase of this kind says, in whatever order its words stand. */
interface Bag {
  following: number;
  after: boolean;
  reported: boolean;
  current: boolean;
  each: boolean;
  /** «второго», «последнего» before «месяца». */
  place: number | null;
  month: boolean;
  /** The month is what was reported on: «за отчётным месяцем». */
  reportedUnit: Unit | 'period' | null;
}

/**
 * «месяца, следующего за отчётным [кварталом]», «следующего за кварталом месяца», «второго месяца, следующего за …»,
 * «последнего месяца квартала», «каждого месяца», «после отчётного периода»: read as a bag of words, for papers scramble them.
 */
export function readMonthOffset(cursor: Cursor): MonthOffset | null {
  const bag: Bag = {
    following: 0,
    after: false,
    reported: false,
    current: false,
    each: false,
    place: null,
    month: false,
    reportedUnit: null,
  };
  const start = cursor.at;
  while (takeWord(cursor, bag)) {
    // Every turn takes one word of the phrase.
  }
  return cursor.at === start ? null : meaning(bag);
}

function takeWord(cursor: Cursor, bag: Bag): boolean {
  return (
    cursor.attempt((at) => {
      at.eatText(',');
      const place = at.attempt(placeOfMonth);
      if (place !== null) {
        bag.place = place;
        return true;
      }
      return takePlain(at, bag) || takeUnit(at, bag) ? true : null;
    }) ?? false
  );
}

/** «второго месяца»: the ordinal only before its month. */
function placeOfMonth(cursor: Cursor): number | null {
  const place = cursor.eat('last') ? -1 : readOrdinal(cursor);
  return place !== null && cursor.peek().unit === 'month' && place <= 3 ? place : null;
}

function takePlain(cursor: Cursor, bag: Bag): boolean {
  if (cursor.eat('following', 'coming')) bag.following += 1;
  else if (cursor.is('behind', 'after') && isAboutPeriod(cursor, 1)) bag.after = cursor.eat('behind', 'after')?.is === 'after' || bag.after;
  else if (cursor.sees('along', 'finish')) cursor.at += 2;
  else if (cursor.sees('along', 'result')) cursor.at += 2;
  else if (cursor.eat('reported')) bag.reported = true;
  else if (cursor.eat('current')) bag.current = true;
  else if (cursor.eat('each')) bag.each = true;
  else return false;
  if (cursor.peek(-1).is === 'finish' || cursor.peek(-1).is === 'result') bag.after = true;
  return true;
}

/** «после» belongs here only before «отчётного», «квартала»; «после каникул» is an event. */
function isAboutPeriod(cursor: Cursor, ahead: number): boolean {
  const token = cursor.peek(ahead);
  return ['reported', 'period', 'finish'].includes(token.is) || (token.is === 'unit' && token.unit !== 'day') || token.is === 'stop';
}

function takeUnit(cursor: Cursor, bag: Bag): boolean {
  const token = cursor.peek();
  if (token.is === 'finish' && bag.after) {
    cursor.at += 1;
    return true;
  }
  if (token.is === 'period') {
    if (!bag.reported && bag.following === 0) return false;
    bag.reportedUnit = 'period';
  } else if (token.is !== 'unit' || !['month', 'quarter', 'halfyear', 'year', 'term', 'trimester'].includes(token.unit ?? '')) {
    return false;
  } else if (token.unit !== 'month') {
    bag.reportedUnit = token.unit ?? null;
  } else if (isReportedMonth(cursor, bag)) {
    bag.reportedUnit = 'month';
  } else {
    bag.month = true;
  }
  cursor.at += 1;
  if (token.text.length <= 4) cursor.eatText('.');
  return true;
}

/** «за отчётным месяцем», «после отчётного месяца»: right behind «отчётный» or «за», and another month or none was named before. */
function isReportedMonth(cursor: Cursor, bag: Bag): boolean {
  const before = cursor.peek(-1).is;
  if (before === 'reported') return bag.following > 0 || bag.after;
  return before === 'behind';
}

function meaning(bag: Bag): MonthOffset | null {
  const unit = bag.reportedUnit === 'period' || bag.reportedUnit === null ? undefined : bag.reportedUnit;
  if (bag.following > 0 || bag.after) return after(bag, unit);
  if (bag.place !== null) return { offset: placeOffset(bag.place), unit: unit ?? 'quarter' };
  if (bag.each) return { unit: unit ?? 'month' };
  if (bag.reported || bag.current) return { offset: 'same-month', unit: unit ?? 'month' };
  // «20 числа месяца» and «20 числа квартала».
  if (unit !== undefined) return { unit, ...(unit === 'month' ? {} : { ambiguous: 'monthNotNamed' }) };
  return bag.month ? { unit: 'month' } : null;
}

function after(bag: Bag, unit: Unit | undefined): MonthOffset {
  if (unit === undefined && bag.place !== null && bag.reportedUnit === null && !bag.reported) return { offset: placeFollowing(bag.place) };
  const offset = bag.place === null ? 'following-month' : placeFollowing(bag.place);
  // «следующего месяца» names the month as the period; «месяца, следующего за отчётным» does not.
  if (unit === undefined && !bag.after && (bag.reported || bag.reportedUnit === 'period'))
    return { offset, unit: 'month', ambiguous: 'periodNotNamed' };
  if (unit === undefined && bag.after && !bag.month) return { offset, unit: 'month', ambiguous: 'periodNotNamed' };
  return { offset, unit: unit ?? 'month' };
}

function placeFollowing(place: number): Offset {
  return place === 2 ? 'second-following-month' : place === 3 ? 'third-following-month' : 'following-month';
}

function placeOffset(place: number): Offset {
  if (place === 1) return 'first-month';
  return place === 2 ? 'second-month' : 'last-month';
}
