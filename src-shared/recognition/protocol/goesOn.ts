import type { SourceLine } from '../sourceLines.ts';

/** Lines at least so long were broken by a margin, not by their author. */
const WRAPPED = 55;

/**
 * Whether a line goes on with the one before it: a paragraph cut by a page or by hard line ends. A small letter after words
 * that end in no stop does (seed 001, over a blank line too); a capital only right below a line as long as a margin makes it.
 */
export function goesOn(before: SourceLine, line: SourceLine): boolean {
  if (line.cell || before.cell || line.labelLength > 0) return false;
  const [above, below] = [before.words.trimEnd(), line.words.trimStart()];
  if (/[.!?:;]["»”)]*$/u.test(above)) return false;
  if (/^\p{Ll}/u.test(below)) return !/^\p{Ll}\)/u.test(below);
  // A name cut between the surname and the initials.
  if (/^\p{Lu}\.\s?\p{Lu}\./u.test(below) && /(?<!\p{L})\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(above) && line.gap === 0)
    return above.length >= WRAPPED;
  if (line.gap > 0 || line.paragraph.bold !== before.paragraph.bold || /^[^:.]{2,60}:/u.test(below)) return false;
  return above.length >= WRAPPED && /^[\p{Lu}«(„"\d№]/u.test(below) && !/^\d{1,2}(?:\.\d{1,2})*[.)]/u.test(below);
}
