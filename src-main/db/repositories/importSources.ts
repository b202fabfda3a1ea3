import type { SourceFormat } from '../../../src-shared/recognition/sourcePaper.ts';
import type { Reader, Writer } from '../handles.ts';

/** What a file was read as: JSON of the neutral form, and of the content that recognition made of it. */
export interface StoredSource {
  readonly itemId: string;
  readonly format: SourceFormat;
  readonly source: string;
  readonly content: string | null;
}

export async function findSource(reader: Reader, itemId: string): Promise<StoredSource | null> {
  const row = await reader.selectFrom('import_source').selectAll().where('item_id', '=', itemId).executeTakeFirst();
  return row ? { itemId: row.item_id, format: row.format, source: row.source, content: row.content } : null;
}

/** Writes it anew or over what was read before. */
export async function writeSource(writer: Writer, { itemId, ...read }: StoredSource): Promise<void> {
  await writer
    .insertInto('import_source')
    .values({ item_id: itemId, ...read })
    .onConflict((conflict) => conflict.column('item_id').doUpdateSet(read))
    .execute();
}
