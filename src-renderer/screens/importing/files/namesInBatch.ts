import type { Client } from '../../../../src-shared/api/client.ts';

const PAGE = 500;

/** The names of all files that a batch has. */
export async function namesInBatch(client: Client, batchId: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (let offset = 0; ; offset += PAGE) {
    const { rows, total } = await client.call('import.items', { batchId, limit: PAGE, offset });
    rows.forEach(({ name }) => names.add(name));
    if (rows.length === 0 || offset + rows.length >= total) return names;
  }
}
