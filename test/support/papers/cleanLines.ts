/**
 * The lines a person sees in a scanned source: without markdown marks, without the dash that the scan put before a number,
 * without lines of Latin letters (what the scanner made of a signature), without blank lines.
 */
export function cleanLines(source: string): readonly string[] {
  return source
    .split('\n')
    .map((line) =>
      line
        .replace(/^#+ /, '')
        .replaceAll('**', '')
        .replace(/^ ?- (?=\d)/, '')
        .trim(),
    )
    .filter((line) => line !== '' && !/^[A-Za-z ]+$/.test(line));
}

/** Joins paragraphs that a page break cut in mid-sentence: the second half starts with a small letter. */
export function joinBroken(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && /[\p{L},]$/u.test(before) && /^\p{Ll}/u.test(line)) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined;
}
