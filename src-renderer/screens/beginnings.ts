import type { DocumentRow } from '../../src-shared/api/documentApi.ts';

/** Which drafts of this window were begun from an earlier paper: told once, over the sheet, until it is waved away. */
const begunFrom = new Map<string, DocumentRow>();

/** Remembers what a new draft was begun from. */
export function noteBeginning(draftId: string, from: DocumentRow): void {
  begunFrom.set(draftId, from);
}

/** The paper a draft was begun from, while that is still worth telling. */
export function beginningOf(draftId: string): DocumentRow | null {
  return begunFrom.get(draftId) ?? null;
}

/** The telling has been read. */
export function forgetBeginning(draftId: string): void {
  begunFrom.delete(draftId);
}
