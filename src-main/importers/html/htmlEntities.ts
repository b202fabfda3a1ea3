/** Names that occur in Russian papers (HTML 4.01, section 24); others stay as they are written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', laquo: '«', raquo: '»', bdquo: '„', ldquo: '“', rdquo: '”',
  lsquo: '‘', rsquo: '’', sbquo: '‚', ndash: '–', mdash: '—', minus: '−', hellip: '…', sect: '§', para: '¶', copy: '©', reg: '®',
  trade: '™', deg: '°', plusmn: '±', times: '×', middot: '·', bull: '•', euro: '€', frac12: '½', frac14: '¼', sup2: '²', sup3: '³',
  ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', numero: '№', shy: '', zwnj: '', zwj: '', check: '✓', rarr: '→', larr: '←',
}; // prettier-ignore

/** Characters instead of their entities; soft hyphens are no characters of a word. */
export function decodeEntities(text: string): string {
  const plain = text.includes('&') ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,9}));?/gi, decoded) : text;
  return plain.replaceAll('\u00AD', '');
}

function decoded(whole: string, hex: string | undefined, decimal: string | undefined, name: string | undefined): string {
  if (name !== undefined) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  // Pages of the nineties number characters as Windows does.
  if (code >= 0x80 && code <= 0x9f) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : whole;
}
