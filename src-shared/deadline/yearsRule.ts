import type { Cursor } from './cursor.ts';
import type { Piece } from './piece.ts';
import { eatYearWord, isYear } from './yearRule.ts';

/** «2024/25». */
export function schoolYearText(first: number): string {
  return `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
}

/** «на 2021-2025 г.г.», «2024/2025 уч. год», «в 2025 году», «на период до 2030 года», «с 2024 по 2026 год». */
export function yearsRule(cursor: Cursor): Piece | null {
  const during = cursor.attempt(introduction);
  const until = cursor.eat('before') !== null || cursor.eatAll('not', 'later');
  const since = !until && cursor.eat('since') !== null;
  const from = oneYear(cursor);
  if (from === null) return null;
  const to = cursor.attempt((at) => secondYear(at, from, since));
  const kind = yearKind(cursor, from, to);
  if (kind === null && to === null) return null;
  const mode = during === 'course' ? { during: true as const } : {};
  if (to === null) {
    if (kind?.school === true) return { is: 'years', from, to: from + 1, schoolYear: schoolYearText(from), ...mode };
    return { is: 'years', from: until ? null : from, to: since ? null : from, ...mode };
  }
  if (to < from) return null;
  if (kind?.school === true && to === from + 1) return { is: 'years', from, to, schoolYear: schoolYearText(from), ...mode };
  // Two years in a row and «год» in the singular: most likely a school year, but the words do not say it.
  const doubtful = to === from + 1 && !since && kind?.plural !== true;
  return { is: 'years', from, to, ...(doubtful ? { ambiguous: 'yearsOrSchoolYear' as const } : {}), ...mode };
}

function introduction(cursor: Cursor): 'course' | 'plain' | null {
  const preposition = cursor.eat('in', 'on') !== null;
  if (cursor.eat('course')) {
    cursor.eatText('.');
    cursor.eat('whole');
    return 'course';
  }
  if (cursor.eat('period')) return 'plain';
  return preposition ? 'plain' : null;
}

function oneYear(cursor: Cursor): number | null {
  const token = cursor.eat('number');
  return token?.n !== undefined && token.text.length === 4 && isYear(token.n) ? token.n : null;
}

function secondYear(cursor: Cursor, first: number, since: boolean): number | null {
  if (since) eatYearWord(cursor);
  if (
    since
      ? cursor.eat('along', 'before') === null && !cursor.eatText('-')
      : !cursor.eatText('-', '/') && cursor.eat('and') === null && !comma(cursor)
  )
    return null;
  const token = cursor.eat('number');
  if (token?.n === undefined) return null;
  if (token.text.length === 4) return isYear(token.n) ? token.n : null;
  return token.text.length === 2 ? Math.floor(first / 100) * 100 + token.n : null;
}

/** «2023, 2024 годы». */
function comma(cursor: Cursor): boolean {
  return cursor.peek().text === ',' && cursor.peek(1).is === 'number' && cursor.peek(1).text.length === 4 && cursor.eatText(',');
}

/** The noun behind the figures: a school year («уч. год», and «тренировочный год» of sports schools), one year, several. */
function yearKind(cursor: Cursor, from: number, to: number | null): { readonly school: boolean; readonly plural: boolean } | null {
  return cursor.attempt((at) => {
    const adjective = at.eat('school', 'calendar', 'financial') ?? (/[оы](?:й|го|м)$/.test(at.peek().text) ? at.eat('unknown') : null);
    if (adjective?.is === 'school') at.eatText('.');
    const noun = at.peek();
    if (!eatYearWord(at)) {
      // «2024/25 уч.» and «у.г.» are cut short.
      return adjective?.is === 'school' ? { school: true, plural: false } : null;
    }
    const school = adjective !== null && adjective.is !== 'calendar' && adjective.is !== 'financial';
    const dots = at.text.slice(noun.start, at.peek(-1).end);
    const plural = noun.is === 'yearsShort' || /^г\s*\.\s*г/i.test(dots) || ['годы', 'годов', 'годах', 'годам'].includes(noun.text);
    return { school: school && (to === null || to === from + 1), plural };
  });
}
