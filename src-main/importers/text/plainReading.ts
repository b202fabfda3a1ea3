import type { SourceParagraph } from '../../../src-shared/recognition/sourcePaper.ts';
import type { LineReading } from './lineReading.ts';

/** Characters of a fixed-width line are about this wide, so leading spaces tell an indent. */
const SPACE_MM = 2.5;
const TAB_MM = 12.5;

/** Text without marks: each line a paragraph with the words as they stand. */
export const plainReading: LineReading = {
  paragraphs: (lines) => lines.map(plainParagraph),
  cell: (text) => (text.trim() === '' ? [] : text.split('\n').map(plainParagraph)),
};

function plainParagraph(line: string): SourceParagraph {
  return { kind: 'paragraph', text: trimLine(line), ...indentOf(line) };
}

/** Without spaces and tabs at both ends; no-break spaces are words' business and stay. Vertical tabs break the line. */
export function trimLine(line: string): string {
  return trimEnds(line).replaceAll('\v', '\n');
}

/** The indent that leading spaces and tabs make. */
export function indentOf(line: string): { readonly indentMm?: number } {
  let indent = 0;
  for (const char of line) {
    if (char === ' ') indent += SPACE_MM;
    else if (char === '\t') indent += TAB_MM;
    else break;
  }
  return indent === 0 ? {} : { indentMm: indent };
}

/** By hand: a regular expression for trailing spaces is quadratic on a line of a million spaces. */
function trimEnds(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && isSpace(line[from])) from += 1;
  while (to > from && isSpace(line[to - 1])) to -= 1;
  return line.slice(from, to);
}

function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\t' || char === '\v';
}
