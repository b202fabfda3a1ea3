import { isRowLine } from './plan/planZone.ts';
import { looksLikeSection } from './plan/tableShape.ts';
import type { LineHints } from './lineRole.ts';
import { lineText } from './lineText.ts';
import type { SourceLine } from './sourceLines.ts';

/** A title is no longer than this. */
const MOST_LINES = 12;
const MOST_SIGNS = 2000;

/** A number, a bullet or a letter with a bracket: the text has begun. */
const NUMBERED = /^(?:№(?: |$)|п\/п|\d{1,3}(?:\.\d{1,3})*[.)](?!\d)|[IVX\u0425]{1,5}\.|[-–—•] ?|[а-я]\))/u;

/** How many of the first lines under an annex's heading, or of a plan's file, are its title. */
export function titleLength(lines: readonly SourceLine[], hints: LineHints): number {
  let end = 0;
  let signs = 0;
  while (end < lines.length && end < MOST_LINES) {
    const line = lines[end];
    if (!line) break;
    const hint = hints[String(line.at)];
    if (hint !== undefined ? hint !== 'annexTitle' && hint !== 'title' : !goesOn(line, lines[end - 1])) break;
    signs += line.words.length;
    if (signs > MOST_SIGNS) break;
    end += 1;
  }
  return end;
}

function goesOn(line: SourceLine, previous: SourceLine | undefined): boolean {
  const text = lineText(line);
  if (line.paragraph.label !== undefined || isRowLine(line) || isAside(line) || NUMBERED.test(text) || looksLikeSection(text)) return false;
  if (line.words.length > 600) return false;
  if (!previous || line.broken) return true;
  const { align, bold } = line.paragraph;
  if (previous.paragraph.align === 'center') return align === 'center';
  if (previous.paragraph.bold) return bold === true;
  if (align === 'center' || isCapitals(text)) return true;
  const before = lineText(previous);
  if (line.gap > 0) return isCapitals(before) && before.length < 80 && /^[\p{Ll}«"(]/u.test(text) && line.words.length <= 300;
  if (/[.:;]$/u.test(before)) return false;
  // A title of several lines without a place on the sheet: the sentence goes on, or the line is too short for a text.
  return (
    /^[\p{Ll}«"(\d]/u.test(text) || isCapitals(before) || (text.length <= SHORT && !/[.:;]$|\s[–—-]\s|\p{Lu}\.\s?\p{Lu}\./u.test(text))
  );
}

const SHORT = 120;

function isAside(line: SourceLine): boolean {
  return line.aside !== undefined && line.aside !== 'textbox';
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text);
}
