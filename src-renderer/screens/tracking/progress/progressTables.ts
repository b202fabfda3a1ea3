import type { Figures } from '../../../../src-shared/api/trackingRow.ts';
import { periodTitle } from '../../../../src-shared/tracking/periodTitle.ts';
import type { MonthFigures } from './MonthBars.tsx';
import type { PerformerFigures } from './PerformerBars.tsx';
import { PART_KEYS, PART_WORDS, progressParts } from './progressParts.ts';
import type { TrendMonth } from './TrendLines.tsx';

type Rows = readonly (readonly (string | number)[])[];

const PARTS = PART_KEYS.map((key) => PART_WORDS[key]);
export const MONTH_HEAD: readonly string[] = ['Месяц', ...PARTS];
export const PERFORMER_HEAD: readonly string[] = ['Исполнитель', ...PARTS];
export const TREND_HEAD: readonly string[] = ['Месяц', 'Наступил срок', 'Исполнено'];

export function monthRows(months: readonly MonthFigures[]): Rows {
  return months.map(({ month, figures }) => [periodTitle(month), ...counts(figures)]);
}

export function performerRows(performers: readonly PerformerFigures[]): Rows {
  return performers.map(({ performer, figures }) => [performer.text, ...counts(figures)]);
}

export function trendRows(trend: readonly TrendMonth[]): Rows {
  return trend.map(({ month, due, done }) => [periodTitle(month), due, done]);
}

/** All months together. */
export function sumOfMonths(months: readonly MonthFigures[]): Figures {
  const sum = (field: keyof Figures): number => months.reduce((total, { figures }) => total + figures[field], 0);
  return {
    total: sum('total'),
    done: sum('done'),
    doneLate: sum('doneLate'),
    notDone: sum('notDone'),
    notApplicable: sum('notApplicable'),
    awaited: sum('awaited'),
    overdue: sum('overdue'),
    ongoing: sum('ongoing'),
    undated: sum('undated'),
  };
}

function counts(figures: Figures): readonly number[] {
  return progressParts(figures).map(({ count }) => count);
}
