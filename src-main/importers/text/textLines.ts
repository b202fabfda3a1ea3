/** A line of a text file, or the end of a page. */
export type TextLine = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'break' };

/** Control characters that say nothing on paper; a vertical tab is Word's line break within a paragraph and is told apart below. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f\ufeff]/gu;

/** The lines of a text with any line ends (CR LF, LF, CR, NEL, LS, PS); form feeds are page breaks, vertical tabs become `\v`. */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  const pages = text.replace(CONTROL, '').split('\f');
  pages.forEach((page, index) => {
    if (index > 0) lines.push({ kind: 'break' });
    const own = page.split(/\r\n|[\n\r\u0085\u2028\u2029]/u);
    // A page break usually stands on a line of its own, and a file ends with a line end: neither is an empty line.
    if (own.length > 1 && own.at(-1) === '') own.pop();
    if (index > 0 && own.length > 1 && own[0] === '') own.shift();
    for (const line of own) lines.push({ kind: 'line', text: line });
  });
  return lines;
}
