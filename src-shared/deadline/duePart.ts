import { assertNever } from '../base/assertNever.ts';
import type { PlainDate } from '../base/plainDate.ts';
import { clampedDay, monthEnd } from './dayNumber.ts';
import type { Part } from './deadline.ts';

/** The last day of a month or of its part: the first ten days, the first half, the second week. */
export function monthPartEnd(year: number, month: number, part: Part | undefined): PlainDate {
  return clampedDay(year, month, lastDay(part));
}

function lastDay(part: Part | undefined): number {
  switch (part) {
    case 'first-week':
      return 7;
    case 'start':
    case 'first-decade':
      return 10;
    case 'second-week':
      return 14;
    case 'first-half':
      return 15;
    case 'middle':
    case 'second-decade':
      return 20;
    case 'third-week':
      return 21;
    case 'fourth-week':
      return 28;
    case 'end':
    case 'second-half':
    case 'third-decade':
    case 'last-week':
    case undefined:
      return 31;
    default:
      return assertNever(part);
  }
}

/** The last day of a quarter; of its beginning or middle the last day of that month. */
export function quarterPartEnd(year: number, quarter: number, part: Part | undefined): PlainDate {
  const month = part === 'start' ? 1 : part === 'middle' ? 2 : 3;
  return monthEnd(year, (quarter - 1) * 3 + month);
}
