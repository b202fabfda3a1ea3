import type { Cursor } from './cursor.ts';
import type { Bound } from './deadline.ts';

/** «до», «не позднее», «в срок до», «к», «с», «не ранее», «в»: what stands before a day or a month. */
export function readBound(cursor: Cursor): Bound | undefined {
  cursor.attempt((at) => skipTerm(at));
  if (cursor.is('before', 'towards', 'along')) {
    cursor.at += 1;
    return 'by';
  }
  if (cursor.sees('not', 'later')) {
    cursor.at += 2;
    cursor.eat('before', 'than');
    return 'by';
  }
  if (cursor.sees('not', 'earlier')) {
    cursor.at += 2;
    cursor.eat('than', 'since');
    return 'from';
  }
  if (cursor.eat('since')) return 'from';
  if (cursor.eat('after')) return 'after';
  if (cursor.eat('in', 'on')) return 'in';
  return undefined;
}

/** «в срок», «в сроки,», «срок», «сроком», «со сроком», before the real preposition. */
function skipTerm(cursor: Cursor): true | null {
  cursor.eat('in', 'since');
  if (cursor.eat('period')) return cursor.is('since') ? true : null;
  if (!cursor.eat('deadline')) return null;
  cursor.eatText(',');
  return cursor.is('before', 'towards', 'along', 'not', 'since', 'number', 'month') ? true : null;
}
