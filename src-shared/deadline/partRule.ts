import type { Cursor } from './cursor.ts';
import type { Part } from './deadline.ts';
import { readOrdinal } from './numberRule.ts';

const ORDERED = {
  half: ['first-half', 'second-half'],
  decade: ['first-decade', 'second-decade', 'third-decade'],
  week: ['first-week', 'second-week', 'third-week', 'fourth-week'],
} as const;

/** «в конце», «начало», «вторая декада», «последняя неделя», «2-3 декада» before a month or a quarter. */
export function readPart(cursor: Cursor): Part | null {
  if (cursor.eat('beginning')) return 'start';
  if (cursor.eat('middle')) return 'middle';
  if (cursor.eat('end')) return 'end';
  return cursor.attempt(orderedPart);
}

function orderedPart(cursor: Cursor): Part | null {
  if (cursor.eat('last')) return lastPart(cursor);
  const first = readOrdinal(cursor);
  // «1-2 декада»: what is due by its end is what counts.
  const second = first === null ? null : cursor.attempt((at) => (at.eatText('-', ',') || at.eat('and') ? readOrdinal(at) : null));
  const row = first === null ? undefined : ordered(cursor);
  return row?.[(second ?? first ?? 0) - 1] ?? null;
}

function ordered(cursor: Cursor): readonly Part[] | undefined {
  if (cursor.eat('half')) return ORDERED.half;
  const unit = cursor.eat('unit')?.unit;
  return unit === 'decade' || unit === 'week' ? ORDERED[unit] : undefined;
}

function lastPart(cursor: Cursor): Part | null {
  const unit = cursor.eat('unit')?.unit;
  if (unit === 'decade') return 'third-decade';
  return unit === 'week' ? 'last-week' : null;
}
