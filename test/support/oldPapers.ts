import type { Client } from '../../src-shared/api/client.ts';
import type { ImportItemRow } from '../../src-shared/api/importApi.ts';

/** A file of these words. */
export function textFile(name: string, words: string): { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } {
  return { name, bytes: new TextEncoder().encode(words) };
}

/** Brings files in as one batch; gives its id. */
export async function bringIn(
  client: Client,
  files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[],
): Promise<string> {
  const { id: batchId } = await client.call('import.begin', { name: 'Архив' });
  for (const file of files) await client.call('import.add', { batchId, ...file });
  return batchId;
}

/** The items of a batch once none is waiting any more, in their order. */
export async function itemsRead(client: Client, batchId: string, patienceMs = 60_000): Promise<readonly ImportItemRow[]> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const { rows } = await client.call('import.items', { batchId, limit: 500, offset: 0 });
    if (rows.every(({ state }) => state !== 'waiting' && state !== 'reading')) return rows;
    if (performance.now() > until) throw new Error('The files are still being read.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
