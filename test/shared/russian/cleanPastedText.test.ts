import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanPastedText } from '../../../src-shared/russian/cleanPastedText.ts';

test.each([
  ['\ufeffтекст', 'текст'],
  ['а\r\nб\rв\u2028г\u000bд', 'а\nб\nв\nг\nд'],
  ['а\tб', 'а\tб'],
  ['а\u0000\u0008\u001f\u007fб', 'аб'],
  ['пере\u00adнос\u200b\u2060', 'перенос'],
  ['\ud83dх\ude00', 'х'],
  ['\ud800\u200b\udc00', ''],
  ['а\r\ud800\nб', 'а\n\nб'],
  ['😀 целый', '😀 целый'],
  ['5\u00a0мая', '5\u00a0мая'],
])('%j → %j', (text, clean) => expect(cleanPastedText(text)).toBe(clean));

/** The slow second way: character by character, by code point. */
function slow(text: string): string {
  const dropped = (code: number) =>
    (code < 32 && code !== 9 && code !== 10) ||
    (code >= 127 && code < 160) ||
    code === 0xad ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff ||
    code === 0xfffe ||
    code === 0xffff ||
    (code >= 0xd800 && code <= 0xdfff);
  const lines = text.split('\r\n').join('\n').split('');
  const unified = lines.map((char) => (['\r', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029'].includes(char) ? '\n' : char)).join('');
  return Array.from(unified)
    .filter((char) => !dropped(char.codePointAt(0) ?? 0))
    .join('');
}

test('agrees with the slow way, and cleaning twice is cleaning once', () => {
  const unit = fc.oneof(
    fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    fc.constantFrom('\r', '\n', '\r\n', '😀', '\u200b', 'я', '\u0000'),
  );
  fc.assert(
    fc.property(
      fc.array(unit).map((parts) => parts.join('')),
      (text) => {
        expect(cleanPastedText(text)).toBe(slow(text));
        expect(cleanPastedText(text).isWellFormed()).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});
