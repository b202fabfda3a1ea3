import { readFileSync } from 'node:fs';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { dateParts, type PlainDate } from '../../../src-shared/base/plainDate.ts';
import { ambiguityText } from '../../../src-shared/deadline/ambiguity.ts';
import type { Ambiguity, Reading } from '../../../src-shared/deadline/deadline.ts';
import { dueDates } from '../../../src-shared/deadline/dueDates.ts';
import { defaultUntil } from '../../../src-shared/deadline/explainReading.ts';
import { formatDeadline } from '../../../src-shared/deadline/format.ts';
import { readDeadline } from '../../../src-shared/deadline/readDeadline.ts';
import { DEFAULT_SCHOOL_YEAR } from '../../../src-shared/deadline/schoolYear.ts';
import { createWorkCalendar } from '../../../src-shared/deadline/workCalendar.ts';
import { WORK_CALENDAR_DAYS, WORK_CALENDAR_YEARS } from '../../../src-shared/deadline/workCalendarDays.ts';
import { UsageError } from './usage.ts';

export interface DeadlineCommand {
  readonly kind: 'deadline';
  readonly source: { readonly phrases: readonly string[] } | { readonly file: string };
  readonly on: PlainDate;
  readonly until: PlainDate;
}

interface DeadlineValues {
  readonly file?: string | undefined;
  readonly on?: string | undefined;
  readonly until?: string | undefined;
}

/** `deadline PHRASE… | --file F [--on D] [--until D]`; throws `UsageError` on anything else. */
export function readDeadlineCommand(phrases: readonly string[], values: DeadlineValues): DeadlineCommand {
  if ((values.file === undefined) === (phrases.length === 0)) throw new UsageError('deadline ждёт фразы или --file, но не то и другое.');
  const on = day(values.on, '--on') ?? today();
  const until = day(values.until, '--until') ?? defaultUntil(on);
  if (until < on) throw new UsageError('--until не может быть раньше --on.');
  return { kind: 'deadline', source: values.file === undefined ? { phrases } : { file: values.file }, on, until };
}

function day(text: string | undefined, name: string): PlainDate | null {
  if (text === undefined) return null;
  if (dateParts(text) === null) throw new UsageError(`${name} ждёт дату вида 2026-09-01.`);
  return text;
}

function today(): PlainDate {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** One JSON a line for every phrase, in order; needs no data folder. */
export function printDeadlines({ source, on, until }: DeadlineCommand): void {
  const calendar = createWorkCalendar({ days: WORK_CALENDAR_DAYS, years: WORK_CALENDAR_YEARS, presidential: true });
  const context = { on, until, school: DEFAULT_SCHOOL_YEAR, calendar, dayOff: 'asWritten' } as const;
  const lines = ('phrases' in source ? source.phrases : linesOf(source.file)).map((phrase) => {
    const value = readDeadline(phrase);
    const canonical = value.kind === 'none' ? null : formatDeadline(value);
    return JSON.stringify({ phrase, ...inWords(value), canonical, dates: dueDates(value, context) });
  });
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

function linesOf(file: string): readonly string[] {
  try {
    const lines = readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  } catch {
    throw new Refusal('storage', `Файл «${file}» не прочитан: проверьте его имя и можно ли его читать.`);
  }
}

/** What is in doubt is printed as a sentence, in composites part by part. */
function inWords(value: Reading): object {
  if (value.kind === 'composite') return { ...value, parts: value.parts.map(inWords) };
  const ambiguous: Ambiguity | undefined = 'ambiguous' in value ? value.ambiguous : undefined;
  return ambiguous === undefined ? value : { ...value, ambiguous: ambiguityText(ambiguous) };
}
