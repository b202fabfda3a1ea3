import type { InputOf } from '../../../../src-shared/api/contract.ts';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import { defaultUntil, explainReading } from '../../../../src-shared/deadline/explainReading.ts';
import { readDeadline } from '../../../../src-shared/deadline/readDeadline.ts';
import type { Counting } from '../../../../src-shared/deadline/usualCalendar.ts';
import { formatDate } from '../../../../src-shared/russian/dateWords.ts';
import { readTypedDate } from '../../../ui/readTypedDate.ts';

export interface ReadAnswer {
  /** `null`: cannot be taken as it stands. */
  readonly answer: InputOf<'tracking.setDates'>['answer'] | null;
  /** How it was understood, or why not. */
  readonly meaning: string;
}

/**
 * What was typed in answer: days, or a deadline in words. `on` is the paper's day, `today` the core's, `counting` the department's. The days shown are
 * those of the words; what falls on a day off is settled by the department's rule when the core takes the answer.
 */
export function readAnswer(typed: string, on: PlainDate, today: PlainDate, counting: Counting): ReadAnswer {
  if (typed.trim() === '') return { answer: null, meaning: 'Слова документа останутся как есть.' };
  const dates = readDates(typed, today);
  if (dates !== null)
    return {
      answer: { kind: 'dates', dates: [...dates] },
      meaning: `Даты: ${dates.map((date) => formatDate(date, 'numeric')).join(', ')}`,
    };
  const value = readDeadline(typed);
  const {
    text,
    understood,
    dates: days,
    ambiguity,
  } = explainReading(value, { on, until: defaultUntil(on), ...counting, dayOff: 'asWritten' });
  const isSettled = understood && ambiguity === null && days.length > 0;
  return { answer: isSettled ? { kind: 'words', words: typed } : null, meaning: ambiguity ?? text };
}

/** «01.12.2026, 1 марта 2027»; `null` where something among it is no day. */
function readDates(typed: string, today: PlainDate): readonly PlainDate[] | null {
  const parts = typed.split(/[,;\n]/).filter((part) => part.trim() !== '');
  const dates = parts.map((part) => readTypedDate(part, today)).flatMap((read) => ('date' in read ? [read.date] : []));
  return dates.length === parts.length ? [...new Set(dates)].toSorted() : null;
}
