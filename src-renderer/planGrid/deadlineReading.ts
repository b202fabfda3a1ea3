import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import { ambiguityOf, ambiguityText } from '../../src-shared/deadline/ambiguity.ts';
import { dueDates } from '../../src-shared/deadline/dueDates.ts';
import { defaultUntil } from '../../src-shared/deadline/explainReading.ts';
import { formatDeadline } from '../../src-shared/deadline/format.ts';
import { hasYear } from '../../src-shared/deadline/partialDate.ts';
import { readDeadline } from '../../src-shared/deadline/readDeadline.ts';
import { USUAL_COUNTING, type Counting } from '../../src-shared/deadline/usualCalendar.ts';
import type { Deadline } from '../../src-shared/deadline/deadline.ts';
import { formatDate } from '../../src-shared/russian/dateWords.ts';
import { foldForSearch } from '../../src-shared/russian/fold.ts';

/** What the chip under a deadline says. The one place where the grid meets the grammar of deadlines. */
export interface DeadlineReading {
  /** Short words for the chip; empty where there is nothing to say beyond the words themselves. */
  readonly text: string;
  /** `unclear`: somebody has to look, for the words alone give no single reading. */
  readonly kind: 'understood' | 'unclear' | 'none';
}

const NOTHING: DeadlineReading = { text: '', kind: 'none' };
const KEPT = 4000;
/** By what days are counted: an edited calendar reads everything anew. */
const known = new WeakMap<Counting, Map<string, DeadlineReading>>();

/** Reads the words of a deadline cell; equal words are read once. `date` is the paper's, for days without a year; `heading` stands over the table; `counting` is the department's. */
export function readDeadlineCell(
  words: string,
  date: PlainDate | null,
  heading = '',
  counting: Counting = USUAL_COUNTING,
): DeadlineReading {
  if (words.trim() === '') return NOTHING;
  const readings = known.get(counting) ?? new Map<string, DeadlineReading>();
  known.set(counting, readings);
  const key = `${date ?? ''} ${heading} ${words}`;
  const before = readings.get(key);
  if (before) return before;
  if (readings.size >= KEPT) readings.clear();
  const reading = readAfresh(words, date, heading, counting);
  readings.set(key, reading);
  return reading;
}

function readAfresh(words: string, date: PlainDate | null, heading: string, counting: Counting): DeadlineReading {
  const value = readDeadline(words, { heading });
  if (value.kind === 'none') return { text: value.noSuchDay ? 'такой даты нет' : 'срок не распознан', kind: 'unclear' };
  const open = ambiguityOf(value);
  if (open !== null) return { text: lowered(ambiguityText(open)), kind: 'unclear' };
  const days = date === null ? [] : daysOf(value, date, counting);
  if (days.length === 0 && needsDate(value)) return { text: 'укажите дату', kind: 'unclear' };
  // A year that only the heading told is no news beside each of its rows.
  const alone = readDeadline(words);
  const told = alone.kind !== 'none' && ambiguityOf(alone) === null ? alone : value;
  // A chip that repeats the words would be noise.
  if (saysWholeDates(told, words)) return NOTHING;
  const phrase = formatDeadline(told);
  const repeats = TOLD_BY_ITS_DAY.has(told.kind) || plain(phrase) === plain(words);
  const news = [...(repeats && (days.length > 0 || plain(phrase) === plain(words)) ? [] : [phrase]), ...nearest(value, days, words)];
  return news.length === 0 ? NOTHING : { text: news.join(': '), kind: 'understood' };
}

/** As the words say: what falls on a day off is settled by the department's rule, once the paper is signed. */
function daysOf(value: Deadline, on: PlainDate, counting: Counting): readonly PlainDate[] {
  return dueDates(value, { on, until: defaultUntil(on), ...counting, dayOff: 'asWritten' });
}

/** The nearest day stands for all: a column of deadlines is narrow. */
function nearest(value: Deadline, [next, ...later]: readonly PlainDate[], words: string): readonly string[] {
  if (next === undefined) return [];
  const day = formatDate(next, 'numeric');
  if (words.includes(day)) return [];
  const exact = value.kind === 'date' || value.kind === 'composite';
  return [`${exact ? '' : 'до\u00a0'}${day}${later.length > 0 ? '…' : ''}`];
}

/** Kinds whose canonical phrase tells nothing beside the words and the day: «декабрь 2026» is until 31.12.2026. */
const TOLD_BY_ITS_DAY: ReadonlySet<Deadline['kind']> = new Set(['date', 'month', 'quarter', 'halfyear', 'range'] as const);

/** Whether the words name day, month and year of all they mean: «до 25 декабря 2026 г.». */
function saysWholeDates(value: Deadline, words: string): boolean {
  const dates = value.kind === 'date' ? (value.dates ?? [value.date]) : value.kind === 'range' ? [value.from, value.to] : [];
  return dates.length > 0 && dates.every((date) => typeof date === 'string' && hasYear(date) && words.includes(date.slice(0, 4)));
}

function needsDate({ kind }: Deadline): boolean {
  return kind === 'planref' || kind === 'event' || kind === 'relative';
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/u, '');
}

function plain(text: string): string {
  return foldForSearch(text).replace(/[\s.,;]+/gu, '');
}
