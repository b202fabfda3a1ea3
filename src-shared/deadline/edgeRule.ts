import { readBound } from './boundRule.ts';
import type { Cursor } from './cursor.ts';
import type { Piece } from './piece.ts';
import { eatYearWord, isYear } from './yearRule.ts';

/** The end or the beginning of a calendar year is a day: «к концу 2022 года», «до конца текущего года», «до начала 2025 года». */
export function edgeRule(cursor: Cursor): Piece | null {
  const bound = readBound(cursor);
  if (bound !== 'by') return null;
  const edge = cursor.eat('end', 'finish', 'beginning');
  if (edge === null) return null;
  const starts = edge.is === 'beginning';
  const day = starts ? '01-01' : '12-31';
  const number = cursor.peek();
  if (number.is === 'number' && number.n !== undefined && isYear(number.n)) {
    cursor.at += 1;
    return eatYearWord(cursor) ? { is: 'days', dates: [`${number.n}-${day}`], bound } : null;
  }
  const current = cursor.eat('current') !== null;
  const calendar = cursor.eat('calendar') !== null;
  if (starts || !eatYearWord(cursor)) return null;
  return {
    is: 'days',
    dates: [`--${day}`],
    bound,
    ...(current ? { yearFrom: 'current' as const } : {}),
    ...(calendar || current ? {} : { ambiguous: 'yearKind' as const }),
  };
}
