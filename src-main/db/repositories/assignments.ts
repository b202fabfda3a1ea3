import type { Selectable } from 'kysely';
import type { PerformerKind } from '../../../src-shared/tracking/performerKey.ts';
import type { Reader, Writer } from '../handles.ts';
import type { AssignmentTable } from '../trackingTables.ts';
import { batches } from './batches.ts';

export interface StoredAssignment {
  readonly id: string;
  readonly dutyId: string;
  readonly documentId: string;
  readonly place: number;
  readonly performer: { readonly kind: PerformerKind; readonly id: string | null; readonly key: string; readonly text: string };
  readonly searchKey: string;
  readonly removed: boolean;
}

/** An assignment with whether its performer is still in the directory. */
export interface SeenAssignment extends StoredAssignment {
  readonly gone: boolean;
}

export async function insertAssignments(writer: Writer, assignments: readonly StoredAssignment[]): Promise<void> {
  for (const batch of batches(assignments, 1000)) await writer.insertInto('assignment').values(batch.map(rowOf)).execute();
}

export async function removeAssignments(writer: Writer, ids: readonly string[]): Promise<void> {
  for (const batch of batches(ids, 1000)) await writer.updateTable('assignment').set({ removed: 1 }).where('id', 'in', batch).execute();
}

export async function listAssignments(reader: Reader, documentId: string): Promise<SeenAssignment[]> {
  const rows = await selection(reader)
    .where('duty.document_id', '=', documentId)
    .orderBy('duty.place')
    .orderBy('assignment.place')
    .execute();
  return rows.map(assignmentOf);
}

export async function listAssignmentsOfDuty(reader: Reader, dutyId: string): Promise<SeenAssignment[]> {
  return (await selection(reader).where('duty.id', '=', dutyId).orderBy('assignment.place').execute()).map(assignmentOf);
}

function selection(reader: Reader) {
  return reader
    .selectFrom('duty')
    .innerJoin('assignment', 'assignment.duty_id', 'duty.id')
    .leftJoin('institution', 'institution.id', 'assignment.performer_id')
    .leftJoin('person', 'person.id', 'assignment.performer_id')
    .selectAll('assignment')
    .select(['institution.archived as institution_archived', 'person.archived as person_archived']);
}

function rowOf(assignment: StoredAssignment): AssignmentTable {
  return {
    id: assignment.id,
    duty_id: assignment.dutyId,
    document_id: assignment.documentId,
    place: assignment.place,
    performer_kind: assignment.performer.kind,
    performer_id: assignment.performer.id,
    performer_key: assignment.performer.key,
    performer_text: assignment.performer.text,
    search_key: assignment.searchKey,
    removed: assignment.removed ? 1 : 0,
  };
}

interface Joined extends Selectable<AssignmentTable> {
  readonly institution_archived: number | null;
  readonly person_archived: number | null;
}

function assignmentOf(row: Joined): SeenAssignment {
  return {
    id: row.id,
    dutyId: row.duty_id,
    documentId: row.document_id,
    place: row.place,
    performer: { kind: row.performer_kind, id: row.performer_id, key: row.performer_key, text: row.performer_text },
    searchKey: row.search_key,
    removed: row.removed === 1,
    gone: row.institution_archived === 1 || row.person_archived === 1,
  };
}
