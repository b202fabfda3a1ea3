import type { Cursor } from './cursor.ts';
import type { Ambiguity, Scope } from './deadline.ts';
import { followingWords } from './followingWords.ts';
import type { Piece } from './piece.ts';
import { eatYearWord } from './yearRule.ts';

/** «постоянно», «в течение [всего] учебного года», «в теч. месяца», «весь период», «учебный год». */
export function scopeRule(cursor: Cursor): Piece | null {
  if (cursor.eat('permanent')) return { is: 'scope', scope: 'permanent' };
  return cursor.attempt(permanently) ?? cursor.attempt(during) ?? cursor.attempt(bare);
}

/** «на постоянной основе», «на неограниченный срок». */
function permanently(cursor: Cursor): Piece | null {
  if (!cursor.eat('on')) return null;
  const found = cursor.eatText('постоянной', 'системной', 'регулярной') && cursor.eatText('основе');
  return found ? { is: 'scope', scope: 'permanent' } : null;
}

function during(cursor: Cursor): Piece | null {
  cursor.eat('in', 'on');
  const course = cursor.eat('course') !== null;
  if (course) cursor.eatText('.');
  const whole = cursor.eat('whole') !== null;
  if (!course && !whole) return null;
  return named(cursor);
}

/** «учебный год», «на учебный год» as a cell of its own. */
function bare(cursor: Cursor): Piece | null {
  cursor.eat('on', 'in');
  if (!cursor.is('school', 'calendar', 'financial')) return null;
  return named(cursor);
}

function named(cursor: Cursor): Piece | null {
  cursor.eat('current', 'each', 'coming', 'following');
  const adjective = cursor.eat('school', 'calendar', 'financial', 'reported')?.is;
  if (adjective !== undefined) cursor.attempt((at) => (at.eatText('.') && at.is('unit', 'yearShort') ? true : null));
  const word = cursor.peek();
  if (word.is === 'period' || word.is === 'deadline') {
    cursor.at += 1;
    // «в течение всего периода», «весь период обучения»: as long as what it belongs to.
    if (cursor.is('unknown')) followingWords(cursor);
    return { is: 'scope', scope: 'period' };
  }
  if (eatYearWord(cursor)) return { is: 'scope', ...yearScope(adjective) };
  if (word.is !== 'unit' || adjective === 'financial') return null;
  const scope = UNIT_SCOPE[word.unit ?? ''];
  if (scope === undefined) return null;
  cursor.at += 1;
  if (word.text.length <= 4) cursor.eatText('.');
  return { is: 'scope', scope };
}

const UNIT_SCOPE: Readonly<Record<string, Scope>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  term: 'term',
  trimester: 'term',
  halfyear: 'halfyear',
};

function yearScope(adjective: string | undefined): { readonly scope: Scope; readonly ambiguous?: Ambiguity } {
  if (adjective === 'school') return { scope: 'school-year' };
  if (adjective === 'financial') return { scope: 'financial-year' };
  if (adjective === 'calendar') return { scope: 'calendar-year' };
  return { scope: 'calendar-or-school-year', ambiguous: 'yearKind' };
}
