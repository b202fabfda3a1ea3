import type { ActionPlan } from '../../src-shared/documents/actionPlan.ts';

/** What stands over the whole table and may settle what «в течение года» means: the title and the years of the plan. */
export function planHeading({ title, years }: Pick<ActionPlan, 'title' | 'years'>): string {
  return [title, ...(years?.kind === 'years' ? [yearsWords(years)] : [])].join(' ');
}

function yearsWords({ of, from, to }: { readonly of: 'calendar' | 'school'; readonly from: number; readonly to: number }): string {
  if (of === 'school') return to > from + 1 ? 'учебный год' : `${from}-${from + 1} учебный год`;
  return from === to ? `${from} год` : '';
}
