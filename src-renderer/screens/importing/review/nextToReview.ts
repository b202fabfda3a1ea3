import type { Client } from '../../../../src-shared/api/client.ts';
import type { ImportItemRow, ImportState } from '../../../../src-shared/api/importApi.ts';

const PAGE = 500;
const TO_REVIEW: ReadonlySet<ImportState> = new Set(['recognised', 'doubts']);

/** The next item of the batch that waits to be looked at, around the end of the list; `null` when this was the last. */
export async function nextToReview(client: Client, batchId: string, after: string): Promise<ImportItemRow | null> {
  let first: ImportItemRow | null = null;
  let passed = false;
  for (let offset = 0; ; offset += PAGE) {
    const { rows, total } = await client.call('import.items', { batchId, limit: PAGE, offset });
    for (const row of rows) {
      if (row.id === after) passed = true;
      else if (TO_REVIEW.has(row.state)) {
        if (passed) return row;
        first ??= row;
      }
    }
    if (rows.length === 0 || offset + rows.length >= total) return first;
  }
}
