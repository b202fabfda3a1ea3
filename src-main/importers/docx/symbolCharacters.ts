/** Characters of Word's pictorial fonts as Unicode has them: those that lists and papers use, by the low byte of their code. */
const SYMBOL: Readonly<Record<number, string>> = {
  0x2a: '*', 0x2d: '–', 0xa3: '≤', 0xa5: '∞', 0xa8: '♦', 0xa9: '♥', 0xac: '←', 0xad: '↑', 0xae: '→', 0xaf: '↓',
  0xb0: '°', 0xb1: '±', 0xb2: '″', 0xb3: '≥', 0xb4: '×', 0xb7: '•', 0xb8: '÷', 0xb9: '≠', 0xba: '≡', 0xbb: '≈',
  0xbc: '…', 0xd2: '®', 0xd3: '©', 0xd4: '™', 0xd6: '√', 0xd7: '⋅', 0xde: '⇒', 0xe5: '∑',
}; // prettier-ignore

const WINGDINGS: Readonly<Record<number, string>> = {
  0x22: '✂', 0x28: '☎', 0x2a: '✉', 0x46: '☞', 0x6c: '●', 0x6d: '❍', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x72: '❒', 0x73: '⬧',
  0x74: '⧫', 0x75: '◆', 0x76: '❖', 0x77: '⬥', 0x9e: '·', 0x9f: '•', 0xa7: '▪', 0xa8: '◻', 0xab: '★', 0xb2: '✧', 0xd8: '➢',
  0xdc: '➲', 0xdf: '←', 0xe0: '→', 0xe1: '↑', 0xe2: '↓', 0xe8: '➔', 0xf0: '⇨', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
}; // prettier-ignore

/** A character of one of these fonts cannot be told from its code alone. */
function tableOf(font: string): Readonly<Record<number, string>> | null {
  if (/^symbol$/i.test(font)) return SYMBOL;
  return /^wingdings( [23])?$/i.test(font) ? WINGDINGS : null;
}

/**
 * The text as it is seen: characters of Symbol and Wingdings, also in the private area where Word keeps them (U+F0xx), become Unicode.
 * An unknown sign becomes a bullet rather than a letter that nobody wrote.
 */
export function seenText(text: string, font: string): string {
  const table = tableOf(font);
  if (table === null && !PRIVATE.test(text)) return text;
  return Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    const isPrivate = code >= 0xf000 && code <= 0xf0ff;
    if (table === null && !isPrivate) return char;
    if (code > 0xff && !isPrivate) return char;
    const low = code & 0xff;
    return low <= 0x20 ? ' ' : ((table ?? SYMBOL)[low] ?? (table === SYMBOL && low < 0x7f && !isPrivate ? char : '•'));
  }).join('');
}

const PRIVATE = /[\uF000-\uF0FF]/;

/** The character that `w:sym` names by font and hexadecimal code (17.3.3.30). */
export function symbolText(font: string, code: string): string {
  if (!/^[0-9a-f]{1,4}$/i.test(code)) return '';
  return seenText(String.fromCharCode(Number.parseInt(code, 16)), font);
}
