import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../src-main/usecases/documents/canonicalJson.ts';

test('one text whatever the order of the keys', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: undefined, A: 'ё' })).toBe('{"A":"ё","b":[{"c":null,"d":1}]}');
});

/** A second way: writes the text itself, key by key. */
function slowly(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(slowly).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${slowly(item)}`).join(',')}}`;
}

/** Keys that look like whole numbers stand first in every JavaScript object; our contents have none. */
const key = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/^\d+$/.test(text) && text !== '__proto__');
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie('array'),
    tie('object'),
  ),
  array: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(key, tie('value'), { maxKeys: 5 }),
})).value;

test('the same text as the slow way, and it reads back as the same value', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(canonicalJson(value)).toBe(slowly(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(value);
    }),
  );
});
