/** What an RTF file is made of (RTF 1.9.1, «Basic entities»). */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  /** A byte written as \'xx or plainly. */
  | { readonly kind: 'byte'; readonly byte: number }
  /** A sign like \~ or \*. */
  | { readonly kind: 'sign'; readonly sign: string };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** The tokens of a file, one after the other; never fails. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    if (byte === OPEN || byte === CLOSE) {
      yield { kind: byte === OPEN ? 'open' : 'close' };
      at += 1;
    } else if (byte === BACKSLASH) {
      const read = controlAt(bytes, at + 1);
      if (read.token !== null) yield read.token;
      at = read.next;
    } else {
      // Line ends only fold the file.
      if (byte !== 0x0d && byte !== 0x0a && byte !== 0) yield { kind: 'byte', byte };
      at += 1;
    }
  }
}

function controlAt(bytes: Uint8Array, at: number): { readonly token: RtfToken | null; readonly next: number } {
  const first = bytes[at] ?? 0;
  if (first === 0x27) {
    const byte = Number.parseInt(latin(bytes, at + 1, at + 3), 16);
    return { token: Number.isNaN(byte) ? null : { kind: 'byte', byte }, next: at + 3 };
  }
  if (!isLetter(first)) {
    // A line end behind a backslash is a paragraph's end.
    if (first === 0x0d || first === 0x0a) return { token: { kind: 'word', word: 'par', value: null }, next: at + 1 };
    return { token: at < bytes.length ? { kind: 'sign', sign: String.fromCharCode(first) } : null, next: at + 1 };
  }
  let next = at;
  while (next < bytes.length && next - at < 40 && isLetter(bytes[next] ?? 0)) next += 1;
  const word = latin(bytes, at, next);
  const digits = next;
  if (bytes[next] === 0x2d) next += 1;
  while (next < bytes.length && next - digits < 12 && isDigit(bytes[next] ?? 0)) next += 1;
  const figure = latin(bytes, digits, next);
  const value = /\d/.test(figure) ? Number(figure) : null;
  if (bytes[next] === 0x20) next += 1;
  // Raw bytes of a picture: never looked at.
  if (word === 'bin' && value !== null && value > 0) return { token: null, next: next + value };
  return { token: { kind: 'word', word, value }, next };
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to && at < bytes.length; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
