import type { Cursor } from './cursor.ts';
import { romanNumber } from './letters.ts';

/** A count: «5», «5-ти», «пяти», «двадцати пяти», «5 (пяти)»; `null` when there is none. */
export function readCount(cursor: Cursor): number | null {
  const number = cursor.eat('number');
  const n = number?.n ?? readCardinal(cursor);
  if (n === null || n === undefined) return null;
  cursor.attempt(repeatedInWords);
  return n;
}

/** A count or a range of counts: «2-3», «двух-трёх», «1-2». */
export function readCounts(cursor: Cursor): number | readonly [number, number] | null {
  const first = readCount(cursor);
  if (first === null) return null;
  const second = cursor.attempt((at) => (at.eatText('-') || at.eat('or') ? readCount(at) : null));
  return second !== null && second > first ? [first, second] : first;
}

function readCardinal(cursor: Cursor): number | null {
  const first = cursor.eat('cardinal');
  if (first?.n === undefined) return null;
  const ones = cursor.peek();
  if (first.n >= 20 && ones.is === 'cardinal' && (ones.n ?? 10) < 10) {
    cursor.at += 1;
    return first.n + (ones.n ?? 0);
  }
  return first.n;
}

/** «5 (пяти) дней»: regulations say a count twice. */
function repeatedInWords(cursor: Cursor): true | null {
  return cursor.eatText('(') && (readCardinal(cursor) ?? cursor.eat('number')) !== null && cursor.eatText(')') ? true : null;
}

/** A place in a row: «1», «1-й», «первый», «двадцать пятого», «IV»; `null` when there is none. */
export function readOrdinal(cursor: Cursor): number | null {
  const number = cursor.eat('number');
  if (number) return number.n ?? null;
  const ordinal = cursor.eat('ordinal');
  if (ordinal) return ordinal.n ?? null;
  const tens = cursor.peek();
  if (tens.is === 'cardinal' && (tens.n === 20 || tens.n === 30) && cursor.peek(1).is === 'ordinal') {
    cursor.at += 2;
    return tens.n + (cursor.peek(-1).n ?? 0);
  }
  return readRoman(cursor);
}

function readRoman(cursor: Cursor): number | null {
  const token = cursor.peek();
  // «Х» and «V» of a Russian keyboard are known as prepositions of nothing; a word of the grammar is no numeral.
  if (token.is !== 'unknown') return null;
  const n = romanNumber(token.text);
  if (n !== null) cursor.at += 1;
  return n;
}

/** A row of places: «1», «1, 3», «I и II», «1-4», «первая и третья»; a dash says that it is a span. */
export function readOrdinals(cursor: Cursor): { readonly numbers: readonly number[]; readonly span?: true } | null {
  const first = readOrdinal(cursor);
  if (first === null) return null;
  const numbers = [first];
  let span = false;
  for (;;) {
    const next = cursor.attempt((at) => {
      const dash = at.eatText('-');
      if (!dash && !at.eatText(',', '/') && at.eat('and', 'or') === null) return null;
      at.eat('and');
      const n = readOrdinal(at);
      return n === null ? null : { n, dash };
    });
    if (next === null) break;
    const last = numbers.at(-1) ?? next.n;
    for (let n = last + 1; next.dash && n < next.n; n += 1) numbers.push(n);
    numbers.push(next.n);
    span ||= next.dash;
  }
  return span ? { numbers, span: true } : { numbers };
}
