import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromWire, toWire } from '../../../src-shared/api/wire.ts';
import { fromBase64, toBase64 } from '../../../src-shared/base/base64.ts';

test('bytes survive the wire at any depth', () => {
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.boolean(),
      fc.uint8Array(),
      fc.array(tie('node')),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('node')),
    ),
  })).node;
  fc.assert(
    fc.property(value, (before) => {
      expect(fromWire(toWire(before))).toEqual(before);
    }),
  );
});

test('base64 agrees with Node on every length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
});

test('a megabyte of bytes does not overflow the call stack', () => {
  const bytes = new Uint8Array(1_000_003).map((_, index) => index % 251);
  expect(fromWire(toWire({ bytes }))).toEqual({ bytes });
});

test('an object that only looks like bytes stays an object', () => {
  expect(fromWire(toWire({ $bytes: 'AAAA', more: 1 }))).toEqual({ $bytes: 'AAAA', more: 1 });
  expect(fromWire('{"$bytes":5}')).toEqual({ $bytes: 5 });
});
