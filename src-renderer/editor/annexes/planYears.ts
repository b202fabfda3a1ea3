import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import type { PlanYears } from '../../../src-shared/documents/actionPlan.ts';

/** How the years of a plan are chosen. */
export type YearsKind = 'none' | 'year' | 'range' | 'school' | 'rolling';

export function yearsKind(years: PlanYears | null): YearsKind {
  if (years === null) return 'none';
  if (years.kind === 'rolling') return 'rolling';
  if (years.of === 'school') return 'school';
  return years.from === years.to ? 'year' : 'range';
}

/** «2026», «2026–2028», «2026/2027». */
export function yearsText(years: PlanYears): string {
  if (years.kind === 'rolling') return '';
  if (years.from === years.to) return String(years.from);
  return years.of === 'school' ? `${years.from}/${years.to}` : `${years.from}–${years.to}`;
}

/** The years of this kind as typed; without any digits those that begin now. */
export function readYears(kind: YearsKind, text: string, today: PlainDate): PlanYears | null {
  if (kind === 'none') return null;
  if (kind === 'rolling') return { kind };
  const [first, second] = (text.match(/\d{4}/g) ?? []).map(Number);
  const from = within(first ?? Number(today.slice(0, 4)));
  if (kind === 'year') return { kind: 'years', of: 'calendar', from, to: from };
  const to = within(Math.max(from + 1, second ?? from + (kind === 'school' ? 1 : 2)));
  return { kind: 'years', of: kind === 'school' ? 'school' : 'calendar', from, to };
}

function within(year: number): number {
  return Math.max(1990, Math.min(2200, year));
}
