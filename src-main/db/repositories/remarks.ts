import type { Reader, Writer } from '../handles.ts';

export interface Remark {
  readonly id: string;
  readonly documentId: string;
  readonly revision: number;
  readonly at: string;
  readonly by: string;
  readonly text: string;
}

export async function addRemark(writer: Writer, remark: Remark): Promise<void> {
  const { documentId, ...values } = remark;
  await writer
    .insertInto('remark')
    .values({ document_id: documentId, ...values })
    .execute();
}

export async function listRemarks(reader: Reader, documentId: string): Promise<Remark[]> {
  const rows = await reader.selectFrom('remark').selectAll().where('document_id', '=', documentId).orderBy('at').execute();
  return rows.map((row) => ({ id: row.id, documentId, revision: row.revision, at: row.at, by: row.by, text: row.text }));
}
