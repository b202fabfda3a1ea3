import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rememberTexts } from '../../../src-shared/base/rememberTexts.ts';

/** The slow way is the work itself, done every time. */
it('answers as the work itself does, whatever was asked before', () => {
  const texts = fc.array(fc.oneof(fc.constantFrom('', 'а', 'б', 'в', 'а '.repeat(3000)), fc.string()), { maxLength: 40 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 5 }), (asked, most) => {
      const remembered = rememberTexts((text) => (text === 'б' ? undefined : text.length), most);
      expect(asked.map((text) => remembered(text))).toEqual(asked.map((text) => (text === 'б' ? undefined : text.length)));
    }),
  );
});

it('works once for a text that comes again, and forgets what was not asked for longest', () => {
  const worked: string[] = [];
  const remembered = rememberTexts((text) => worked.push(text), 2);
  for (const text of ['а', 'б', 'а', 'б', 'в', 'а', 'г', 'д', 'б']) remembered(text);
  expect(worked).toEqual(['а', 'б', 'в', 'г', 'д', 'б']);
});

it('keeps no text of a whole book', () => {
  let worked = 0;
  const remembered = rememberTexts(() => (worked += 1));
  const book = 'а'.repeat(10_000);
  remembered(book);
  remembered(book);
  expect(worked).toBe(2);
});
