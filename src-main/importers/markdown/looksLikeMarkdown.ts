/** Marks that nobody types into a plain paper: «## Заголовок», «**жирное**», «|---|---|», «1\.», «[слово](адрес)», «- 1.1. Пункт». */
const CERTAIN = [
  /^ {0,3}#{1,6}[ \t]+\S/u,
  /^\s*\|?\s*:?-{3,}:?\s*\|(?:\s*:?-{3,}:?\s*\|?)*\s*$/u,
  /\[[^\][\n]{1,200}\]\((?:https?:|#|mailto:|\.?\/)[^()\s]{0,500}\)/u,
  /!\[[^\][\n]{0,200}\]\([^()\s]{1,500}\)/u,
  /^\s*(?:\d{1,3}|-|\*)\\[.)]/u,
  /^\s*```/u,
  /^\s*[-*+] +\d{1,3}(?:\.\d{1,3})+\.? +\p{L}/u,
];
const STRONG = /\*\*/gu;

/** As many lines as are looked at: marks stand everywhere in a paper that has them. */
const LINES = 5000;
const LINE = 5000;

/** Whether a text carries Markdown's marks, by evidence. Dashes before lines alone are none: people type them. */
export function looksLikeMarkdown(lines: readonly string[]): boolean {
  const seen = lines.slice(0, LINES).map((line) => line.slice(0, LINE));
  if (seen.some((line) => CERTAIN.some((mark) => mark.test(line)))) return true;
  // Two stars before words and two after them, perhaps lines later.
  const joined = seen.join('\n');
  return /\*\*[^\s*]/u.test(joined) && (joined.match(STRONG)?.length ?? 0) >= 2 && /[^\s*][\s]?\*\*/u.test(joined);
}
