import type { Cursor } from './cursor.ts';

const MOST = 14;
/** Where the next deadline of the same phrase begins, or a thing of its own. */
const STOPS = new Set(['every', 'permanent', 'immediate', 'times', 'deadline', 'then', 'doer']);
/** Full stops that end no sentence. */
const SHORTENED = new Set(['им', 'г', 'обл', 'р', 'п', 'ст', 'пос', 'с', 'т', 'д', 'мин', 'рук', 'зам']);

/**
 * Takes the words that name an event, a plan or what a count begins from, up to where they plausibly end:
 * a stop, a bracket, an infinitive, the next deadline. Gives them as the paper has them; empty when there are none.
 */
export function followingWords(cursor: Cursor, most = MOST): string {
  const start = cursor.at;
  for (let count = 0; count < most && !endsHere(cursor, cursor.at === start); count += 1) {
    if (cursor.peek().text === '"') skipQuoted(cursor);
    else cursor.at += 1;
  }
  return cursor.since(start);
}

function endsHere(cursor: Cursor, first: boolean): boolean {
  const token = cursor.peek();
  if (token.is === 'stop' || STOPS.has(token.is)) return true;
  if (token.is === 'mark') return markEnds(cursor, token.text);
  if (first) return false;
  if (isInfinitive(token.text)) return true;
  if (token.is === 'before') return ['number', 'month', 'ordinal', 'beginning', 'end'].includes(cursor.peek(1).is);
  if (token.is === 'since') return cursor.peek(1).is === 'number' || cursor.peek(1).is === 'month';
  if (token.is === 'not') return ['later', 'rarer', 'earlier', 'less', 'more', 'oftener'].includes(cursor.peek(1).is);
  if (token.is === 'in') return cursor.peek(1).is === 'course' || cursor.peek(1).is === 'month' || cursor.peek(1).is === 'deadline';
  if (token.is === 'month') return cursor.peek(-1).is !== 'number' && cursor.peek(-1).is !== 'ordinal';
  // «к началу учебного года согласно приложению», «до начала года и представить акты»
  if (/^(?:согласно|включительно)$/.test(token.text)) return true;
  return (token.is === 'and' || token.is === 'or') && (beginsDeadline(cursor) || isInfinitive(cursor.peek(1).text));
}

/** What follows «и» or «или» is a deadline of its own. */
function beginsDeadline(cursor: Cursor): boolean {
  const next = cursor.peek(1);
  return (
    ['every', 'number', 'permanent', 'before', 'along', 'month', 'twice', 'not', 'at', 'towards', 'course', 'immediate', 'times'].includes(
      next.is,
    ) ||
    (next.is === 'in' && ['course', 'month', 'case'].includes(cursor.peek(2).is))
  );
}

function markEnds(cursor: Cursor, mark: string): boolean {
  if (mark === '"') return false;
  if (mark === '-' || mark === '/' || mark === '№') return cursor.peek().gap && mark === '-' && cursor.peek(1).gap;
  if (mark !== '.') return true;
  const next = cursor.peek(1);
  return !(SHORTENED.has(cursor.peek(-1).text) && next.is !== 'stop' && next.is !== 'mark');
}

/** «организовать», «провести», «обеспечить»: the deed, no longer its time. */
export function isInfinitive(word: string): boolean {
  return word.length > 4 && /(?:[аеиоуыюя]ть|[вн]ести|йти|чь|ться|тись)$/.test(word) && !NOUNS.test(word);
}

/** Nouns that end like an infinitive. */
const NOUNS = /^(?:память|печать|кровать|нефть|помощь|ночь|речь|дочь)$/;

function skipQuoted(cursor: Cursor): void {
  cursor.at += 1;
  for (let count = 0; count < 30 && !cursor.is('stop'); count += 1) {
    const closes = cursor.peek().text === '"';
    cursor.at += 1;
    if (closes) return;
  }
}
