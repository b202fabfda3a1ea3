import type { Reader, Writer } from '../handles.ts';

/** A group of addressees as it was when its paper was signed. */
export interface StoredList {
  readonly named: string;
  readonly audienceId: string | null;
  readonly members: readonly { readonly id: string; readonly text: string }[];
}

export async function insertLists(writer: Writer, documentId: string, lists: readonly StoredList[]): Promise<void> {
  if (lists.length === 0) return;
  const rows = lists.map(({ named, audienceId, members }, place) => {
    return { document_id: documentId, place, named, audience_id: audienceId, members: JSON.stringify(members) };
  });
  await writer.insertInto('audience_list').values(rows).execute();
}

export async function listLists(reader: Reader, documentId: string): Promise<StoredList[]> {
  const rows = await reader.selectFrom('audience_list').selectAll().where('document_id', '=', documentId).orderBy('place').execute();
  return rows.map((row) => ({ named: row.named, audienceId: row.audience_id, members: JSON.parse(row.members) as StoredList['members'] }));
}
