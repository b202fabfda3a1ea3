import type { SourceFormat } from '../../../src-shared/recognition/sourcePaper.ts';
import type { Reader, Writer } from '../handles.ts';

/** The file an imported paper was read from. */
export interface StoredOrigin {
  readonly documentId: string;
  readonly digest: string;
  readonly size: number;
  readonly name: string;
  readonly format: SourceFormat;
  readonly at: string;
  readonly by: string;
  readonly note: string | null;
}

export async function findOrigin(reader: Reader, documentId: string): Promise<StoredOrigin | null> {
  const row = await reader.selectFrom('document_origin').selectAll().where('document_id', '=', documentId).executeTakeFirst();
  if (!row) return null;
  const { digest, size, name, format, at, by, note } = row;
  return { documentId, digest, size, name, format, at, by, note };
}

export async function insertOrigin(writer: Writer, { documentId, ...origin }: StoredOrigin): Promise<void> {
  await writer
    .insertInto('document_origin')
    .values({ document_id: documentId, ...origin })
    .execute();
}
