import type { Insertable, Selectable } from 'kysely';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { isAwaited, type Outcome } from '../../../src-shared/tracking/standing.ts';
import type { Reader, Writer } from '../handles.ts';
import { ONGOING, UNDATED, type ExecutionTable, type Phase } from '../trackingTables.ts';
import { batches } from './batches.ts';

/** One cell: an assignment and a day on which it falls due. */
export interface StoredExecution {
  readonly id: number;
  readonly assignmentId: string;
  readonly dutyId: string;
  readonly documentId: string;
  readonly performerKey: string;
  /** `null`: undated. */
  readonly nominal: PlainDate | null;
  readonly due: PlainDate | null;
  /** Undated because its deadline is no day («постоянно»); false where there is a day. */
  readonly ongoing: boolean;
  readonly firstDue: PlainDate | null;
  readonly outcome: Outcome;
  readonly doneOn: PlainDate | null;
  readonly note: string;
  readonly by: string;
  readonly at: string | null;
  readonly version: number;
  readonly evidence: number;
  readonly postponed: number;
}

export type NewExecution = Pick<
  StoredExecution,
  'assignmentId' | 'dutyId' | 'documentId' | 'performerKey' | 'nominal' | 'due' | 'ongoing' | 'version'
>;

/** What a deed changes. `phase` and `month` follow; `ongoing` is of account beside a `due` of `null`. */
export type ExecutionChange = Partial<
  Pick<StoredExecution, 'due' | 'ongoing' | 'firstDue' | 'outcome' | 'doneOn' | 'note' | 'by' | 'at' | 'version' | 'evidence' | 'postponed'>
>;

export async function insertExecutions(writer: Writer, cells: readonly NewExecution[]): Promise<void> {
  for (const batch of batches(cells, 1000)) await writer.insertInto('execution').values(batch.map(rowOf)).execute();
}

export async function updateExecutions(writer: Writer, ids: readonly number[], change: ExecutionChange): Promise<void> {
  const values = changeOf(change);
  for (const batch of batches(ids, 1000)) await writer.updateTable('execution').set(values).where('id', 'in', batch).execute();
}

/** Only cells that nobody touched are ever deleted: their rule gives the day no more. */
export async function deleteExecutions(writer: Writer, ids: readonly number[]): Promise<void> {
  for (const batch of batches(ids, 1000)) await writer.deleteFrom('execution').where('id', 'in', batch).where('at', 'is', null).execute();
}

export async function findExecutions(reader: Reader, ids: readonly number[]): Promise<StoredExecution[]> {
  const found: StoredExecution[] = [];
  for (const batch of batches(ids, 1000)) {
    found.push(...(await reader.selectFrom('execution').selectAll().where('id', 'in', batch).execute()).map(executionOf));
  }
  return found;
}

export async function listExecutionsOfDuty(reader: Reader, documentId: string, dutyId: string): Promise<StoredExecution[]> {
  const query = reader.selectFrom('execution').selectAll().where('document_id', '=', documentId).where('duty_id', '=', dutyId);
  return (await query.orderBy('id').execute()).map(executionOf);
}

/** The cells of a paper that are still awaited. */
export async function listAwaitedIds(reader: Reader, documentId: string): Promise<number[]> {
  const query = reader.selectFrom('execution').select('id').where('document_id', '=', documentId).where('phase', '=', 0);
  return (await query.execute()).map((row) => row.id);
}

function phaseOf(outcome: Outcome): Phase {
  if (isAwaited(outcome)) return 0;
  return outcome === 'removed' ? 2 : 1;
}

function rowOf(cell: NewExecution): Insertable<ExecutionTable> {
  return {
    assignment_id: cell.assignmentId,
    duty_id: cell.dutyId,
    document_id: cell.documentId,
    performer_key: cell.performerKey,
    nominal: cell.nominal ?? '',
    due: cell.due ?? noDay(cell.ongoing),
    month: cell.due?.slice(0, 7) ?? '',
    first_due: null,
    outcome: 'open',
    phase: 0,
    done_on: null,
    note: '',
    by: '',
    at: null,
    version: cell.version,
    evidence: 0,
    postponed: 0,
  };
}

function changeOf({ due, ongoing, firstDue, outcome, doneOn, ...same }: ExecutionChange) {
  return {
    ...same,
    ...(due === undefined ? {} : { due: due ?? noDay(ongoing ?? false), month: due?.slice(0, 7) ?? '' }),
    ...(firstDue === undefined ? {} : { first_due: firstDue }),
    ...(outcome === undefined ? {} : { outcome, phase: phaseOf(outcome) }),
    ...(doneOn === undefined ? {} : { done_on: doneOn }),
  };
}

function executionOf(row: Selectable<ExecutionTable>): StoredExecution {
  return {
    id: row.id,
    assignmentId: row.assignment_id,
    dutyId: row.duty_id,
    documentId: row.document_id,
    performerKey: row.performer_key,
    nominal: row.nominal === '' ? null : row.nominal,
    due: datedOrNull(row.due),
    ongoing: row.due === ONGOING,
    firstDue: row.first_due,
    outcome: row.outcome as Outcome,
    doneOn: row.done_on,
    note: row.note,
    by: row.by,
    at: row.at,
    version: row.version,
    evidence: row.evidence,
    postponed: row.postponed,
  };
}

function noDay(ongoing: boolean): string {
  return ongoing ? ONGOING : UNDATED;
}

export function datedOrNull(due: string): PlainDate | null {
  return due >= ONGOING ? null : due;
}
