import type { Cursor } from './cursor.ts';
import type { YearWords } from './piece.ts';

const FIRST = 1950;
const LAST = 2150;

/** «2024», «24 г.», «т.г.», «текущего года», «года, следующего за отчётным»: the year that stands behind a day or a month. */
export function readYear(cursor: Cursor): YearWords {
  return (
    cursor.attempt((at) => {
      at.eatText(',', '.');
      return writtenYear(at) ?? shortYear(at) ?? yearByWords(at);
    }) ??
    cursor.attempt((at) => (at.eatText('(') ? closed(at, writtenYear(at) ?? shortYear(at) ?? yearByWords(at)) : null)) ??
    {}
  );
}

function closed(cursor: Cursor, year: YearWords | null): YearWords | null {
  return cursor.eatText(')') ? year : null;
}

function writtenYear(cursor: Cursor): YearWords | null {
  const token = cursor.peek();
  if (token.is !== 'number' || token.n === undefined) return null;
  if (token.text.length === 4 && isYear(token.n)) {
    cursor.at += 1;
    if (cursor.peek().text === '-' && cursor.peek(1).is === 'number') return null;
    eatYearWord(cursor);
    return { year: token.n };
  }
  if (token.text.length !== 2 || token.ending !== undefined) return null;
  cursor.at += 1;
  return eatYearWord(cursor) ? { year: 2000 + token.n } : null;
}

export function isYear(n: number): boolean {
  return n >= FIRST && n <= LAST;
}

/** «г.», «года», «гг.», «г.г.», with or without «учебного», «календарного» before. */
export function eatYearWord(cursor: Cursor): boolean {
  if (cursor.eat('yearsShort')) {
    cursor.eatText('.');
    return true;
  }
  if (cursor.eat('yearShort')) {
    cursor.eatText('.');
    if (cursor.sees('yearShort')) cursor.at += 1;
    if (cursor.peek(-1).is === 'yearShort') cursor.eatText('.');
    return true;
  }
  return eatYearNoun(cursor);
}

export function eatYearNoun(cursor: Cursor): boolean {
  if (cursor.peek().unit !== 'year' || cursor.peek().is !== 'unit') return false;
  cursor.at += 1;
  return true;
}

/** «т.г.», «с.г.», «н.г.», also without dots. */
function shortYear(cursor: Cursor): YearWords | null {
  if (!cursor.eatText('т', 'с', 'н')) return null;
  cursor.eatText('.', '/');
  if (!cursor.eat('yearShort')) return null;
  cursor.eatText('.');
  return { yearFrom: 'current' };
}

function yearByWords(cursor: Cursor): YearWords | null {
  if (cursor.eat('current')) return financialOrPlain(cursor, { yearFrom: 'current' }, { offset: 'current-financial-year' });
  if (cursor.is('after') && cursor.peek(1).is === 'reported') return followsReported(cursor) ? { offset: 'following-year' } : null;
  if (cursor.eat('reported')) return eatYearWord(cursor) ? { offset: 'same-year' } : null;
  if (cursor.eat('following', 'coming')) {
    cursor.eat('school', 'financial', 'calendar');
    const reported = cursor.attempt((at) => (at.eat('behind') && at.eat('reported') ? true : null));
    if (!eatYearWord(cursor)) return null;
    return followsReported(cursor) || reported ? { offset: 'following-year' } : { yearFrom: 'next' };
  }
  if (!eatYearWord(cursor)) return null;
  return followsReported(cursor) ? { offset: 'following-year' } : null;
}

function financialOrPlain(cursor: Cursor, plain: YearWords, financial: YearWords): YearWords | null {
  const isFinancial = cursor.eat('financial') !== null;
  cursor.eat('calendar');
  if (cursor.is('school') || !eatYearWord(cursor)) return null;
  return isFinancial ? financial : plain;
}

/** «, следующего за отчётным [годом|периодом]», «после отчётного года», also cut off after «за». */
export function followsReported(cursor: Cursor): boolean {
  return (
    cursor.attempt((at) => {
      at.eatText(',');
      if (at.eat('after')) return at.eat('reported') ? tail(at) : null;
      if (!at.eat('following')) return null;
      if (!at.eat('behind')) return null;
      at.eat('reported');
      return tail(at);
    }) ?? false
  );
}

function tail(cursor: Cursor): true {
  cursor.eat('school', 'financial', 'calendar');
  if (!eatYearWord(cursor)) cursor.eat('period');
  return true;
}
