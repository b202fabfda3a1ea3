import type { Writer } from '../../db/handles.ts';
import { findEntryOfDocument, writeEntry } from '../../db/repositories/journalEntries.ts';

const REASON = 'Черновик с этим номером лежит в корзине';

/** A returned draft keeps its number in the trash too: a printed sheet with it may exist. The journal says why there is no paper. */
export async function keepPlace(writer: Writer, documentId: string): Promise<void> {
  const entry = await findEntryOfDocument(writer, documentId);
  if (entry !== null) await writeEntry(writer, { ...entry, gapReason: REASON });
}

export async function takePlaceBack(writer: Writer, documentId: string): Promise<void> {
  const entry = await findEntryOfDocument(writer, documentId);
  if (entry !== null) await writeEntry(writer, { ...entry, gapReason: null });
}
