/** A calendar of the tests' own: written apart from src-shared/deadline, by walking from day to day. */
export interface SlowDay {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  /** Monday is 1. */
  readonly w: number;
  readonly text: string;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function lengthOf(y: number, m: number): number {
  return m === 2 && ((y % 4 === 0 && y % 100 !== 0) || y % 400 === 0) ? 29 : (LENGTHS[m - 1] ?? 0);
}

/** Every day from 1.1.2010, a Friday, to the end of 2060, one after another. */
export const DAYS: readonly SlowDay[] = walk();

function walk(): readonly SlowDay[] {
  const days: SlowDay[] = [];
  let weekday = 5;
  for (let y = 2010; y <= 2060; y += 1) {
    for (let m = 1; m <= 12; m += 1) {
      for (let d = 1; d <= lengthOf(y, m); d += 1) {
        days.push({ y, m, d, w: weekday, text: `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` });
        weekday = (weekday % 7) + 1;
      }
    }
  }
  return days;
}

export const AT = new Map(DAYS.map((day, at) => [day.text, at]));

export function dayAt(text: string): SlowDay {
  const day = DAYS[AT.get(text) ?? -1];
  if (!day) throw new Error(`Outside the slow calendar: ${text}`);
  return day;
}

export function shifted(day: SlowDay, by: number): SlowDay {
  return DAYS[(AT.get(day.text) ?? 0) + by] ?? day;
}
