import type { Selectable } from 'kysely';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import type { Deadline } from '../../../src-shared/deadline/deadline.ts';
import type { AskWhy } from '../../../src-shared/tracking/deadlineOf.ts';
import type { DayOffRule } from '../../../src-shared/deadline/workCalendar.ts';
import type { Reader, Writer } from '../handles.ts';
import type { DutyTable } from '../trackingTables.ts';
import { batches } from './batches.ts';

/** What a person said about days that the words alone do not give. */
export type DatesAnswer =
  | { readonly kind: 'dates'; readonly dates: readonly PlainDate[] }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'none' };

export interface StoredDuty {
  readonly id: string;
  readonly documentId: string;
  readonly source: { readonly kind: 'point' | 'row'; readonly id: string; readonly annexId: string | null };
  readonly place: number;
  readonly label: string;
  readonly text: string;
  readonly above: string;
  readonly named: readonly string[];
  readonly alsoNamed: readonly string[];
  readonly controller: string;
  readonly deadlineWords: string;
  readonly deadline: Deadline | null;
  readonly answer: DatesAnswer | null;
  readonly ask: AskWhy | null;
  readonly dayOffRule: DayOffRule | null;
  readonly starts: PlainDate;
  readonly horizon: PlainDate;
  readonly renewal: DutyTable['renewal'];
  readonly removed: boolean;
  readonly searchKey: string;
  /** Earlier days are not watched; empty for all days. */
  readonly since: string;
}

export interface DutyResponsible {
  readonly dutyId: string;
  readonly key: string;
  readonly text: string;
}

export async function insertDuties(writer: Writer, duties: readonly StoredDuty[]): Promise<void> {
  for (const batch of batches(duties, 500)) await writer.insertInto('duty').values(batch.map(rowOf)).execute();
}

export async function updateDuty(writer: Writer, duty: StoredDuty): Promise<void> {
  await writer.updateTable('duty').set(rowOf(duty)).where('id', '=', duty.id).execute();
}

export async function insertResponsible(
  writer: Writer,
  responsible: readonly (DutyResponsible & { readonly place: number })[],
): Promise<void> {
  for (const batch of batches(responsible, 1000)) {
    const rows = batch.map(({ dutyId, place, key, text }) => ({ duty_id: dutyId, place, key, text }));
    await writer.insertInto('duty_responsible').values(rows).execute();
  }
}

export async function listDuties(reader: Reader, documentId: string): Promise<StoredDuty[]> {
  const rows = await reader.selectFrom('duty').selectAll().where('document_id', '=', documentId).orderBy('place').execute();
  return rows.map(dutyOf);
}

export async function findDuty(reader: Reader, documentId: string, sourceId: string): Promise<StoredDuty | null> {
  const query = reader.selectFrom('duty').selectAll().where('document_id', '=', documentId).where('source_id', '=', sourceId);
  const row = await query.executeTakeFirst();
  return row ? dutyOf(row) : null;
}

/** Duties whose days only a person knows. */
export async function listAskingDuties(reader: Reader, limit: number): Promise<StoredDuty[]> {
  const query = reader.selectFrom('duty').selectAll().where('removed', '=', 0).where('ask', 'is not', null);
  return (await query.limit(limit).execute()).map(dutyOf);
}

export async function countAskingDuties(reader: Reader): Promise<number> {
  const query = reader.selectFrom('duty').where('removed', '=', 0).where('ask', 'is not', null);
  const row = await query.select((of) => of.fn.countAll().as('n')).executeTakeFirstOrThrow();
  return Number(row.n);
}

/** Duties made only to a day before `horizon`: such that go on by themselves, or such that wait for a yes. */
export async function listDutiesShortOf(reader: Reader, renewal: 'self' | 'asks', horizon: PlainDate): Promise<StoredDuty[]> {
  const query = reader
    .selectFrom('duty')
    .selectAll()
    .where('removed', '=', 0)
    .where('renewal', '=', renewal)
    .where('horizon', '<', horizon);
  return (await query.execute()).map(dutyOf);
}

/** Every duty that still has awaited cells: what a changed calendar or rule may move. */
export async function listAwaitedDuties(reader: Reader): Promise<StoredDuty[]> {
  const awaited = reader.selectFrom('execution').select('duty_id').where('phase', '=', 0).distinct();
  return (await reader.selectFrom('duty').selectAll().where('id', 'in', awaited).execute()).map(dutyOf);
}

/** Which of these duties a paper took off control. */
export async function listRemovedDutyIds(reader: Reader, ids: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const batch of batches(ids, 1000)) {
    const rows = await reader.selectFrom('duty').select('id').where('id', 'in', batch).where('removed', '=', 1).execute();
    found.push(...rows.map((row) => row.id));
  }
  return found;
}

export async function listResponsible(reader: Reader, dutyIds: readonly string[]): Promise<DutyResponsible[]> {
  const query = reader.selectFrom('duty_responsible').select(['duty_id', 'key', 'text']).where('duty_id', 'in', dutyIds);
  const rows = dutyIds.length === 0 ? [] : await query.orderBy('duty_id').orderBy('place').execute();
  return rows.map((row) => ({ dutyId: row.duty_id, key: row.key, text: row.text }));
}

export interface DutyChange {
  readonly dutyId: string;
  readonly at: string;
  readonly by: string;
  readonly paperId: string | null;
  readonly what: string;
}

export async function appendDutyChange(writer: Writer, { dutyId, paperId, ...change }: DutyChange): Promise<void> {
  await writer
    .insertInto('duty_change')
    .values({ duty_id: dutyId, paper_id: paperId, ...change })
    .execute();
}

export async function listDutyChanges(reader: Reader, dutyIds: readonly string[]): Promise<DutyChange[]> {
  const query = reader.selectFrom('duty_change').selectAll().where('duty_id', 'in', dutyIds);
  const rows = dutyIds.length === 0 ? [] : await query.orderBy('duty_id').orderBy('id').execute();
  return rows.map((row) => ({ dutyId: row.duty_id, at: row.at, by: row.by, paperId: row.paper_id, what: row.what }));
}

function rowOf(duty: StoredDuty): DutyTable {
  return {
    id: duty.id,
    document_id: duty.documentId,
    source_kind: duty.source.kind,
    source_id: duty.source.id,
    annex_id: duty.source.annexId,
    place: duty.place,
    label: duty.label,
    text: duty.text,
    above: duty.above,
    named: JSON.stringify(duty.named),
    also_named: JSON.stringify(duty.alsoNamed),
    controller: duty.controller,
    deadline_words: duty.deadlineWords,
    deadline: duty.deadline === null ? null : JSON.stringify(duty.deadline),
    answer: duty.answer === null ? null : JSON.stringify(duty.answer),
    ask: duty.ask,
    day_off_rule: duty.dayOffRule,
    starts: duty.starts,
    horizon: duty.horizon,
    renewal: duty.renewal,
    removed: duty.removed ? 1 : 0,
    search_key: duty.searchKey,
    since: duty.since,
  };
}

function dutyOf(row: Selectable<DutyTable>): StoredDuty {
  return {
    id: row.id,
    documentId: row.document_id,
    source: { kind: row.source_kind, id: row.source_id, annexId: row.annex_id },
    place: row.place,
    label: row.label,
    text: row.text,
    above: row.above,
    named: JSON.parse(row.named) as string[],
    alsoNamed: JSON.parse(row.also_named) as string[],
    controller: row.controller,
    deadlineWords: row.deadline_words,
    deadline: row.deadline === null ? null : (JSON.parse(row.deadline) as Deadline),
    answer: row.answer === null ? null : (JSON.parse(row.answer) as DatesAnswer),
    ask: row.ask as AskWhy | null,
    dayOffRule: row.day_off_rule as DayOffRule | null,
    starts: row.starts,
    horizon: row.horizon,
    renewal: row.renewal,
    removed: row.removed === 1,
    searchKey: row.search_key,
    since: row.since,
  };
}
