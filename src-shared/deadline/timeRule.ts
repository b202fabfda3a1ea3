import type { Cursor } from './cursor.ts';

/** «12:00», «15.00», «15-00», «12 ч. 00 мин», «10 часов»; `HH:MM` or `null`. A dot alone needs minutes that are no month, or `certain`. */
export function readTime(cursor: Cursor, certain = false): string | null {
  return cursor.attempt((at) => separated(at, certain)) ?? cursor.attempt(spelled);
}

function separated(cursor: Cursor, certain: boolean): string | null {
  const hours = cursor.eat('number');
  const mark = cursor.peek().text;
  if (hours?.n === undefined || hours.ending !== undefined || !cursor.eatText(':', '.', '-')) return null;
  const minutes = cursor.eat('number');
  if (minutes?.n === undefined || minutes.gap || minutes.text.length !== 2 || minutes.ending !== undefined) return null;
  const word = eatHours(cursor);
  const sure = mark === ':' || word || certain || minutes.n === 0 || minutes.n > 12;
  // «15.00.2024» is a misspelt day and no time.
  if (!sure || (mark === '-' && !word && !certain)) return null;
  if (cursor.peek().text === '.' && cursor.peek(1).is === 'number' && !cursor.peek(1).gap) return null;
  return clock(hours.n, minutes.n);
}

function spelled(cursor: Cursor): string | null {
  const hours = cursor.eat('number');
  if (hours?.n === undefined || hours.ending !== undefined || !eatHours(cursor)) return null;
  const minutes = cursor.attempt((at) => {
    const number = at.eat('number');
    if (!number || !at.eat('minute')) return null;
    at.eatText('.');
    return number.n ?? null;
  });
  return clock(hours.n, minutes ?? 0);
}

function eatHours(cursor: Cursor): boolean {
  if (cursor.peek().is !== 'unit' || cursor.peek().unit !== 'hour') return false;
  cursor.at += 1;
  cursor.eatText('.');
  return true;
}

function clock(hours: number, minutes: number): string | null {
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
