import type { Reader, Writer } from '../handles.ts';

export interface AuditEntry {
  readonly at: string;
  readonly account: string;
  readonly operation: string;
  readonly what: string;
  readonly documentId: string | null;
}

export async function appendAudit(writer: Writer, entry: AuditEntry): Promise<void> {
  const { at, account, operation, what, documentId } = entry;
  await writer.insertInto('audit').values({ at, account, operation, what, document_id: documentId }).execute();
}

/** The latest entries first, of one paper or of all. */
export async function listAudit(reader: Reader, of: { readonly documentId?: string; readonly limit: number }) {
  let query = reader.selectFrom('audit').selectAll();
  if (of.documentId !== undefined) query = query.where('document_id', '=', of.documentId);
  const rows = await query.orderBy('id', 'desc').limit(of.limit).execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    account: row.account,
    operation: row.operation,
    what: row.what,
    documentId: row.document_id,
  }));
}
