import type { PaperRef, TrackingRow } from '../../../src-shared/api/trackingRow.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import type { DocumentKind } from '../../../src-shared/documents/kinds.ts';
import { standingOf, type Outcome } from '../../../src-shared/tracking/standing.ts';
import type { Reader } from '../handles.ts';
import { batches } from './batches.ts';
import { listResponsible } from './duties.ts';
import { ONGOING } from '../trackingTables.ts';
import { datedOrNull } from './executions.ts';

/** Cells as lists show them, in the order of `ids`; those that are gone are left out. */
export async function findRows(reader: Reader, ids: readonly number[], today: PlainDate): Promise<TrackingRow[]> {
  if (ids.length === 0) return [];
  const rows = await selection(reader).where('execution.id', 'in', ids).execute();
  const responsible = await responsibleByDuty(reader, new Set(rows.map((row) => row.duty_id)));
  const found = new Map(rows.map((row) => [row.id, rowView(row, responsible.get(row.duty_id) ?? [], today)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

function selection(reader: Reader) {
  return reader
    .selectFrom('execution')
    .innerJoin('assignment', 'assignment.id', 'execution.assignment_id')
    .innerJoin('duty', 'duty.id', 'execution.duty_id')
    .innerJoin('document', 'document.id', 'execution.document_id')
    .leftJoin('institution', 'institution.id', 'assignment.performer_id')
    .leftJoin('person', 'person.id', 'assignment.performer_id')
    .selectAll('execution')
    .select(['assignment.performer_kind', 'assignment.performer_id', 'assignment.performer_text'])
    .select([
      'duty.source_kind',
      'duty.source_id',
      'duty.annex_id',
      'duty.label',
      'duty.text',
      'duty.above',
      'duty.named',
      'duty.also_named',
    ])
    .select(['duty.controller', 'duty.deadline_words', 'duty.ask'])
    .select([
      'document.kind as paper_kind',
      'document.number as paper_number',
      'document.date as paper_date',
      'document.title as paper_title',
    ])
    .select(['institution.archived as institution_archived', 'person.archived as person_archived']);
}

type Joined = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

async function responsibleByDuty(reader: Reader, dutyIds: ReadonlySet<string>): Promise<Map<string, TrackingRow['responsible']>> {
  const byDuty = new Map<string, TrackingRow['responsible']>();
  for (const { dutyId, key, text } of await listResponsible(reader, [...dutyIds])) {
    byDuty.set(dutyId, [...(byDuty.get(dutyId) ?? []), { key, text }]);
  }
  return byDuty;
}

function rowView(row: Joined, responsible: TrackingRow['responsible'], today: PlainDate): TrackingRow {
  const outcome = row.outcome as Outcome;
  const due = datedOrNull(row.due);
  return {
    id: row.id,
    version: row.version,
    assignmentId: row.assignment_id,
    paper: paperOf(row),
    source: { kind: row.source_kind, id: row.source_id, annexId: row.annex_id },
    label: row.label,
    text: row.text,
    above: row.above,
    performer: {
      key: row.performer_key,
      kind: row.performer_kind,
      id: row.performer_id,
      text: row.performer_text,
      gone: row.institution_archived === 1 || row.person_archived === 1,
    },
    named: (JSON.parse(row.named) as string[]).join(', '),
    alsoNamed: JSON.parse(row.also_named) as string[],
    responsible,
    controller: row.controller,
    deadlineWords: row.deadline_words,
    due,
    firstDue: row.first_due === null ? null : datedOrNull(row.first_due),
    asks: row.ask !== null && due === null,
    outcome,
    standing: standingOf({ outcome, due, ongoing: row.due === ONGOING, doneOn: row.done_on }, today),
    doneOn: row.done_on,
    note: row.note,
    by: row.by,
    at: row.at,
    evidence: row.evidence,
    postponed: row.postponed,
  };
}

function paperOf(row: Joined): PaperRef {
  return {
    id: row.document_id,
    kind: row.paper_kind as DocumentKind,
    number: row.paper_number,
    date: row.paper_date,
    title: row.paper_title,
  };
}

/** Papers as lists name them, by id. */
export async function findPapers(reader: Reader, ids: readonly string[]): Promise<Map<string, PaperRef>> {
  const query = reader.selectFrom('document').select(['id', 'kind', 'number', 'date', 'title']).where('id', 'in', ids);
  const rows = ids.length === 0 ? [] : await query.execute();
  return new Map(rows.map((row) => [row.id, { ...row, kind: row.kind as DocumentKind }]));
}

/** What performers are called: institutions as the directory has it, others as a paper has it; those who left the directory say so. */
export async function findPerformers(reader: Reader, keys: readonly string[]): Promise<Map<string, TrackingRow['performer']>> {
  const found = new Map<string, TrackingRow['performer']>();
  for (const batch of batches(keys, PARTS)) for (const performer of await findBatch(reader, batch)) found.set(performer.key, performer);
  return found;
}

/** SQLite joins at most 500 questions into one. */
const PARTS = 200;

/** One assignment of each performer is looked up: going through all that each has took 40 ms of 100,000 cells' matrix. */
async function findBatch(reader: Reader, keys: readonly string[]): Promise<readonly TrackingRow['performer'][]> {
  const parts = keys.map((key) => {
    const one = reader.selectFrom('assignment').selectAll().where('performer_key', '=', key).limit(1);
    return reader
      .selectFrom(one.as('assignment'))
      .leftJoin('institution', 'institution.id', 'assignment.performer_id')
      .leftJoin('person', 'person.id', 'assignment.performer_id')
      .select(['assignment.performer_key', 'assignment.performer_kind', 'assignment.performer_id', 'assignment.performer_text'])
      .select(['institution.short_name', 'institution.archived as institution_archived', 'person.archived as person_archived']);
  });
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  const rows = await rest.reduce((all, part) => all.unionAll(part), first).execute();
  return rows.map((row) => ({
    key: row.performer_key,
    kind: row.performer_kind,
    id: row.performer_id,
    text: row.short_name ?? row.performer_text,
    gone: row.institution_archived === 1 || row.person_archived === 1,
  }));
}
