/** Fewer letters than any paper has. */
const FEWEST = 60;
const SHORTEST = 6;

/** Words that lie in a damaged DOC as UTF-16: stretches of mostly Russian letters; `null` when there are hardly any. */
export function looseText(bytes: Uint8Array): string | null {
  const lines: string[] = [];
  let stretch = '';
  const finish = (): void => {
    const letters = stretch.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
    if (stretch.length >= SHORTEST && letters * 2 >= stretch.length) lines.push(stretch);
    stretch = '';
  };
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const code = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    if (isWordCharacter(code)) stretch += String.fromCharCode(code);
    else if (code === 0x07) stretch += '\t';
    else finish();
  }
  finish();
  const text = lines.join('\n');
  return (text.match(/\p{L}/gu)?.length ?? 0) >= FEWEST ? text : null;
}

/** Latin, Russian, and the dashes, quotes and the numero sign that papers use. */
function isWordCharacter(code: number): boolean {
  if (code >= 0x20 && code <= 0x7e) return true;
  if (code >= 0x400 && code <= 0x45f) return true;
  return code === 0xa0 || code === 0xab || code === 0xbb || (code >= 0x2010 && code <= 0x2030) || code === 0x2116;
}
