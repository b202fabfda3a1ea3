import { dateParts, plainDate, type PlainDate } from '../base/plainDate.ts';
import { dateFields } from '../russian/dateWords.ts';

export type CalendarDate =
  | { readonly kind: 'on' | 'by'; readonly date: PlainDate }
  /** A date that the calendar has not: «до 31.02.2023». */
  | { readonly kind: 'noSuchDay'; readonly words: string };

const LEAD = /^(?:срок\s*[:–—-]?\s*)?((?:в\s+срок\s+)?(?:до|не\s+позднее|не\s+позже)(?=[\s\d])\s*)?(.+?)[.;,\s]*$/isu;

/**
 * Reads a deadline that is one plain calendar day: «01.09.2023», «до 1 сентября 2026 г.», «не позднее 5 мая».
 * Without a year it is the next such day on or after the document's date. `null` when the words are anything else.
 */
export function readCalendarDate(words: string, documentDate: PlainDate | null): CalendarDate | null {
  const match = LEAD.exec(words.trim());
  const fields = dateFields(match?.[2] ?? '');
  if (!fields) return null;
  const kind = match?.[1] ? 'by' : 'on';
  const noSuchDay = { kind: 'noSuchDay', words: words.trim() } as const;
  if (fields.year !== undefined) {
    const date = plainDate(fields.year, fields.month, fields.day);
    return date ? { kind, date } : noSuchDay;
  }
  // 2000 is a leap year: only a day that no year has fails here.
  if (!plainDate(2000, fields.month, fields.day)) return noSuchDay;
  const date = documentDate && nextSuchDay(fields.month, fields.day, documentDate);
  return date ? { kind, date } : null;
}

/** Eight years are enough for 29 February across a century's turn. */
function nextSuchDay(month: number, day: number, from: PlainDate): PlainDate | null {
  const first = dateParts(from)?.year;
  if (first === undefined) return null;
  for (let year = first; year <= first + 8; year += 1) {
    const date = plainDate(year, month, day);
    if (date && date >= from) return date;
  }
  return null;
}
