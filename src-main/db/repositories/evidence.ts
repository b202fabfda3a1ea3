import type { EvidenceView } from '../../../src-shared/api/trackingRow.ts';
import type { Reader, Writer } from '../handles.ts';

export interface StoredEvidence extends EvidenceView {
  readonly executionId: number;
}

export async function listEvidence(reader: Reader, executionId: number): Promise<StoredEvidence[]> {
  return await selection(reader).where('evidence.execution_id', '=', executionId).orderBy('evidence.at').orderBy('evidence.id').execute();
}

export async function findEvidence(reader: Reader, id: string): Promise<StoredEvidence | null> {
  return (await selection(reader).where('evidence.id', '=', id).executeTakeFirst()) ?? null;
}

export async function insertEvidence(
  writer: Writer,
  { id, executionId, digest, name, by, at }: Omit<StoredEvidence, 'size' | 'mime'>,
): Promise<void> {
  await writer.insertInto('evidence').values({ id, execution_id: executionId, digest, name, by, at }).execute();
}

/** The bytes stay in the file store: other cells or the trail may tell of them. */
export async function deleteEvidence(writer: Writer, id: string): Promise<void> {
  await writer.deleteFrom('evidence').where('id', '=', id).execute();
}

function selection(reader: Reader) {
  return reader
    .selectFrom('evidence')
    .innerJoin('file', 'file.digest', 'evidence.digest')
    .select(['evidence.id', 'evidence.execution_id as executionId', 'evidence.name', 'evidence.digest', 'evidence.by', 'evidence.at'])
    .select(['file.size', 'file.mime']);
}
