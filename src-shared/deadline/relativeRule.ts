import type { Cursor } from './cursor.ts';
import type { RelativeDeadline, Unit } from './deadline.ts';
import { followingWords } from './followingWords.ts';
import { readCounts } from './numberRule.ts';
import type { Piece } from './piece.ts';
import { spanWord } from './spanWord.ts';

type Relative = Extract<Piece, { is: 'relative' }>;
type Length = Pick<RelativeDeadline, 'n' | 'unit'>;

/**
 * A count from an event: «в течение 10 дней со дня …», «в 3-дневный срок», «не позднее чем за 5 дней до …»,
 * «через месяц после …», «не позднее 2 рабочих дней», «2-3 рабочих дня».
 */
export function relativeRule(cursor: Cursor): Relative | null {
  return (
    cursor.attempt(adjectival) ??
    cursor.attempt(ahead) ??
    cursor.attempt(behind) ??
    cursor.attempt(nextDay) ??
    cursor.attempt(within) ??
    cursor.attempt(bare)
  );
}

/** «в 10-дневный срок [со дня …]», «в двухмесячный срок после …», «в месячный срок». */
function adjectival(cursor: Cursor): Relative | null {
  if (cursor.is('in', 'not')) {
    if (cursor.eat('not') && !cursor.eat('later', 'more')) return null;
    cursor.eat('in', 'than');
  }
  const number = readCounts(cursor);
  cursor.eatText('-');
  cursor.eatText('ти', 'х', 'и', 'мя');
  cursor.eatText('-');
  const word = spanWord(cursor.peek().text, number !== null);
  if (word === null) return null;
  cursor.at += 1;
  cursor.eat('working', 'calendar');
  const adjective = cursor.peek(-1);
  if (!cursor.eat('deadline')) return null;
  return { is: 'relative', n: number ?? word.n, unit: dayKind(word.unit, adjective.is), ...after(cursor) };
}

/** «за 10 дней до начала …», «не позднее чем за 3 дня». */
function ahead(cursor: Cursor): Relative | null {
  const limited = limit(cursor);
  if (!cursor.eat('behind')) return null;
  const length = readLength(cursor) ?? singleUnit(cursor);
  if (length === null) return null;
  if (cursor.eat('before')) return { is: 'relative', ...length, anchor: followingWords(cursor) || null, dir: 'before', bound: 'by' };
  return limited ? { is: 'relative', ...length, anchor: null, dir: 'before', bound: 'by' } : null;
}

/** «через 3 дня после …», «не позднее чем через четыре месяца после …», «по истечении 10 дней». */
function behind(cursor: Cursor): Relative | null {
  const limited = limit(cursor);
  if (!cursor.eat('through') && !expiry(cursor)) return null;
  const length = readLength(cursor) ?? singleUnit(cursor);
  return length === null ? null : { is: 'relative', ...length, ...after(cursor), bound: limited ? 'by' : 'on' };
}

function expiry(cursor: Cursor): boolean {
  if (!cursor.sees('along', 'finish') || !cursor.peek(1).text.startsWith('истеч')) return false;
  cursor.at += 2;
  return true;
}

/** «в течение 10 дней», «не позднее 5-ти рабочих дней», «в срок не более 30 дней», «в течение рабочего дня». */
function within(cursor: Cursor): Relative | null {
  cursor.eat('in', 'on');
  cursor.eat('deadline');
  cursor.eatText(',', '-', ':');
  const course = eatCourse(cursor);
  const limited = course || limit(cursor) || (cursor.eat('before') !== null && cursor.peek(-2).is === 'deadline');
  if (!limited) return null;
  if (!course) eatCourse(cursor);
  const length = readLength(cursor);
  // «не позднее 5 дней до начала».
  if (length !== null && !course && cursor.eat('before'))
    return { is: 'relative', ...length, anchor: followingWords(cursor) || null, dir: 'before', bound: 'by' };
  if (length !== null) return { is: 'relative', ...length, ...after(cursor) };
  const single = singleUnit(cursor);
  if (single === null) return null;
  const rest = after(cursor);
  // «в течение месяца» alone says which month no more than «в течение года»: that is a scope.
  const counted = rest.anchor !== null || single.unit === 'workday' || single.unit === 'day' || single.unit === 'hour';
  return counted ? { is: 'relative', ...single, ...rest } : null;
}

function eatCourse(cursor: Cursor): boolean {
  if (cursor.is('in', 'on') && cursor.peek(1).is === 'course') cursor.at += 1;
  if (!cursor.eat('course')) return false;
  cursor.eatText('.');
  return true;
}

function limit(cursor: Cursor): boolean {
  const exceeding = cursor.is('not') && cursor.peek(1).text.startsWith('превышающ');
  if (!exceeding && !cursor.sees('not', 'later') && !cursor.sees('not', 'more') && !cursor.sees('not', 'less')) return false;
  cursor.at += 2;
  cursor.eatText(',');
  cursor.eat('than');
  return true;
}

/** «на следующий [рабочий] день после …», «не позднее следующего дня», «не позднее дня, следующего за днём …». */
function nextDay(cursor: Cursor): Relative | null {
  const limited = cursor.eatAll('not', 'later');
  if (!limited) cursor.eat('on', 'in');
  const unit = (limited ? cursor.attempt(dayFollowed) : null) ?? followingDay(cursor);
  if (unit === null) return null;
  const own = cursor.eatText('дня', 'днем') ? followingWords(cursor) : '';
  const rest = after(cursor);
  return { is: 'relative', n: 1, unit, ...rest, anchor: own === '' ? rest.anchor : own, bound: limited ? 'by' : 'on' };
}

function followingDay(cursor: Cursor): Unit | null {
  if (!cursor.eat('following')) return null;
  const working = cursor.eat('working');
  if (!['день', 'дня'].includes(cursor.eat('unit')?.text ?? '')) return null;
  return working ? 'workday' : 'day';
}

/** «[рабочего] дня, следующего за [днём …]». */
function dayFollowed(cursor: Cursor): Unit | null {
  const working = cursor.eat('working');
  if (cursor.eat('unit')?.text !== 'дня') return null;
  cursor.eatText(',');
  return cursor.eat('following') && cursor.eat('behind') ? (working ? 'workday' : 'day') : null;
}

function bare(cursor: Cursor): Relative | null {
  const length = readLength(cursor);
  if (length === null) return null;
  const rest = after(cursor);
  return { is: 'relative', ...length, ...rest, ...(rest.anchor === null ? { bare: true } : {}) };
}

/** «5 рабочих дней», «30 календарных дней», «двух недель», «6 мес.». */
function readLength(cursor: Cursor): Length | null {
  const n = readCounts(cursor);
  if (n === null || cursor.peek(-1).is === 'ordinal') return null;
  const unit = readUnit(cursor);
  // «в течение 2025 года» counts nothing.
  return unit === null || (typeof n === 'number' && n >= MOST) ? null : { n, unit };
}

const MOST = 1000;

/** «недели», «рабочего дня», «суток»: one of them. */
function singleUnit(cursor: Cursor): Length | null {
  const unit = readUnit(cursor);
  return unit === null ? null : { n: 1, unit };
}

function readUnit(cursor: Cursor): Unit | null {
  const adjective = cursor.eat('working', 'calendar', 'school');
  if (adjective && adjective.text.length <= 5) cursor.eatText('.');
  const word = cursor.eat('unit');
  if (word?.unit === undefined) return null;
  if (word.text.length <= 3 && !['час', 'дня', 'дни', 'год', 'лет'].includes(word.text)) cursor.eatText('.');
  if (adjective !== null && word.unit !== 'day' && adjective.is !== 'calendar') return null;
  return adjective === null ? word.unit : dayKind(word.unit, adjective.is);
}

function dayKind(unit: Unit, adjective: string): Unit {
  if (unit !== 'day') return unit;
  return adjective === 'working' ? 'workday' : adjective === 'calendar' ? 'calday' : 'day';
}

const BY_AFTER = { dir: 'after', bound: 'by' } as const;

/** «со дня подписания», «с момента …», «после …», «от даты …», or nothing. */
function after(cursor: Cursor): { readonly anchor: string | null; readonly dir: 'after'; readonly bound: 'by' } {
  const anchor = cursor.attempt((at) => {
    at.eatText(',');
    if (at.eat('after')) return followingWords(at);
    // «по окончании квартала» as what the count begins from: «окончания квартала».
    if (at.sees('along', 'finish')) {
      at.at += 1;
      return followingWords(at).replace(/^(\p{L}+)ии(?!\p{L})/u, '$1ия');
    }
    if (at.is('since', 'of') && isDay(at)) {
      at.at += 2;
      return followingWords(at);
    }
    return null;
  });
  return { anchor: anchor || null, ...BY_AFTER };
}

function isDay(cursor: Cursor): boolean {
  const next = cursor.peek(1);
  return next.is === 'moment' || next.text === 'дня';
}
