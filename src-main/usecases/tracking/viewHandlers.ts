import type { Figures } from '../../../src-shared/api/trackingRow.ts';
import { addDays, daysBetween } from '../../../src-shared/base/dayArithmetic.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import {
  doneByMonths,
  figuresByDay,
  figuresByPerformer,
  figuresByPerformerAndMonth,
  firstOfDays,
} from '../../db/repositories/executionCounts.ts';
import { findRows } from '../../db/repositories/trackingRows.ts';
import type { ReadHandler } from '../handler.ts';
import { addFigures, NO_FIGURES, sumFigures } from './figures.ts';
import { namedFigures } from './listHandlers.ts';
import { narrowingOf } from './narrowing.ts';

const matrix: ReadHandler<'tracking.matrix'> = async ({ reader, today }, { filter, year, by }) => {
  const months = Array.from({ length: 12 }, (_, place) => monthName(year, place + 1));
  const columns = by === 'month' ? months : [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
  const columnOf = (month: string): number => (by === 'month' ? Number(month.slice(5)) - 1 : Math.floor((Number(month.slice(5)) - 1) / 3));
  const narrowing = await narrowingOf(reader, filter, today);
  const found = await figuresByPerformerAndMonth(reader, narrowing, { from: monthName(year, 1), to: monthName(year, 12) });
  const cells = new Map<string, (Figures | null)[]>();
  for (const { key, month, figures } of found) {
    const row = cells.get(key) ?? columns.map(() => null);
    const place = columnOf(month);
    row[place] = addFigures(row[place] ?? NO_FIGURES, figures);
    cells.set(key, row);
  }
  const sums = columns.map((_, place) => sumFigures([...cells.values()].flatMap((row) => row[place] ?? [])));
  const totals = [...cells].map(([key, row]) => ({ key, figures: sumFigures(row.flatMap((each) => each ?? [])) }));
  const rows = (await namedFigures(reader, totals)).map(({ performer, figures }) => {
    return { performer, cells: cells.get(performer.key) ?? [], sum: figures };
  });
  return { columns, rows, sums, sum: sumFigures(sums) };
};

const LONGEST_CALENDAR = 62;
const SHOWN_A_DAY = 3;

const calendar: ReadHandler<'tracking.calendar'> = async ({ reader, today }, { filter, from, to }) => {
  checkPeriod(from, to);
  if (daysBetween(from, to) >= LONGEST_CALENDAR) {
    throw new Refusal('refused', `Календарь показывает не больше ${LONGEST_CALENDAR} дней сразу: выберите меньший период.`);
  }
  const narrowing = await narrowingOf(reader, within(filter, from, to), today);
  const days = await figuresByDay(reader, narrowing);
  const first = await firstOfDays(
    reader,
    narrowing,
    days.flatMap(({ day }) => day ?? []),
    SHOWN_A_DAY,
  );
  const rows = await findRows(
    reader,
    first.map(({ id }) => id),
    today,
  );
  const byDay = Map.groupBy(rows, ({ due }) => due);
  return days.flatMap(({ day, figures }) => {
    if (day === null) return [];
    const shown = (byDay.get(day) ?? []).map(({ id, text, performer, label, standing }) => ({
      id,
      text,
      performer: performer.text,
      label,
      standing,
    }));
    return [{ date: day, figures, first: shown }];
  });
};

const progress: ReadHandler<'tracking.progress'> = async ({ reader, today }, { filter, from, to }) => {
  checkPeriod(from, to);
  const narrowing = await narrowingOf(reader, within(filter, from, to), today);
  const months = monthsBetween(from, to);
  const figures = new Map(months.map((month) => [month, NO_FIGURES]));
  for (const day of await figuresByDay(reader, narrowing)) {
    const month = day.day?.slice(0, 7) ?? '';
    figures.set(month, addFigures(figures.get(month) ?? NO_FIGURES, day.figures));
  }
  const done = await doneByMonths(reader, narrowing);
  return {
    months: months.map((month) => ({ month, figures: figures.get(month) ?? NO_FIGURES })),
    performers: await namedFigures(reader, await figuresByPerformer(reader, narrowing)),
    trend: months.map((month) => ({
      month,
      due: sumOf(months.filter((each) => each <= month).map((each) => figures.get(each)?.total ?? 0)),
      done: sumOf(done.filter((each) => each.due <= month && each.done <= month).map(({ count }) => count)),
    })),
  };
};

/** The narrower of the filter's own days and the period's. */
function within<F extends { readonly from?: PlainDate | undefined; readonly to?: PlainDate | undefined }>(
  filter: F,
  from: PlainDate,
  to: PlainDate,
): F {
  return {
    ...filter,
    from: filter.from !== undefined && filter.from > from ? filter.from : from,
    to: filter.to !== undefined && filter.to < to ? filter.to : to,
  };
}

function checkPeriod(from: PlainDate, to: PlainDate): void {
  if (to < from) throw new Refusal('refused', 'Конец периода раньше его начала: поменяйте даты местами.');
  if (daysBetween(from, to) > 366 * 30) throw new Refusal('refused', 'Период длиннее тридцати лет: выберите меньший.');
}

function monthName(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

function monthsBetween(from: PlainDate, to: PlainDate): readonly string[] {
  const months: string[] = [];
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = `${addDays(day, 31).slice(0, 7)}-01`) months.push(day.slice(0, 7));
  return months;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

export const viewHandlers = { 'tracking.matrix': matrix, 'tracking.calendar': calendar, 'tracking.progress': progress } as const;
