import { sql, type Expression } from 'kysely';
import type { Figures } from '../../../src-shared/api/trackingRow.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { awaitedStanding } from '../../../src-shared/tracking/standing.ts';
import type { Reader } from '../handles.ts';
import { UNDATED } from '../trackingTables.ts';
import { narrowed, type Executions, type Narrowing } from './executionFilter.ts';
import { datedOrNull } from './executions.ts';

/** Counts over cells. Every query reads an index alone (migration 0005); test/db/queryPlans.test.ts holds them to it. */

export interface AwaitedCounts {
  readonly overdue: number;
  readonly today: number;
  readonly soon: number;
  readonly planned: number;
  readonly undated: number;
}

/** How many are awaited, by their days: counted a day in the index’s own order, which costs a tenth of five conditional sums. */
export async function countAwaited(reader: Reader, narrowing: Narrowing): Promise<AwaitedCounts> {
  const { performer, document, responsible, group, words } = narrowing.filter;
  // Without a narrower index the days are read in their order; with one, that index is to be used and the few rows sorted.
  const isNarrow = [performer, document, responsible, group, words].some((field) => field !== undefined);
  const day = isNarrow ? sql<string>`due || ''` : sql<string>`due`;
  const days = await narrowed(reader, { ...narrowing, filter: { ...narrowing.filter, standing: 'awaited' } })
    .select(day.as('day'))
    .select((of) => of.fn.countAll().as('n'))
    .groupBy(day)
    .execute();
  const counts = { overdue: 0, today: 0, soon: 0, planned: 0, undated: 0 };
  for (const { day: due, n } of days) counts[awaitedStanding(datedOrNull(due), narrowing.today)] += Number(n);
  return counts;
}

/**
 * The numbers of all cells in the order of their days, undated last, as one text. They are joined in the order in which the
 * index gives them: an order inside the aggregate would sort 100,000 rows once more (0.35 s instead of 0.03).
 */
export async function packedIds(reader: Reader, narrowing: Narrowing): Promise<string> {
  const ordered = narrowed(reader, narrowing).select('id').orderBy('due').orderBy('id');
  const row = await reader
    .selectFrom(ordered.as('ordered'))
    .select(sql<string | null>`string_agg(cast(id as text), ',')`.as('ids'))
    .executeTakeFirstOrThrow();
  return row.ids ?? '';
}

/** How many cells of the list stand before a day. */
export async function countBefore(reader: Reader, narrowing: Narrowing): Promise<number> {
  const query = narrowed(reader, narrowing).where('due', '<', narrowing.today);
  const row = await query.select((of) => of.fn.countAll().as('n')).executeTakeFirstOrThrow();
  return Number(row.n);
}

/** The first cells of the list. */
export async function firstIds(reader: Reader, narrowing: Narrowing, limit: number): Promise<number[]> {
  const query = narrowed(reader, narrowing).select('id').orderBy('due').orderBy('id').limit(limit);
  return (await query.execute()).map((row) => row.id);
}

/** By due day, in order; what has no day comes last with `null`. */
export async function figuresByDay(reader: Reader, narrowing: Narrowing): Promise<{ day: PlainDate | null; figures: Figures }[]> {
  const query = narrowed(reader, narrowing).select('due').select(figureColumns(narrowing.today)).groupBy('due').orderBy('due');
  return (await query.execute()).map((row) => ({ day: datedOrNull(row.due), figures: figuresOf(row) }));
}

export async function figuresByPerformer(reader: Reader, narrowing: Narrowing): Promise<{ key: string; figures: Figures }[]> {
  const query = narrowed(reader, { ...narrowing, grouped: true })
    .select('performer_key')
    .select(figureColumns(narrowing.today))
    .groupBy('performer_key');
  return (await query.execute()).map((row) => ({ key: row.performer_key, figures: figuresOf(row) }));
}

export async function figuresByPerformerAndMonth(
  reader: Reader,
  narrowing: Narrowing,
  months: { readonly from: string; readonly to: string },
): Promise<{ key: string; month: string; figures: Figures }[]> {
  const query = narrowed(reader, narrowing)
    .where('month', '>=', months.from)
    .where('month', '<=', months.to)
    .select(['performer_key', 'month'])
    .select(figureColumns(narrowing.today))
    .groupBy(['performer_key', 'month']);
  return (await query.execute()).map((row) => ({ key: row.performer_key, month: row.month, figures: figuresOf(row) }));
}

export async function figuresByDuty(reader: Reader, narrowing: Narrowing): Promise<{ dutyId: string; figures: Figures }[]> {
  const query = narrowed(reader, narrowing).select('duty_id').select(figureColumns(narrowing.today)).groupBy(['document_id', 'duty_id']);
  return (await query.execute()).map((row) => ({ dutyId: row.duty_id, figures: figuresOf(row) }));
}

export async function figuresByDocument(
  reader: Reader,
  ids: readonly string[],
  today: PlainDate,
): Promise<{ id: string; figures: Figures }[]> {
  if (ids.length === 0) return [];
  const query = reader.selectFrom('execution').where('document_id', 'in', ids).where('phase', '<', 2);
  const rows = await query.select('document_id').select(figureColumns(today)).groupBy('document_id').execute();
  return rows.map((row) => ({ id: row.document_id, figures: figuresOf(row) }));
}

/** What was done, by the month it had fallen due in and the month it was done in. */
export async function doneByMonths(reader: Reader, narrowing: Narrowing): Promise<{ due: string; done: string; count: number }[]> {
  const query = narrowed(reader, narrowing)
    .where('outcome', '=', 'done')
    .where('due', '<', UNDATED)
    .select([sql<string>`substr(due, 1, 7)`.as('month'), sql<string>`coalesce(substr(done_on, 1, 7), substr(due, 1, 7))`.as('done')])
    .select((of) => of.fn.countAll().as('n'))
    .groupBy(['month', 'done']);
  return (await query.execute()).map((row) => ({ due: row.month, done: row.done, count: Number(row.n) }));
}

/** The first cells of each day, awaited ones first. Asked in two parts, each in the order of an index: nothing is sorted. */
export async function firstOfDays(reader: Reader, narrowing: Narrowing, each: number): Promise<{ id: number; due: string }[]> {
  const awaited = await firstIn(narrowed(reader, narrowing).where('phase', '=', 0), reader, each);
  const others = await firstIn(narrowed(reader, narrowing).where('phase', '>', 0), reader, each);
  const days = Map.groupBy([...awaited, ...others], ({ due }) => due);
  return [...days.keys()].toSorted().flatMap((day) => (days.get(day) ?? []).slice(0, each));
}

async function firstIn(cells: Executions, reader: Reader, each: number): Promise<{ id: number; due: string }[]> {
  const numbered = cells.select(['id', 'due']).select(sql<number>`row_number() over (partition by due order by id)`.as('place'));
  return await reader.selectFrom(numbered.as('numbered')).select(['id', 'due']).where('place', '<=', each).execute();
}

function sum(condition: Expression<unknown>) {
  return sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`;
}

function figureColumns(today: PlainDate) {
  return [
    sum(sql`outcome = 'done'`).as('done'),
    sum(sql`outcome = 'done' and done_on > due`).as('done_late'),
    sum(sql`outcome = 'notDone'`).as('not_done'),
    sum(sql`outcome = 'notApplicable'`).as('not_applicable'),
    sum(sql`phase = 0`).as('awaited'),
    sum(sql`phase = 0 and due < ${today}`).as('overdue'),
    sum(sql`phase = 0 and due = ${UNDATED}`).as('undated'),
  ];
}

interface FigureRow {
  readonly done: number;
  readonly done_late: number;
  readonly not_done: number;
  readonly not_applicable: number;
  readonly awaited: number;
  readonly overdue: number;
  readonly undated: number;
}

function figuresOf(row: FigureRow): Figures {
  return {
    total: row.done + row.not_done + row.not_applicable + row.awaited,
    done: row.done,
    doneLate: row.done_late,
    notDone: row.not_done,
    notApplicable: row.not_applicable,
    awaited: row.awaited,
    overdue: row.overdue,
    undated: row.undated,
  };
}
