import type { LineHints } from '../lineRole.ts';
import { lineText } from '../lineText.ts';
import type { SourceLine } from '../sourceLines.ts';
import { titleLength } from '../annexTitle.ts';
import { isRowLine } from './planZone.ts';

/**
 * Whether a line right above a plan's first table heads a section of it: the plan is in several tables, and lines like this one stand
 * between them («1. Организация» above the first, «2. Контроль» above the second).
 */
export function isSectionAbove(lines: readonly SourceLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || isRowLine(line) || !isRowLine(next) || line.words.length > LONGEST) return false;
  return lines.some((other, index) => index > at + 1 && isBetweenTables(lines, index) && isAlike(line, other));
}

/** How many of the first lines of a plan are its title, without what heads its first section. */
export function planTitleLength(lines: readonly SourceLine[], hints: LineHints): number {
  const length = titleLength(lines, hints);
  const last = lines[length - 1];
  if (length < 2 || !last || hints[String(last.at)] !== undefined || !isSectionAbove(lines, length - 1)) return length;
  // «ПЛАН» alone is no title: its second line says of what.
  const words = lines.slice(0, length - 1).flatMap((line) => lineText(line).split(' '));
  return words.length > 1 ? length - 1 : length;
}

const LONGEST = 200;

function isBetweenTables(lines: readonly SourceLine[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!before || !line || !after) return false;
  return !isRowLine(line) && isRowLine(before) && isRowLine(after) && line.words.length <= LONGEST;
}

function isAlike(line: SourceLine, other: SourceLine): boolean {
  const form = formOf(line);
  if (form !== null || formOf(other) !== null) return form === formOf(other);
  const { align, bold, style } = line.paragraph;
  const isLooked = align === 'center' || bold === true || style?.startsWith('heading') === true;
  const isSame = align === other.paragraph.align && bold === other.paragraph.bold && style === other.paragraph.style;
  return isLooked && isSame && /^[«"]?\p{Lu}/u.test(lineText(line)) && !/[.;]$/u.test(lineText(line));
}

/** How a heading is counted: «1. …», «II. …», «Раздел 1». */
function formOf(line: SourceLine): string | null {
  const text = lineText(line);
  if (/^\d{1,2}[.)] ?\p{L}/u.test(text)) return 'number';
  if (/^[IVX]{1,5}[.)]? \p{L}/u.test(text)) return 'roman';
  return /^(?:раздел|блок|направление|этап|модуль|часть) /iu.exec(text)?.[0].toLowerCase() ?? null;
}
