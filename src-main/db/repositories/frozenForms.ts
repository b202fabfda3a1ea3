import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../handles.ts';
import type { FrozenTable } from '../tables.ts';

/** A paper as it was printed for signature, or as it was signed. */
export interface FrozenForm {
  readonly id: string;
  readonly documentId: string;
  readonly revision: number;
  readonly kind: 'forSignature' | 'signed';
  readonly at: string;
  readonly content: string;
  readonly digest: string;
  readonly letterhead: string;
  readonly letterheadDigest: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly docx: Uint8Array;
  readonly docxDigest: string;
}

export async function findFrozen(reader: Reader, id: string): Promise<FrozenForm | null> {
  const row = await reader.selectFrom('frozen').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? frozenOf(row) : null;
}

export async function listFrozenIds(reader: Reader, documentId: string): Promise<string[]> {
  const query = reader.selectFrom('frozen').select('id').where('document_id', '=', documentId);
  return (await query.orderBy('id').execute()).map((row) => row.id);
}

/** Only ever appended: triggers refuse anything else. */
export async function appendFrozen(writer: Writer, form: FrozenForm): Promise<void> {
  const { documentId, letterheadDigest, docxDigest, docx, ...values } = form;
  await writer
    .insertInto('frozen')
    // A plain Uint8Array is not bound as a blob by every driver; a Buffer over the same memory is.
    .values({ document_id: documentId, letterhead_digest: letterheadDigest, docx_digest: docxDigest, docx: Buffer.from(docx), ...values })
    .execute();
}

function frozenOf(row: Selectable<FrozenTable>): FrozenForm {
  return {
    id: row.id,
    documentId: row.document_id,
    revision: row.revision,
    kind: row.kind,
    at: row.at,
    content: row.content,
    digest: row.digest,
    letterhead: row.letterhead,
    letterheadDigest: row.letterhead_digest,
    number: row.number,
    date: row.date,
    docx: new Uint8Array(row.docx),
    docxDigest: row.docx_digest,
  };
}
