import { z } from 'zod';

/** A calendar day as `YYYY-MM-DD`: sorts as text, survives JSON, has no time zone. */
export type PlainDate = string;

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Accepts only days that exist: `2023-02-31` is refused. */
export const plainDateSchema = z.string().refine((text) => dateParts(text) !== null, { error: 'Такой даты нет' });

/** Splits `YYYY-MM-DD`; `null` when the text is no such day. */
export function dateParts(text: string): DateParts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(parts) ? parts : null;
}

/** Builds `YYYY-MM-DD`; `null` when there is no such day (31.02, month 13, year 0). */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  if (!isRealDay({ year, month, day })) return null;
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** Days in a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isRealDay({ year, month, day }: DateParts): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
