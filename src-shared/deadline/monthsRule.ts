import { readBound } from './boundRule.ts';
import type { Cursor } from './cursor.ts';
import { readPart } from './partRule.ts';
import type { Piece } from './piece.ts';
import { readYear } from './yearRule.ts';

/** «сентябрь», «в сентябре 2021г.», «октябрь, март», «сентябрь – декабрь», «с сентября по май», «в конце мая», «до мая». */
export function monthsRule(cursor: Cursor): Piece | null {
  const course = cursor.attempt(during);
  const each = cursor.eat('each') !== null;
  const bound = each || course !== null ? undefined : readBound(cursor);
  const part = cursor.attempt(readPart);
  const found = monthRow(cursor, bound === 'from');
  if (found === null) return null;
  // «Октябрь -2016».
  if (cursor.peek().text === '-' && cursor.peek(1).text.length === 4 && cursor.peek(1).is === 'number') cursor.at += 1;
  const year = readYear(cursor);
  const due = bound === 'by' ? bound : undefined;
  // «с сентября» without an end is a beginning, not a span.
  const from = bound === 'from' && !found.span ? ('from' as const) : undefined;
  const { months, span } = found;
  return {
    is: 'months',
    ...spelledOut(months, span),
    ...(part === null ? {} : { part }),
    ...(due === undefined ? {} : { bound: due }),
    ...(from === undefined ? {} : { bound: from }),
    ...(each ? { each } : {}),
    ...year,
  };
}

/** «в течение сентября». */
function during(cursor: Cursor): true | null {
  cursor.eat('in', 'on');
  if (!cursor.eat('course')) return null;
  cursor.eatText('.');
  cursor.eat('whole');
  return true;
}

interface MonthRow {
  readonly months: readonly (readonly number[])[];
  readonly span: boolean;
}

/** Months with what joins them; a dash or «по» makes a span. */
function monthRow(cursor: Cursor, opened: boolean): MonthRow | null {
  const first = oneMonth(cursor);
  if (first === null) return null;
  const spans: number[][] = [[first]];
  let span = false;
  for (;;) {
    const next = cursor.attempt((at) => following(at, opened));
    if (next === null) break;
    if (next.span) spans.at(-1)?.push(next.month);
    else spans.push([next.month]);
    span ||= next.span;
  }
  return { months: spans, span };
}

function following(cursor: Cursor, opened: boolean): { readonly month: number; readonly span: boolean } | null {
  const dash = cursor.eatText('-');
  const to = !dash && opened && cursor.eat('along', 'before') !== null;
  if (dash) cursor.eat('along', 'before');
  if (!dash && !to) {
    const comma = cursor.eatText(',', ';', '/', '\\', '.');
    if (cursor.eat('and', 'or') === null && !comma) return null;
    cursor.eat('in');
  }
  const month = oneMonth(cursor);
  return month === null ? null : { month, span: dash || to };
}

/** «сентябрь», «сент.», «сентябрь месяц»; a short form takes its full stop along. */
function oneMonth(cursor: Cursor): number | null {
  const month = cursor.eat('month');
  if (month?.n === undefined) return null;
  if (month.text.length <= 4 && !FULL.has(month.text)) cursor.eatText('.');
  if (cursor.peek().is === 'unit' && cursor.peek().unit === 'month') cursor.at += 1;
  return month.n;
}

const FULL = new Set(['май', 'мая', 'мае', 'маю', 'март', 'июнь', 'июль', 'июня', 'июля', 'июне', 'июле', 'июню', 'июлю']);

/** A span within a year is listed in full, one over the year's end by its two ends (deadlines.tsv: «октябрь - март»). */
function spelledOut(
  rows: readonly (readonly number[])[],
  span: boolean,
): { readonly months: readonly number[]; readonly span?: true; readonly crossesYear?: true } {
  const [only] = rows;
  const [first, last] = [only?.[0] ?? 1, only?.at(-1) ?? 1];
  if (rows.length === 1 && span && first > last) return { months: [first, last], span: true, crossesYear: true };
  const months = rows.flatMap((row) => filled(row));
  return rows.length === 1 && span ? { months, span: true } : { months };
}

function filled(row: readonly number[]): readonly number[] {
  const [first = 1] = row;
  const last = row.at(-1) ?? first;
  const length = (last - first + 12) % 12;
  return Array.from({ length: length + 1 }, (_, step) => ((first - 1 + step) % 12) + 1);
}
