/** Characters of an XML part: a byte order mark, then the declaration, then UTF-8 (XML 1.0, annex F). */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)) return 'utf-16le';
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c)) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^(?:ï»¿)?<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/i.exec(head)?.[1]?.toLowerCase();
  // Single-byte encodings that occur in Russian files; all else is read as what the standards demand.
  return declared !== undefined && /^(?:windows-1251|cp1251|koi8-r|iso-8859-5)$/.test(declared) ? declared : 'utf-8';
}
