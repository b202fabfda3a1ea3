import { dateParts, plainDate, type PlainDate } from '../base/plainDate.ts';
import { formatDate } from '../russian/dateWords.ts';
import { ambiguityOf, ambiguityText, readingsOf } from './ambiguity.ts';
import type { Deadline, Reading } from './deadline.ts';
import { dueDates } from './dueDates.ts';
import type { DueContext } from './dueContext.ts';
import { formatDeadline } from './format.ts';

/** What a chip and the side panel show of a deadline. */
export interface DeadlineExplanation {
  /** «Понято как: 01.09.2027» or why it is not understood. */
  readonly text: string;
  /** Whether the words are a deadline; a date or not. */
  readonly understood: boolean;
  /** The first due days, at most four. */
  readonly dates: readonly PlainDate[];
  /** What the words leave open, and what there is to choose from; empty when nothing. */
  readonly ambiguity: string | null;
  readonly readings: readonly { readonly value: Deadline; readonly phrase: string }[];
}

const SHOWN = 4;

/** Says in Russian what was understood, with the first days. */
export function explainReading(value: Reading, context: DueContext): DeadlineExplanation {
  if (value.kind === 'none') {
    const text = value.noSuchDay ? 'Такой даты нет: проверьте число и месяц.' : 'Срок не распознан и сохраняется словами, как написано.';
    return { text, understood: false, dates: [], ambiguity: null, readings: [] };
  }
  const dates = dueDates(value, context);
  const ambiguous = ambiguityOf(value);
  return {
    text: `Понято как: ${described(value, dates)}`,
    understood: true,
    dates: dates.slice(0, SHOWN),
    ambiguity: ambiguous === null ? null : ambiguityText(ambiguous),
    readings: readingsOf(value).map((reading) => ({ value: reading, phrase: formatDeadline(reading) })),
  };
}

/** How far a chip looks: to the end of the year after the document's. */
export function defaultUntil(on: PlainDate): PlainDate {
  return plainDate((dateParts(on)?.year ?? 1) + 1, 12, 31) ?? on;
}

function described(value: Deadline, dates: readonly PlainDate[]): string {
  const days = dates
    .slice(0, SHOWN)
    .map((date) => formatDate(date, 'numeric'))
    .join(', ');
  if (value.kind === 'date' && value.date !== undefined && dates.length === 1 && value.time === undefined) {
    return `${value.bound === 'by' ? 'до ' : value.bound === 'from' ? 'с ' : ''}${days}`;
  }
  const phrase = formatDeadline(value)
    .replaceAll(' г.', '\u00a0г.')
    .replaceAll(/(\d) (?=\p{L})/gu, '$1\u00a0');
  if (value.kind === 'planref' || value.kind === 'event' || (value.kind === 'relative' && dates.length === 0))
    return `${phrase} – укажите дату`;
  return days === '' ? phrase : `${phrase}: ${days}${dates.length > SHOWN ? '…' : ''}`;
}
