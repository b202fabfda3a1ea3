import { dateParts } from '../../../src-shared/base/plainDate.ts';

/** `09-01` as people write it: «01.09». */
export function monthDayText(monthDay: string): string {
  return monthDay.split('-').toReversed().join('.');
}

/** «1.9», «01.09» → `09-01`; `null` where there is no such day. 29 February is one: some years have it. */
export function readMonthDay(text: string): string | null {
  const [, day = '', month = ''] = /^\s*(\d{1,2})\.(\d{1,2})\.?\s*$/.exec(text) ?? [];
  const value = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dateParts(`2024-${value}`) ? value : null;
}

/** Several such days, parted by commas or semicolons; `null` where one of them is none. */
export function readMonthDays(text: string): readonly string[] | null {
  const days = text.split(/[,;]/).map(readMonthDay);
  return days.every((day) => day !== null) ? days : null;
}
