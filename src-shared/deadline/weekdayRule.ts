import type { Cursor } from './cursor.ts';
import type { WeekdayOfMonth } from './deadline.ts';
import { readOrdinals } from './numberRule.ts';
import type { Piece } from './piece.ts';

const WORKWEEK = [1, 2, 3, 4, 5];

/** «по пятницам», «каждый вторник», «понедельник – пятница», «1 и 3 среда месяца», «в рабочие дни», «кроме субботы и воскресенья». */
export function weekdayRule(cursor: Cursor): Piece | null {
  return cursor.attempt(workdays) ?? cursor.attempt(exceptions) ?? cursor.attempt(ofMonth) ?? cursor.attempt(ofWeek);
}

function workdays(cursor: Cursor): Piece | null {
  if (!cursor.eat('in', 'along')) return null;
  if (!cursor.eat('working') || cursor.peek().unit !== 'day' || !['дни', 'дням'].includes(cursor.peek().text)) return null;
  cursor.at += 1;
  return { is: 'weekdays', weekdays: WORKWEEK, each: true };
}

/** What stays when the named days are left out. */
function exceptions(cursor: Cursor): Piece | null {
  cursor.eatText('(');
  cursor.eat('behind');
  if (!cursor.eat('except')) return null;
  const weekend = cursor.attempt(weekendWords);
  const out = weekend ?? row(cursor);
  if (out === null || out.length === 0) return null;
  cursor.eatText(')');
  return { is: 'weekdays', weekdays: [1, 2, 3, 4, 5, 6, 7].filter((day) => !out.includes(day)) };
}

function weekendWords(cursor: Cursor): readonly number[] | null {
  let found = false;
  while (cursor.is('weekend', 'and') || (found && cursor.peek().text === ',')) {
    found ||= cursor.is('weekend');
    cursor.at += 1;
  }
  if (cursor.peek().unit === 'day') cursor.at += 1;
  return found ? [6, 7] : null;
}

function ofMonth(cursor: Cursor): Piece | null {
  cursor.eat('in');
  cursor.eat('each');
  const last = cursor.eat('last') !== null;
  const places = last ? [-1] : readOrdinals(cursor)?.numbers;
  const weekday = cursor.eat('weekday');
  if (places === undefined || weekday?.n === undefined || places.some((place) => place > 5)) return null;
  const day = weekday.n;
  const more = cursor.attempt((at) => (at.eat('and') ?? (at.eatText(',') || null)) && ofMonth(at));
  cursor.attempt((at) => {
    at.eat('each');
    return at.eat('unit')?.unit === 'month' ? true : null;
  });
  const days: readonly WeekdayOfMonth[] = places.map((place) => [place, day] as const);
  return { is: 'weekdayOfMonth', days: more?.is === 'weekdayOfMonth' ? [...days, ...more.days] : days };
}

function ofWeek(cursor: Cursor): Piece | null {
  cursor.eatText('(');
  const lead = cursor.eat('in', 'along', 'since', 'each', 'towards', 'before');
  if (lead?.is === 'in') cursor.eat('each');
  const days = row(cursor);
  if (days === null) return null;
  cursor.eatText(')');
  cursor.attempt((at) => (at.eat('each') && at.eat('unit')?.unit === 'week' ? true : null));
  const each = lead?.is === 'along' || lead?.is === 'each' || cursor.peek(-1).unit === 'week';
  return { is: 'weekdays', weekdays: days, ...(each ? { each: true } : {}) };
}

/** Weekdays in a row; a dash or «по» is a span. */
function row(cursor: Cursor): readonly number[] | null {
  const first = oneDay(cursor);
  if (first === null) return null;
  const days = [first];
  for (;;) {
    const next = cursor.attempt((at) => {
      const span = at.eatText('-') || at.eat('along') !== null;
      if (!span && at.eat('and', 'or') === null && !at.eatText(',')) return null;
      at.eat('in', 'along', 'each');
      const day = oneDay(at);
      return day === null ? null : { day, span };
    });
    if (next === null) return days.toSorted((a, b) => a - b);
    for (let day = (days.at(-1) ?? 7) + 1; next.span && day < next.day; day += 1) days.push(day);
    days.push(next.day);
  }
}

function oneDay(cursor: Cursor): number | null {
  const day = cursor.eat('weekday');
  if (day?.n === undefined) return null;
  if (day.text.length === 2) cursor.eatText('.');
  return day.n;
}
