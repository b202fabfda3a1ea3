import type { Cursor } from './cursor.ts';
import type { Unit } from './deadline.ts';
import { readCount, readCounts, readOrdinal } from './numberRule.ts';
import type { Piece } from './piece.ts';

type Every = Extract<Piece, { is: 'every' }>;

/** «ежеквартально», «каждые 10 дней», «не реже 1 раза в квартал», «2 раза в месяц», «дважды в год», «раз в пять лет». */
export function everyRule(cursor: Cursor): Every | null {
  return (
    cursor.attempt(adverb) ??
    cursor.attempt(byUnits) ??
    cursor.attempt(edgeOfEach) ??
    cursor.attempt(eachUnit) ??
    cursor.attempt(timesInUnit)
  );
}

function adverb(cursor: Cursor): Every | null {
  const word = cursor.eat('every');
  if (word?.unit === undefined) return null;
  if (word.text.length <= 6) cursor.eatText('.');
  return { is: 'every', unit: word.unit };
}

/** «по полугодиям», «по четвертям». */
function byUnits(cursor: Cursor): Every | null {
  if (!cursor.eat('along')) return null;
  const word = cursor.eat('unit');
  return word?.unit !== undefined && word.unit !== 'day' && /[ая]м$/.test(word.text) ? { is: 'every', unit: word.unit } : null;
}

/** «по итогам каждой четверти», «в конце каждого месяца», «по окончании каждого полугодия». */
function edgeOfEach(cursor: Cursor): Every | null {
  if (!cursor.eat('along', 'in') || !cursor.eat('result', 'finish', 'end') || !cursor.eat('each')) return null;
  const found = unit(cursor);
  return found === null ? null : { is: 'every', ...found };
}

/** «каждый квартал», «в каждом полугодии», «каждые два года», «каждого года». */
function eachUnit(cursor: Cursor): Every | null {
  cursor.eat('in');
  if (!cursor.eat('each')) return null;
  const every = readOrdinal(cursor) ?? readCount(cursor);
  const found = unit(cursor);
  return found === null ? null : { is: 'every', ...found, ...many(every) };
}

function timesInUnit(cursor: Cursor): Every | null {
  const limit = readLimit(cursor);
  cursor.eat('along');
  const times = readTimes(cursor, limit !== null);
  if (times === null) return null;
  if (cursor.eat('in', 'behind', 'along') === null) cursor.eatText('/');
  cursor.eat('each');
  const every = readCount(cursor);
  const found = unit(cursor);
  return found === null ? null : { is: 'every', ...found, ...many(every), times, ...limit };
}

function many(every: number | null): { readonly every?: number } {
  return every === null || every === 1 ? {} : { every };
}

/** «не реже», «не менее чем», «минимум», «не чаще», «не более». */
function readLimit(cursor: Cursor): { readonly min?: true; readonly max?: true } | null {
  cursor.eatText('как');
  const not = cursor.eat('not') !== null;
  const word = cursor.eat('rarer', 'less', 'oftener', 'more');
  if (word === null || (!not && !['минимум', 'максимум'].includes(word.text))) return null;
  cursor.attempt((at) => (at.eatText(','), at.eat('than')));
  return word.is === 'rarer' || word.is === 'less' ? { min: true } : { max: true };
}

function readTimes(cursor: Cursor, limited: boolean): number | readonly [number, number] | null {
  const adverbial = cursor.eat('twice');
  if (adverbial !== null) return adverbial.text === 'дважды' ? 2 : adverbial.text === 'трижды' ? 3 : 1;
  const counts = readCounts(cursor);
  if (counts === null) return cursor.eat('times') && inAhead(cursor) ? 1 : null;
  if (cursor.eat('times')) {
    if (cursor.peek(-1).text === 'р') cursor.eatText('.');
    return counts;
  }
  // «не реже 1 новости в 10 дней»: what is counted has a name of its own.
  if (!limited || !cursor.is('unknown') || !(cursor.peek(1).is === 'in' || cursor.peek(2).is === 'in')) return null;
  cursor.at += cursor.peek(1).is === 'in' ? 1 : 2;
  return counts;
}

function inAhead(cursor: Cursor): boolean {
  return cursor.is('in', 'behind') || cursor.peek().text === '/';
}

/** The period, with «учебный» where it says so. */
function unit(cursor: Cursor): Pick<Every, 'unit' | 'scope'> | null {
  const adjective = cursor.eat('school', 'working', 'calendar', 'financial');
  if (adjective !== null) cursor.attempt((at) => (at.eatText('.') && at.is('unit', 'yearShort') ? true : null));
  const word = cursor.eat('unit', 'yearShort');
  if (word === null) return null;
  if (word.text.length <= 3 && !['год', 'дня', 'час', 'дни', 'лет'].includes(word.text)) cursor.eatText('.');
  const named: Unit = word.is === 'yearShort' ? 'year' : (word.unit ?? 'year');
  if (named === 'day' && adjective?.is === 'working') return { unit: 'workday' };
  return named === 'year' && adjective?.is === 'school' ? { unit: 'year', scope: 'school-year' } : { unit: named };
}
