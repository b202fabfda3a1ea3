import type { SourceLine } from '../sourceLines.ts';
import { bodyMarker } from './bodyMarker.ts';
import { goesOn } from './goesOn.ts';

/** A heading is not broken over more lines. */
const MOST_LINES = 4;

/** The first line below a heading that begins at a line: a long one is broken over several. */
export function belowHeading(lines: readonly SourceLine[], at: number): number {
  let next = at + 1;
  while (next < at + MOST_LINES && isBroken(lines[next - 1], lines[next])) next += 1;
  return next;
}

/**
 * Whether what stands below a title makes it the heading of a question (government-style minutes have no agenda): a rule,
 * or who reported in brackets, and the word of a hearing right after.
 */
export function isHeading(lines: readonly SourceLine[], at: number): boolean {
  const below = belowHeading(lines, at);
  const next = lines[below];
  if (!next) return false;
  if (isRule(next)) return lines[below + 1] !== undefined;
  return opensPart(isInBrackets(next) ? lines[below + 1] : next);
}

/** A row of underscores or dashes that underlines a heading: no words of it. */
export function isRule({ words, cell }: SourceLine): boolean {
  return cell === undefined && /^\s*[_–—-]{3}[\s_–—-]*$/u.test(words);
}

/** «(Петрова, Солодов)»: who reported. */
export function isInBrackets({ words }: SourceLine): boolean {
  return /^\s*\([^()]{3,300}\)[\s.;]*$/u.test(words);
}

function isBroken(before: SourceLine | undefined, line: SourceLine | undefined): boolean {
  if (!before || !line || /^\s*\(/u.test(line.words)) return false;
  return goesOn(before, line) && bodyMarker(line.words) === null;
}

function opensPart(line: SourceLine | undefined): boolean {
  const role = line && bodyMarker(line.words)?.role;
  return role === 'heard' || role === 'spoke' || role === 'decided';
}
