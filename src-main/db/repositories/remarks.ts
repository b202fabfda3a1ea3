import type { Writer } from '../handles.ts';

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
