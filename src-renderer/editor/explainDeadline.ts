import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import { defaultUntil, explainReading } from '../../src-shared/deadline/explainReading.ts';
import { readDeadline } from '../../src-shared/deadline/readDeadline.ts';
import { USUAL_COUNTING, type Counting } from '../../src-shared/deadline/usualCalendar.ts';

export interface DeadlineReading {
  /** `late`: there is no such day; `unclear`: somebody has to look. */
  readonly tone: 'calm' | 'unclear' | 'late';
  readonly text: string;
}

/**
 * What the program understood of a deadline's words, as a sentence for the side panel. `pointText` may tell the rest of the
 * rule («месяца, следующего за отчётным», seed 000); a paper without a day is read as of `today`; `counting` is the department's.
 */
export function explainDeadline(
  words: string,
  pointText: string,
  documentDate: PlainDate | null,
  today: PlainDate,
  counting: Counting = USUAL_COUNTING,
): DeadlineReading {
  const on = documentDate ?? today;
  const value = readDeadline(words, { text: pointText });
  const context = { on, until: defaultUntil(on), ...counting, dayOff: 'asWritten' as const };
  const { text, understood, ambiguity, readings } = explainReading(value, context);
  if (value.kind === 'none' && value.noSuchDay) return { tone: 'late', text };
  if (ambiguity !== null)
    return { tone: 'unclear', text: [ambiguity, choice(readings.map(({ phrase }) => phrase))].filter(Boolean).join(' ') };
  return { tone: understood ? 'calm' : 'unclear', text };
}

/** Whether the words name a day that no calendar has: «31.02». */
export function namesNoDay(words: string): boolean {
  const value = readDeadline(words);
  return value.kind === 'none' && value.noSuchDay === true;
}

function choice(phrases: readonly string[]): string {
  return phrases.length === 0 ? '' : `Можно понять как: ${phrases.map((phrase) => `«${phrase}»`).join(' или ')}.`;
}
