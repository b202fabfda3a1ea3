import type { Scope } from './deadline.ts';

/** «в течение учебного года». */
export function during(scope: Scope): string {
  return scope === 'permanent' ? 'постоянно' : `в течение ${SCOPES[scope]}`;
}

const SCOPES: Readonly<Record<Exclude<Scope, 'permanent'>, string>> = {
  week: 'недели',
  month: 'месяца',
  quarter: 'квартала',
  term: 'четверти',
  halfyear: 'полугодия',
  'calendar-year': 'календарного года',
  'school-year': 'учебного года',
  'financial-year': 'финансового года',
  'calendar-or-school-year': 'года',
  period: 'всего периода',
};
