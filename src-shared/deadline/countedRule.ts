import { readBound } from './boundRule.ts';
import type { Cursor } from './cursor.ts';
import type { Bound, Unit } from './deadline.ts';
import { readOrdinals } from './numberRule.ts';
import { readPart } from './partRule.ts';
import type { Piece, YearWords } from './piece.ts';
import { schoolYearText } from './yearsRule.ts';
import { eatYearNoun, eatYearWord, followsReported, readYear } from './yearRule.ts';

type CountedUnit = 'quarter' | 'halfyear' | 'term' | 'trimester';
const MOST: Readonly<Record<CountedUnit, number>> = { quarter: 4, halfyear: 2, term: 4, trimester: 3 };

/** «I квартал», «1, 3 четверть», «во втором полугодии 2024-2025 уч. года», «до конца IV квартала», «1-2 кв. 2025 г.». */
export function countedRule(cursor: Cursor): Piece | null {
  cursor.attempt(during);
  const bound = readBound(cursor);
  const part = cursor.attempt(edge) ?? null;
  const row = readOrdinals(cursor);
  if (row === null) return null;
  const unit = countedUnit(cursor);
  if (unit === null) return null;
  const more = repeated(cursor, unit);
  const numbers = [...row.numbers, ...more];
  if (numbers.some((n) => n < 1 || n > MOST[unit])) return null;
  // The end of a school's term or half-year is no day of the calendar: an event.
  if (part !== null && unit !== 'quarter') return null;
  return {
    is: 'counted',
    unit,
    numbers,
    ...(row.span ? { span: true } : {}),
    ...(part === null ? {} : { part }),
    ...dueBy(bound),
    ...countedYear(cursor),
  };
}

function during(cursor: Cursor): true | null {
  cursor.eat('in', 'on');
  if (!cursor.eat('course')) return null;
  cursor.eatText('.');
  cursor.eat('whole');
  return true;
}

/** «конца», «начале»; for «до окончания I квартала» the end as well. */
function edge(cursor: Cursor): ReturnType<typeof readPart> {
  if (cursor.eat('finish')) return 'end';
  return cursor.is('end', 'beginning', 'middle') ? readPart(cursor) : null;
}

function dueBy(bound: Bound | undefined): { readonly bound?: Bound } {
  return bound === 'by' || bound === 'from' || bound === 'after' ? { bound } : {};
}

function countedUnit(cursor: Cursor): CountedUnit | null {
  cursor.eat('school');
  const unit: Unit | undefined = cursor.peek().is === 'unit' ? cursor.peek().unit : undefined;
  if (unit !== 'quarter' && unit !== 'halfyear' && unit !== 'term' && unit !== 'trimester') return null;
  const short = cursor.eat('unit')?.text ?? '';
  if (['кв', 'кварт', 'четв', 'полуг', 'полугод'].includes(short)) cursor.eatText('.');
  return unit;
}

/** «1 квартал, 3 квартал»: the noun said again. */
function repeated(cursor: Cursor, unit: CountedUnit): readonly number[] {
  const next = cursor.attempt((at) => {
    if (!at.eatText(',') && at.eat('and', 'or') === null) return null;
    const row = readOrdinals(at);
    return row !== null && countedUnit(at) === unit ? row.numbers : null;
  });
  return next === null ? [] : [...next, ...repeated(cursor, unit)];
}

function countedYear(cursor: Cursor): YearWords {
  const school = cursor.attempt(schoolYear);
  if (school !== null) return school;
  const year = readYear(cursor);
  if (Object.keys(year).length > 0) return year;
  // «I квартал года» names no year; cut off after «за» it may still say which («года, следующего за»).
  const bare = cursor.attempt((at) => (eatYearNoun(at) ? true : null));
  return bare && followsReported(cursor) ? { offset: 'following-year' } : {};
}

function schoolYear(cursor: Cursor): YearWords | null {
  cursor.eat('current', 'coming', 'following');
  const bare = cursor.attempt((at) => {
    if (!at.eat('school')) return null;
    at.eatText('.');
    return eatYearWord(at) ? true : null;
  });
  if (bare) return { scope: 'school-year' };
  const from = cursor.eat('number');
  if (from?.n === undefined || from.text.length !== 4 || !cursor.eatText('-', '/')) return null;
  const to = cursor.eat('number');
  if (to?.n === undefined || to.n % 100 !== (from.n + 1) % 100) return null;
  if (cursor.eat('school')) cursor.eatText('.');
  eatYearWord(cursor);
  return { schoolYear: schoolYearText(from.n) };
}
