import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import { lastOfMonth } from '../../../ui/dateSteps.ts';

const MONTHS = new Intl.DateTimeFormat('ru', { month: 'long', timeZone: 'UTC' });
const QUARTERS = ['первый', 'второй', 'третий', 'четвёртый'];

/** First and last day of `2026`, `2026-03` or `2026-Q1`. */
export function periodDays(period: string): { readonly from: PlainDate; readonly to: PlainDate } {
  const [year = '', part = ''] = period.split('-');
  if (part === '') return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (!part.startsWith('Q')) return { from: `${period}-01`, to: lastOfMonth(`${period}-01`) };
  const last = Number(part.slice(1)) * 3;
  const month = (number: number): string => String(number).padStart(2, '0');
  return { from: `${year}-${month(last - 2)}-01`, to: lastOfMonth(`${year}-${month(last)}-01`) };
}

/** «март», «первый квартал»: a period said aloud. */
export function periodWords(period: string): string {
  const [, part = ''] = period.split('-');
  if (part.startsWith('Q')) return `${QUARTERS[Number(part.slice(1)) - 1] ?? part} квартал`;
  return MONTHS.format(new Date(`${period}-01`));
}
