import { assertNever } from '../base/assertNever.ts';
import { dateParts, plainDate, type PlainDate } from '../base/plainDate.ts';
import { MONTHS_GENITIVE, monthNumber } from './months.ts';

/** The same members as `dateStyleSchema` of the letterhead, which may import this room and not the other way round. */
export type DateWordStyle = 'numeric' | 'numericYear' | 'words' | 'wordsYear' | 'quoted';

/** Spells a day in one of the styles found on papers (norms.md, section 5). Throws on text that is no day. */
export function formatDate(date: PlainDate, style: DateWordStyle): string {
  const parts = dateParts(date);
  if (!parts) throw new RangeError(`Not a day: ${date}`);
  const day = String(parts.day).padStart(2, '0');
  const year = String(parts.year).padStart(4, '0');
  const numeric = `${day}.${String(parts.month).padStart(2, '0')}.${year}`;
  const month = MONTHS_GENITIVE[parts.month - 1];
  switch (style) {
    case 'numeric':
      return numeric;
    case 'numericYear':
      return `${numeric}г.`;
    case 'words':
      return `${parts.day} ${month} ${year} г.`;
    case 'wordsYear':
      return `${parts.day} ${month} ${year} года`;
    case 'quoted':
      return `«${day}» ${month} ${year} года`;
    default:
      return assertNever(style);
  }
}

export type ReadDate = { readonly date: PlainDate } | { readonly error: 'none' | 'noSuchDay' };

const YEAR_WORD = String.raw`(?:\s*(?:г|год|года)\.?)?`;
const NUMERIC = new RegExp(String.raw`^(\d{1,2})\s*[.\/-]\s*(\d{1,2})(?:\s*[.\/-]\s*(\d{4}|\d{2})${YEAR_WORD})?\.?$`, 'iu');
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;
const SOLID = /^(\d{2})(\d{2})(\d{4}|\d{2})$/u;
const WORDS = new RegExp(String.raw`^[«"“„]?\s*(\d{1,2})\s*[»"”“]?\s*([а-яё]+)(?:[\s.,]*(\d{4})${YEAR_WORD})?$`, 'iu');

/**
 * Reads a text that is a day and nothing else: «14.04.2023», «14. 04.2023», «от 1.9.26», «010926», «1 сентября 2026 г.», «"14" апреля».
 * A day without a year needs `defaultYear`. `noSuchDay` is a date that the calendar has not (31.02).
 */
export function readDate(text: string, { defaultYear }: { readonly defaultYear?: number } = {}): ReadDate {
  const found = dateFields(text.trim().replace(/^от\s+/iu, ''));
  const year = found?.year ?? defaultYear;
  if (!found || year === undefined) return { error: 'none' };
  const date = plainDate(year, found.month, found.day);
  return date === null ? { error: 'noSuchDay' } : { date };
}

interface DateFields {
  readonly day: number;
  readonly month: number;
  /** Absent when the text names none. */
  readonly year?: number;
}

/** Day, month and year as written, not yet checked against the calendar. */
export function dateFields(text: string): DateFields | null {
  const iso = ISO.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const digits = SOLID.exec(text) ?? NUMERIC.exec(text);
  if (digits) return { day: Number(digits[1]), month: Number(digits[2]), ...yearField(digits[3]) };
  const words = WORDS.exec(text);
  const month = monthNumber(words?.[2] ?? '');
  return words && month !== null ? { day: Number(words[1]), month, ...yearField(words[3]) } : null;
}

/** Two digits are of this century: papers of the last one are not entered here. */
function yearField(digits: string | undefined): { readonly year?: number } {
  if (digits === undefined) return {};
  return { year: digits.length === 2 ? 2000 + Number(digits) : Number(digits) };
}

/** The same members as `timeStyleSchema` of the letterhead. */
export type TimeWordStyle = 'colon' | 'dot' | 'dotHours' | 'dotHoursShort' | 'hoursMinutes';

/** Spells `HH:MM` in one of the styles found on papers. Throws on text that is no time. */
export function formatTime(time: string, style: TimeWordStyle): string {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/u.exec(time);
  if (!match) throw new RangeError(`Not a time: ${time}`);
  const [hours, minutes] = [match[1], match[2]];
  switch (style) {
    case 'colon':
      return `${hours}:${minutes}`;
    case 'dot':
      return `${hours}.${minutes}`;
    case 'dotHours':
      return `${hours}.${minutes} часов`;
    case 'dotHoursShort':
      return `${hours}.${minutes} час.`;
    case 'hoursMinutes':
      return `${Number(hours)} ч. ${minutes} мин.`;
    default:
      return assertNever(style);
  }
}

export type ReadTime = { readonly time: string } | { readonly error: 'none' | 'noSuchTime' };

const TIME_SEPARATED = /^(?:в\s+)?(\d{1,2})\s*[:.-]\s*(\d{2})(?:\s*(?:ч|час|часов|часа))?\.?$/iu;
const TIME_SPELLED = /^(?:в\s+)?(\d{1,2})\s*(?:ч|час|часов|часа)\.?(?:\s*(\d{1,2})\s*(?:м|мин|минут|минуты|минута)\.?)?$/iu;
const TIME_SOLID = /^(\d{1,2})(\d{2})$/u;

/** Reads a text that is a time and nothing else into `HH:MM`: «09.00 часов», «9:00», «10 ч. 00 мин.», «10 часов», «0900». */
export function readTime(text: string): ReadTime {
  const trimmed = text.trim();
  const match = TIME_SEPARATED.exec(trimmed) ?? TIME_SPELLED.exec(trimmed) ?? TIME_SOLID.exec(trimmed);
  if (!match) return { error: 'none' };
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? '0')];
  if (hours > 23 || minutes > 59) return { error: 'noSuchTime' };
  return { time: `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` };
}
