import type { Content } from '../../../src-shared/documents/kinds.ts';
import { liveNumbers } from '../../../src-shared/documents/liveNumbers.ts';
import type { StoredDocument } from '../../db/repositories/documents.ts';
import { findLetterhead } from '../../db/repositories/letterheads.ts';
import type { Inside } from '../context.ts';
import { addDraft } from '../documents/addDraft.ts';

/** A draft out of an old paper goes on being written: its numbers count again. What was signed keeps each as it stands. */
export async function addOldDraft(inside: Inside, content: Content, letterheadId: string): Promise<StoredDocument> {
  const letterhead = await findLetterhead(inside.writer, letterheadId);
  return await addDraft(inside, letterhead === null ? content : liveNumbers(content, letterhead), letterheadId);
}
