import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import type { Reader, Writer } from '../handles.ts';
import { UNDATED } from '../trackingTables.ts';
import { batches } from './batches.ts';
import { datedOrNull } from './executions.ts';

export interface Postponement {
  readonly executionId: number;
  readonly from: PlainDate | null;
  readonly to: PlainDate;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** What was done to a cell: one Russian phrase. */
export interface ExecutionEvent {
  readonly executionId: number;
  readonly at: string;
  readonly by: string;
  readonly what: string;
}

export async function appendPostponements(writer: Writer, postponements: readonly Postponement[]): Promise<void> {
  for (const batch of batches(postponements, 1000)) {
    const rows = batch.map(({ executionId, from, to, by, at, reason }) => {
      return { execution_id: executionId, from_due: from ?? UNDATED, to_due: to, by, at, reason };
    });
    await writer.insertInto('postponement').values(rows).execute();
  }
}

export async function listPostponements(reader: Reader, executionId: number): Promise<Postponement[]> {
  const rows = await reader.selectFrom('postponement').selectAll().where('execution_id', '=', executionId).orderBy('id').execute();
  return rows.map((row) => ({ executionId, from: datedOrNull(row.from_due), to: row.to_due, by: row.by, at: row.at, reason: row.reason }));
}

/** Takes the latest postponement of each cell back. */
export async function deleteLastPostponements(writer: Writer, executionIds: readonly number[]): Promise<void> {
  for (const batch of batches(executionIds, 1000)) {
    const last = writer
      .selectFrom('postponement')
      .select((of) => of.fn.max('id').as('id'))
      .where('execution_id', 'in', batch)
      .groupBy('execution_id');
    await writer.deleteFrom('postponement').where('id', 'in', last).execute();
  }
}

export async function appendEvents(writer: Writer, events: readonly ExecutionEvent[]): Promise<void> {
  for (const batch of batches(events, 1000)) {
    const rows = batch.map(({ executionId, at, by, what }) => ({ execution_id: executionId, at, by, what }));
    await writer.insertInto('execution_event').values(rows).execute();
  }
}

/** The latest first. */
export async function listEvents(reader: Reader, executionId: number): Promise<ExecutionEvent[]> {
  const rows = await reader
    .selectFrom('execution_event')
    .selectAll()
    .where('execution_id', '=', executionId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({ executionId, at: row.at, by: row.by, what: row.what }));
}

/** What a deed told of its cells, when that deed is taken back; the audit trail keeps both. */
export async function deleteEvents(writer: Writer, executionIds: readonly number[], at: string): Promise<void> {
  for (const batch of batches(executionIds, 1000)) {
    await writer.deleteFrom('execution_event').where('execution_id', 'in', batch).where('at', '=', at).execute();
  }
}
