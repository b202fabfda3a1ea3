import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src-main/importers/text/decodeText.ts';
import { RUSSIAN_WORDS, russianText } from '../../support/russianText.ts';

/** The other way round than any decoder goes: which byte stands for a character. */
function singleByte(encoding: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return (text) => Uint8Array.from(text, (char) => bytes.get(char) ?? 0x3f);
}

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), order === 'little');
  return bytes;
}

const ENCODERS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  'utf-8 with a mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'utf-16le': (text) => utf16(text, 'little'),
  'utf-16be': (text) => utf16(text, 'big'),
  'utf-16le with a mark': (text) => utf16(`\ufeff${text}`, 'little'),
  'utf-16be with a mark': (text) => utf16(`\ufeff${text}`, 'big'),
  'windows-1251': singleByte('windows-1251'),
  'koi8-r': singleByte('koi8-r'),
  ibm866: singleByte('ibm866'),
};

describe.each(Object.entries(ENCODERS))('%s', (name, encode) => {
  it('is recognised by Russian words of forty letters and more', () => {
    fc.assert(
      fc.property(russianText, (text) => {
        const decoded = decodeText(encode(text));
        expect(decoded.text).toBe(text);
        expect(name.startsWith(decoded.encoding)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is recognised with Windows line ends, tabs and figures around few words', () => {
    const text = `№ 12\r\n01.02.2026\r\nО ${RUSSIAN_WORDS.slice(12, 24).join(' ')}\r\n1\t2\t3\r\n`;
    const possible = ['koi8-r', 'ibm866'].includes(name) ? text.replaceAll('№', 'N') : text;
    expect(decodeText(encode(possible)).text).toBe(possible);
  });
});

describe('encodings', () => {
  it('keep the marks of Windows text', () => {
    const text = 'Утвердить план «Точный срок» № 5 – до 1 сентября…\u00a0Ответственный: Солодов П.А.';
    expect(decodeText(singleByte('windows-1251')(text)).text).toBe(text);
  });

  it('forgive a cut at the end of UTF-8, and tell damage within it', () => {
    const bytes = new TextEncoder().encode('Протокол совещания руководителей образовательных организаций округа');
    expect(decodeText(bytes.subarray(0, bytes.length - 1)).encoding).toBe('utf-8');
    const damaged = Uint8Array.from([...bytes, ...bytes, ...bytes]);
    damaged[41] = 0xff;
    expect(decodeText(damaged)).toMatchObject({ encoding: 'utf-8', doubts: [expect.stringContaining('повреждена')] });
  });

  it('tell a table drawn in CP866 by its words', () => {
    const text =
      '┌─────┬──────────────────┐\r\n│ №   │ Мероприятие      │\r\n├─────┼──────────────────┤\r\n│ 1   │ Провести осмотр  │\r\n└─────┴──────────────────┘\r\n';
    const drawn = text.replaceAll('№', 'N');
    expect(decodeText(singleByte('ibm866')(drawn))).toMatchObject({ text: drawn, encoding: 'ibm866' });
  });

  it('never fail', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe('string');
      }),
    );
  });
});
