import type { Deadline, PeriodicDeadline, Reading, Unit } from './deadline.ts';
import { findDeadlines, parseDeadline } from './findDeadlines.ts';
import { tokenise } from './token.ts';

/** What stands around the words of a deadline and may say what they leave out. */
export interface DeadlineSurroundings {
  /** The text of its own point or activity: «Предоставление ежеквартального мониторинга …». */
  readonly text?: string;
  /** Title of the plan, its section, the head of its column: «План работы на 2024-2025 учебный год». */
  readonly heading?: string;
}

/**
 * Reads the words of a deadline with what stands around them. Two wordings of one rule (in the sentence and on the line below)
 * are one: the fuller wins. What is still open stays open. Cheap: ten thousand phrases a second.
 */
export function readDeadline(words: string, around: DeadlineSurroundings = {}): Reading {
  const value = parseDeadline(words);
  if (value.kind === 'none') return value;
  return withHeading(withText(value, around.text ?? ''), around.heading ?? '');
}

function withText(value: Deadline, text: string): Deadline {
  if (text === '' || value.kind !== 'periodic' || (value.ambiguous !== 'monthNotNamed' && value.ambiguous !== 'periodNotNamed'))
    return value;
  const fuller = findDeadlines(text)
    .map((found) => found.value)
    .find((each): each is PeriodicDeadline => each.kind === 'periodic' && sameDay(each, value));
  const unit =
    value.ambiguous === 'periodNotNamed'
      ? ((fuller?.ambiguous === undefined ? fuller?.unit : undefined) ?? unitOfAdjective(text))
      : value.unit;
  const offset = value.offset ?? fuller?.offset;
  if (unit === undefined) return value;
  if (offset === undefined && unit !== 'month') return { ...value, unit, ambiguous: 'monthNotNamed' };
  const { ambiguous: _ambiguous, ...known } = value;
  return { ...known, unit, ...(offset === undefined ? {} : { offset }) };
}

function sameDay(left: PeriodicDeadline, right: PeriodicDeadline): boolean {
  return JSON.stringify(left.dayOfMonth) === JSON.stringify(right.dayOfMonth) && left.workdayOfMonth === right.workdayOfMonth;
}

/** «ежеквартального мониторинга», «ежемесячные отчёты»: the period that the deed itself names. */
function unitOfAdjective(text: string): Unit | undefined {
  const units = tokenise(text).flatMap((token) => (token.is === 'everyAdjective' && token.unit !== undefined ? [token.unit] : []));
  return new Set(units).size === 1 ? units[0] : undefined;
}

/** «план на 2024-2025 учебный год» tells which year «в течение года» means. */
function withHeading(value: Deadline, heading: string): Deadline {
  const year = heading === '' ? null : yearKind(heading);
  if (year === null) return value;
  if (value.kind === 'ongoing' && value.ambiguous === 'yearKind') return { kind: 'ongoing', ...year };
  if (value.kind === 'ongoing' && value.scope === 'school-year' && value.schoolYear === undefined && year.scope === 'school-year')
    return { ...value, ...year };
  if (value.kind === 'composite') return { ...value, parts: value.parts.map((part) => simple(withHeading(part, heading), part)) };
  if (value.kind !== 'periodic' || value.ambiguous !== 'yearKind') return value;
  const { ambiguous: _ambiguous, ...known } = value;
  return { ...known, scope: year.scope };
}

function simple<Part extends Deadline>(value: Deadline, part: Part): Exclude<Deadline, { kind: 'composite' }> | Part {
  return value.kind === 'composite' ? part : value;
}

function yearKind(
  heading: string,
): { readonly scope: 'school-year' | 'calendar-year'; readonly schoolYear?: string; readonly year?: number } | null {
  const school = /(\d{4})\s*[/–-]\s*(\d{2,4})\s*(?:уч|учебн)/iu.exec(heading);
  if (school) {
    const first = Number(school[1]);
    return { scope: 'school-year', schoolYear: `${first}/${String((first + 1) % 100).padStart(2, '0')}` };
  }
  if (/учебн\p{L}*\s+год/iu.test(heading)) return { scope: 'school-year' };
  const year = /(?<![\d–-])\s(\d{4})\s*(?:г\.|год)/iu.exec(` ${heading}`);
  return year ? { scope: 'calendar-year', year: Number(year[1]) } : null;
}
