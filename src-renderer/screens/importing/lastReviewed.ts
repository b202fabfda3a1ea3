import type { ImportSearch } from '../../app/addresses.ts';

/** What was last looked at in this window: the list comes back to it. */
export const lastReviewed: { itemId: string | null; batchId: string | null; state: ImportSearch['state'] } = {
  itemId: null,
  batchId: null,
  state: undefined,
};
