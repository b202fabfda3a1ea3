import { plainDate, type PlainDate } from '../../src-shared/base/plainDate.ts';

/** The calendar day of a moment where this computer stands. */
export function localDate(moment: Date): PlainDate {
  const day = plainDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  if (day === null) throw new Error(`The clock shows no day: ${String(moment)}`);
  return day;
}
