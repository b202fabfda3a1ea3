import type { Id } from '../base/id.ts';
import type { PlanRow } from './actionPlan.ts';

/** Labels of the rows of a plan. Derived unless overtyped; a row whose label was emptied counts for nothing. */

export interface RowLabel {
  readonly text: string;
  /** False when overtyped. */
  readonly auto: boolean;
}

/** «2.1.» with the number of the section before the point, «1.» in a plan without sections; `dot` sets the last point. */
export function labelPlanRows(rows: readonly PlanRow[], { dot }: { readonly dot: boolean }): ReadonlyMap<Id, RowLabel> {
  const labels = new Map<Id, RowLabel>();
  let section = sectionBefore(rows);
  let count = 0;
  for (const row of rows) {
    if (row.kind === 'section') {
      section = sectionNumber(row.text) ?? (section ?? 0) + 1;
      count = 0;
      continue;
    }
    if (row.label === '') {
      labels.set(row.id, { text: '', auto: false });
      continue;
    }
    count += 1;
    const derived = `${section === null ? '' : `${section}.`}${count}${dot ? '.' : ''}`;
    labels.set(row.id, row.label === undefined ? { text: derived, auto: true } : { text: row.label, auto: false });
  }
  return labels;
}

/**
 * The section that the rows above the first section row belong to: a plan whose first heading says «Направление 2» has
 * lost the heading of 1 (seed 004). `null` where the plan has no sections or its first is the first.
 */
function sectionBefore(rows: readonly PlanRow[]): number | null {
  const first = rows.find((row) => row.kind === 'section');
  const number = first?.kind === 'section' ? sectionNumber(first.text) : null;
  return number !== null && number > 1 && rows[0]?.kind === 'activity' ? number - 1 : null;
}

/** What a section is called before its number. Of other words the number says something else: «Учащиеся 9 классов». */
const WORD = String.raw`(?:направлени[ея]|раздел|подраздел|блок|часть|модуль|этап|глава|тема|задача|цель|пункт|приоритет)`;
const AFTER_WORD = String.raw`(?=[.):,;\s–—-]|$)`;
/** A number that stands first is a section's only with a mark after it: «3. …», not «9 класс». */
const FIRST = String.raw`(?=[.):]|\s*[–—-]|\s*$)`;
const NUMBER = new RegExp(String.raw`^\s*(?:${WORD}\s+(?:№\s*)?(\d{1,3})${AFTER_WORD}|(\d{1,3})${FIRST})`, 'iu');
/** Latin signs, and the Cyrillic letter that a Russian keyboard gives for ten. */
const SIGN = String.raw`[IVXLC\u0425]{1,7}`;
const ROMAN = new RegExp(String.raw`^\s*(?:${WORD}\s+(${SIGN})${AFTER_WORD}|(${SIGN})${FIRST})`, 'iu');
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, '\u0425': 10, L: 50, C: 100 };

/** The number a section's words begin with: «Направление 2. …», «3. …», «Раздел IV»; `null` without one. */
export function sectionNumber(text: string): number | null {
  const digits = NUMBER.exec(text);
  if (digits) return Number(digits[1] ?? digits[2]);
  const roman = ROMAN.exec(text);
  return roman ? romanValue((roman[1] ?? roman[2] ?? '').toUpperCase()) : null;
}

function romanValue(roman: string): number {
  const values = [...roman].map((sign) => ROMAN_VALUES[sign] ?? 0);
  return values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0);
}
