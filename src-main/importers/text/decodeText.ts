import { guessSingleByte } from './singleByteEncoding.ts';

/** The characters of a text file, and what could not be made out for sure. */
export interface DecodedText {
  readonly text: string;
  /** The name of the encoding as WHATWG has it. */
  readonly encoding: string;
  readonly doubts: readonly string[];
}

/**
 * The characters of a text file of unknown encoding: a byte order mark is believed, then UTF-16 by its pattern of zeroes and fours,
 * then UTF-8 by its own rules, and at last one of the Russian single-byte encodings by the frequencies of letters.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes);
  if (marked !== null) return { text: decode(bytes, marked), encoding: marked, doubts: [] };
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: decode(bytes, wide), encoding: wide, doubts: [] };
  const broken = brokenSequences(bytes);
  if (broken === 0) return { text: decode(bytes, 'utf-8'), encoding: 'utf-8', doubts: [] };
  if (broken * 50 <= countOf(bytes, (byte) => byte >= 0xc0)) {
    const doubt = 'Часть байтов файла повреждена: проверьте слова, где стоит знак «\u{FFFD}».';
    return { text: decode(bytes, 'utf-8'), encoding: 'utf-8', doubts: [doubt] };
  }
  const guess = guessSingleByte(bytes);
  const doubts = guess.sure ? [] : ['Кодировку текста удалось определить только приблизительно: проверьте, что слова читаются правильно.'];
  return { text: decode(bytes, guess.encoding), encoding: guess.encoding, doubts };
}

/** TextDecoder takes the mark itself away. */
function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Every other byte of Russian UTF-16 is 0x00 or 0x04; in no other encoding is that so. */
function wideEncoding(bytes: Uint8Array): string | null {
  const units = Math.min(bytes.length >> 1, 4000);
  if (units < 2) return null;
  const plausible = { even: 0, odd: 0 };
  for (let at = 0; at < units * 2; at += 2) {
    if (isHighByte(bytes[at], bytes[at + 1])) plausible.even += 1;
    if (isHighByte(bytes[at + 1], bytes[at])) plausible.odd += 1;
  }
  if (plausible.odd >= units * 0.9 && plausible.odd > plausible.even) return 'utf-16le';
  if (plausible.even >= units * 0.9 && plausible.even > plausible.odd) return 'utf-16be';
  return null;
}

/** Latin and space, Russian, and the dashes and quotes of U+20xx with the numero sign U+2116. */
function isHighByte(high: number | undefined, low: number | undefined): boolean {
  if (high === 0x00) return low !== 0x00;
  return high === 0x04 || (high === 0x20 && low !== undefined && low >= 0x10 && low <= 0x3a) || (high === 0x21 && low === 0x16);
}

/** How many times the rules of UTF-8 are broken; a sequence that the end of the file cuts off is forgiven. */
function brokenSequences(bytes: Uint8Array): number {
  let broken = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes[at] ?? 0);
    let good = length > 0;
    for (let next = 1; next < length && at + next < bytes.length; next += 1) good &&= ((bytes[at + next] ?? 0) & 0xc0) === 0x80;
    if (!good) broken += 1;
    at += good ? length : 1;
  }
  return broken;
}

function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

function countOf(bytes: Uint8Array, test: (byte: number) => boolean): number {
  let count = 0;
  for (const byte of bytes) if (test(byte)) count += 1;
  return count;
}
