import type { Reader, Writer } from '../handles.ts';

export interface StoredRevision {
  readonly documentId: string;
  readonly number: number;
  /** Canonical JSON; `digest` is its SHA-256. */
  readonly content: string;
  readonly digest: string;
  readonly at: string;
  readonly by: string;
}

export async function findRevision(reader: Reader, documentId: string, number: number): Promise<StoredRevision | null> {
  const query = reader.selectFrom('revision').selectAll().where('document_id', '=', documentId);
  const row = await query.where('number', '=', number).executeTakeFirst();
  return row ? { documentId, number, content: row.content, digest: row.digest, at: row.at, by: row.by } : null;
}

/** The latest first, without content; `before` continues a list. */
export async function listRevisions(reader: Reader, of: { readonly id: string; readonly before?: number; readonly limit: number }) {
  let query = reader.selectFrom('revision').select(['number', 'at', 'by', 'digest']).where('document_id', '=', of.id);
  if (of.before !== undefined) query = query.where('number', '<', of.before);
  const rows = await query.orderBy('number', 'desc').limit(of.limit).execute();
  return rows.map((row) => ({ revision: row.number, at: row.at, by: row.by, digest: row.digest }));
}

/** Only ever appended: triggers refuse anything else. */
export async function appendRevision(writer: Writer, revision: StoredRevision): Promise<void> {
  const { documentId, ...values } = revision;
  await writer
    .insertInto('revision')
    .values({ document_id: documentId, ...values })
    .execute();
}
