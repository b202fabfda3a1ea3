import { dateParts, plainDate } from '../base/plainDate.ts';

/** `YYYY-MM-DD`, or `--MM-DD` where the words name no year. */
export type PartialDate = string;

/** Builds a day with or without a year; `null` when no year has it. */
export function partialDate(month: number, day: number, year?: number): PartialDate | null {
  if (year !== undefined) return plainDate(year, month, day);
  // 2000 is a leap year: only a day that no year has fails here.
  const date = plainDate(2000, month, day);
  return date === null ? null : `-${date.slice(4)}`;
}

export function hasYear(date: PartialDate): boolean {
  return !date.startsWith('--');
}

/** Month, day and, where it is written, the year. */
export function partialParts(date: PartialDate): { readonly year?: number; readonly month: number; readonly day: number } {
  const parts = dateParts(hasYear(date) ? date : `2000${date.slice(1)}`);
  if (!parts) throw new RangeError(`Not a day: ${date}`);
  return hasYear(date) ? parts : { month: parts.month, day: parts.day };
}
