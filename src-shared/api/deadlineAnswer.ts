import type { PlainDate } from '../base/plainDate.ts';
import { ambiguityText } from '../deadline/ambiguity.ts';
import type { Ambiguity, Reading } from '../deadline/deadline.ts';
import { dueDates } from '../deadline/dueDates.ts';
import { defaultUntil } from '../deadline/explainReading.ts';
import { formatDeadline } from '../deadline/format.ts';
import { readDeadline } from '../deadline/readDeadline.ts';
import { DEFAULT_SCHOOL_YEAR } from '../deadline/schoolYear.ts';
import { USUAL_CALENDAR } from '../deadline/usualCalendar.ts';

export interface DeadlineWindow {
  /** The document's date. */
  readonly on: PlainDate;
  readonly until: PlainDate;
}

/** From the document's date to the end of the year after it. */
export function deadlineWindow(on: PlainDate, until: PlainDate | null): DeadlineWindow {
  return { on, until: until ?? defaultUntil(on) };
}

/** What the command line answers to a phrase, without any data of a department: its fields, its canonical phrase, its days. */
export function deadlineAnswer(phrase: string, { on, until }: DeadlineWindow): object {
  const value = readDeadline(phrase);
  const canonical = value.kind === 'none' ? null : formatDeadline(value);
  const dates = dueDates(value, { on, until, school: DEFAULT_SCHOOL_YEAR, calendar: USUAL_CALENDAR, dayOff: 'asWritten' });
  return { phrase, ...inWords(value), canonical, dates };
}

/** What is in doubt is told as a sentence, in composites part by part. */
function inWords(value: Reading): object {
  if (value.kind === 'composite') return { ...value, parts: value.parts.map(inWords) };
  const ambiguous: Ambiguity | undefined = 'ambiguous' in value ? value.ambiguous : undefined;
  return ambiguous === undefined ? value : { ...value, ambiguous: ambiguityText(ambiguous) };
}
