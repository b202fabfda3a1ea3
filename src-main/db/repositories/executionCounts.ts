import { sql } from 'kysely';
import type { Figures } from '../../../src-shared/api/trackingRow.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { awaitedStanding } from '../../../src-shared/tracking/standing.ts';
import type { Reader } from '../handles.ts';
import { ONGOING, UNDATED, type Phase } from '../trackingTables.ts';
import { narrowed, phaseOfStanding, type Executions, type Narrowing } from './executionFilter.ts';
import { datedOrNull } from './executions.ts';

/** Counts over cells. Every query reads an index alone (migration 0005); test/db/queryPlans.test.ts holds them to it. */

export interface AwaitedCounts {
  readonly overdue: number;
  readonly today: number;
  readonly soon: number;
  readonly planned: number;
  readonly ongoing: number;
  readonly undated: number;
}

/** How many are awaited, by their days: counted a day in the index’s own order, which costs a tenth of five conditional sums. */
export async function countAwaited(reader: Reader, narrowing: Narrowing): Promise<AwaitedCounts> {
  // Without a narrower index the days are read in their order; with one, that index is to be used and the few rows sorted.
  const day = isNarrow(narrowing) ? sql<string>`due || ''` : sql<string>`due`;
  const days = await narrowed(reader, { ...narrowing, filter: { ...narrowing.filter, standing: 'awaited' } })
    .select(day.as('day'))
    .select((of) => of.fn.countAll().as('n'))
    .groupBy(day)
    .execute();
  const counts = { overdue: 0, today: 0, soon: 0, planned: 0, ongoing: 0, undated: 0 };
  for (const { day: due, n } of days) counts[due === ONGOING ? 'ongoing' : awaitedStanding(datedOrNull(due), narrowing.today)] += Number(n);
  return counts;
}

/** More is asked than a standing and a period. */
function isNarrow({ filter: { performer, document, source, responsible, kind, group, words } }: Narrowing): boolean {
  return [performer, document, source, responsible, kind, group, words].some((field) => field !== undefined);
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

/** The duties of a filter with their days, the newest day first; each once. Read from the end of an index, block by block, until there are enough. */
export async function lastDutyDays(reader: Reader, narrowing: Narrowing, limit: number): Promise<DutyDay[]> {
  const found = new Map<string, DutyDay>();
  for (let offset = 0; ; offset += LOOKED) {
    const query = narrowed(reader, narrowing).select(['document_id', 'duty_id', 'due']).orderBy('due', 'desc').orderBy('id', 'desc');
    const rows = await query.limit(LOOKED).offset(offset).execute();
    for (const row of rows) {
      const key = `${row.duty_id} ${row.due}`;
      if (!found.has(key)) found.set(key, { documentId: row.document_id, dutyId: row.duty_id, due: row.due });
      if (found.size === limit) return [...found.values()];
    }
    if (rows.length < LOOKED) return [...found.values()];
  }
}

export interface DutyDay {
  readonly documentId: string;
  readonly dutyId: string;
  readonly due: PlainDate;
}

const LOOKED = 500;

/** The awaited cells of a duty on one day. */
export async function awaitedOfDutyDay(reader: Reader, { documentId, dutyId, due }: DutyDay): Promise<number[]> {
  const query = reader.selectFrom('execution').select('id').where('document_id', '=', documentId).where('duty_id', '=', dutyId);
  return (await query.where('phase', '=', 0).where('due', '=', due).orderBy('id').execute()).map((row) => row.id);
}

/** By due day, in order; what has no day comes last with `null`, once for each kind of it. */
export async function figuresByDay(reader: Reader, narrowing: Narrowing): Promise<{ day: PlainDate | null; figures: Figures }[]> {
  const query = narrowed(reader, narrowing).select('due').select(outcomeColumns).groupBy('due').orderBy('due');
  // Of one day either all that is awaited is overdue or nothing is: asked once a day, not once a cell.
  return (await query.execute()).map((row) => {
    const awaited = awaitedOf(row, narrowing);
    const waiting = {
      overdue: row.due < narrowing.today ? awaited : 0,
      ongoing: row.due === ONGOING ? awaited : 0,
      undated: row.due === UNDATED ? awaited : 0,
    };
    return { day: datedOrNull(row.due), figures: figuresOf({ ...row, ...waiting }, narrowing) };
  });
}

export async function figuresByPerformer(reader: Reader, narrowing: Narrowing): Promise<{ key: string; figures: Figures }[]> {
  const query = narrowed(reader, { ...narrowing, grouped: true })
    .select('performer_key')
    .select(figureColumns(narrowing.today))
    .groupBy('performer_key');
  return (await query.execute()).map((row) => ({ key: row.performer_key, figures: figuresOf(row, narrowing) }));
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
  return (await query.execute()).map((row) => ({ key: row.performer_key, month: row.month, figures: figuresOf(row, narrowing) }));
}

export async function figuresByDuty(reader: Reader, narrowing: Narrowing): Promise<{ dutyId: string; figures: Figures }[]> {
  const query = narrowed(reader, narrowing).select('duty_id').select(figureColumns(narrowing.today)).groupBy(['document_id', 'duty_id']);
  return (await query.execute()).map((row) => ({ dutyId: row.duty_id, figures: figuresOf(row, narrowing) }));
}

export async function figuresByDocument(
  reader: Reader,
  ids: readonly string[],
  today: PlainDate,
): Promise<{ id: string; figures: Figures }[]> {
  if (ids.length === 0) return [];
  const query = reader.selectFrom('execution').where('document_id', 'in', ids).where('phase', '<', 2);
  const rows = await query.select('document_id').select(figureColumns(today)).groupBy('document_id').execute();
  return rows.map((row) => ({ id: row.document_id, figures: figuresOf(row, { filter: {} }) }));
}

/** What was done, by the month it had fallen due in and the month it was done in. */
export async function doneByMonths(reader: Reader, narrowing: Narrowing): Promise<{ due: string; done: string; count: number }[]> {
  const query = narrowed(reader, narrowing)
    .where('outcome', '=', 'done')
    .where('due', '<', ONGOING)
    .select([sql<string>`substr(due, 1, 7)`.as('month'), sql<string>`coalesce(substr(done_on, 1, 7), substr(due, 1, 7))`.as('done')])
    .select((of) => of.fn.countAll().as('n'))
    .groupBy(['month', 'done']);
  return (await query.execute()).map((row) => ({ due: row.month, done: row.done, count: Number(row.n) }));
}

/** The first cells of each of some days, awaited ones first; the days in order. Nothing is sorted. */
export async function firstOfDays(reader: Reader, narrowing: Narrowing, days: readonly PlainDate[], each: number): Promise<CellOfDay[]> {
  const find = isNarrow(narrowing) ? firstNumbered : firstOfEach;
  const found = new Map(days.map((day): [PlainDate, CellOfDay[]] => [day, []]));
  for (const phase of [0, 1, 2] as const) {
    const cells = ofPhase(reader, narrowing, phase);
    const short = days.filter((day) => (found.get(day)?.length ?? 0) < each);
    if (cells !== null) for (const cell of await find(cells, reader, short, each)) found.get(cell.due)?.push(cell);
  }
  return [...found.values()].flatMap((cells) => cells.slice(0, each));
}

interface CellOfDay {
  readonly id: number;
  readonly due: string;
}

/** The cells of a filter that are awaited, decided or taken off control, whatever their days; `null` where it asks for none of them. */
function ofPhase(reader: Reader, narrowing: Narrowing, phase: Phase): Executions | null {
  const { from: _from, to: _to, ...filter } = narrowing.filter;
  if (filter.standing !== undefined) return phase === phaseOfStanding(filter.standing) ? narrowed(reader, { ...narrowing, filter }) : null;
  return phase === 2 ? null : narrowed(reader, { ...narrowing, filter, phase });
}

type FirstOfDays = (cells: Executions, reader: Reader, days: readonly PlainDate[], each: number) => Promise<readonly CellOfDay[]>;

/**
 * Each day looked up by itself, a handful of steps in an index: numbering all cells of six weeks took 13 ms (issue 4: 100,000
 * cells, 10 ms for the whole calendar).
 */
const firstOfEach: FirstOfDays = async (cells, reader, days, each) => {
  const parts = days.map((day) =>
    reader.selectFrom(cells.where('due', '=', day).select(['id', 'due']).orderBy('id').limit(each).as('cells')),
  );
  const [first, ...rest] = parts.map((part) => part.select(['id', 'due']));
  if (first === undefined) return [];
  return await rest.reduce((all, part) => all.unionAll(part), first).execute();
};

/** What a filter looks up elsewhere is looked up once, not once a day. */
const firstNumbered: FirstOfDays = async (cells, reader, days, each) => {
  if (days.length === 0) return [];
  const numbered = cells
    .where('due', 'in', days)
    .select(['id', 'due'])
    .select(sql<number>`row_number() over (partition by due order by id)`.as('place'));
  return await reader.selectFrom(numbered.as('numbered')).select(['id', 'due']).where('place', '<=', each).execute();
};

/** Each word here is paid for 100,000 times: this form takes half the time of sums of conditions, and what is awaited is what remains. */
const outcomeColumns = [
  sql<number>`count(*)`.as('cells'),
  sql<number>`count(case outcome when 'done' then 1 end)`.as('done'),
  sql<number>`count(case outcome when 'done' then case when done_on > due then 1 end end)`.as('done_late'),
  sql<number>`count(case outcome when 'notDone' then 1 end)`.as('not_done'),
  sql<number>`count(case outcome when 'notApplicable' then 1 end)`.as('not_applicable'),
] as const;

function figureColumns(today: PlainDate) {
  return [
    ...outcomeColumns,
    sql<number>`count(case phase when 0 then case when due < ${today} then 1 end end)`.as('overdue'),
    sql<number>`count(case phase when 0 then case due when ${ONGOING} then 1 end end)`.as('ongoing'),
    sql<number>`count(case phase when 0 then case due when ${UNDATED} then 1 end end)`.as('undated'),
  ];
}

interface OutcomeRow {
  readonly cells: number;
  readonly done: number;
  readonly done_late: number;
  readonly not_done: number;
  readonly not_applicable: number;
}

interface FigureRow extends OutcomeRow {
  readonly overdue: number;
  readonly ongoing: number;
  readonly undated: number;
}

type Counted = Pick<Narrowing, 'filter'>;

/** No filter mixes what was taken off control with anything else (executionFilter.ts). */
function awaitedOf(row: OutcomeRow, { filter }: Counted): number {
  return filter.standing === 'removed' ? 0 : row.cells - row.done - row.not_done - row.not_applicable;
}

function figuresOf(row: FigureRow, counted: Counted): Figures {
  const awaited = awaitedOf(row, counted);
  return {
    total: row.done + row.not_done + row.not_applicable + awaited,
    done: row.done,
    doneLate: row.done_late,
    notDone: row.not_done,
    notApplicable: row.not_applicable,
    awaited,
    overdue: row.overdue,
    ongoing: row.ongoing,
    undated: row.undated,
  };
}
