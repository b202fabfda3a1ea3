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

const NUMBER = /^\s*(?:\p{L}+\s+)?(?:№\s*)?(\d{1,3})(?=[.):\s–—-]|$)/u;
const ROMAN = /^\s*(?:\p{L}+\s+)?([IVXLCХ]{1,7})(?=[.):\s–—-]|$)/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, Х: 10, L: 50, C: 100 };

/** The number a section's words begin with: «Направление 2. …», «3. …», «Раздел IV»; `null` without one. */
export function sectionNumber(text: string): number | null {
  const digits = NUMBER.exec(text)?.[1];
  if (digits !== undefined) return Number(digits);
  const roman = ROMAN.exec(text)?.[1];
  return roman === undefined ? null : romanValue(roman);
}

function romanValue(roman: string): number {
  const values = [...roman].map((sign) => ROMAN_VALUES[sign] ?? 0);
  return values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0);
}
