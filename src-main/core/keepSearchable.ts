import type { Database } from '../db/open.ts';
import { refreshSearch } from '../usecases/documents/refreshSearch.ts';

/**
 * Looks papers of an older program through for the search, beside everything else. Nobody waits for it; a failure (a full disk) is
 * told in the terminal and tried again with the next start. `close` stops after the papers in work.
 */
export function keepSearchable(database: Database): { close(): Promise<void> } {
  const stop = new AbortController();
  const running = refreshSearch(database, stop.signal).catch((error: unknown) => console.error(error));
  return {
    async close() {
      stop.abort();
      await running;
    },
  };
}
