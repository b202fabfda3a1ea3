import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTsv, writeTsv } from '../../../src-renderer/planGrid/tsv.ts';

/** The second way: character by character, with a state, never looking ahead further than the cell. */
function slowRead(text: string): string[][] {
  const rows: string[][] = [[]];
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  let rest = lines;
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(rest);
    const plain = /^[^\t\n]*/.exec(rest);
    const taken = quoted?.[0] ?? plain?.[0] ?? '';
    rows.at(-1)?.push(quoted ? (quoted[1] ?? '').split('""').join('"') : taken);
    rest = rest.slice(taken.length);
    if (rest === '') break;
    if (rest.startsWith('\n')) rows.push([]);
    rest = rest.slice(1);
  }
  const last = rows.at(-1);
  return last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}

const sign = fc.constantFrom('a', 'Я', '"', '""', '\t', '\n', ' ', '«', '1');
const anyText = fc.array(sign, { maxLength: 25 }).map((signs) => signs.join(''));

test('reads as the slow second way does', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readTsv(text)).toEqual(slowRead(text));
    }),
    { numRuns: 3000 },
  );
});

test('what is written is read back', () => {
  const cell = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
  fc.assert(
    fc.property(table, (rows) => {
      expect(readTsv(writeTsv(rows))).toEqual(rows);
    }),
    { numRuns: 2000 },
  );
});

test('cells of a spreadsheet with line ends inside', () => {
  expect(readTsv('1\t"Сентябрь\nоктябрь"\t"Сказано ""да"""\r\n2\t"Родник" зовёт\t\r\n')).toEqual([
    ['1', 'Сентябрь\nоктябрь', 'Сказано "да"'],
    ['2', '"Родник" зовёт', ''],
  ]);
});

test('a quote that never closes swallows nothing', () => {
  expect(readTsv('"ГБУ\tдва\nтри')).toEqual([['"ГБУ', 'два'], ['три']]);
});
