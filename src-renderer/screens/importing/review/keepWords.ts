import type { Client } from '../../../../src-shared/api/client.ts';
import { sayProblem } from '../../../ui/say.tsx';
import type { Said } from './hintHistory.ts';

/** What was said last and is not in the data file yet, by item: whoever comes back sooner than the answer finds it here. */
const unsaved = new Map<string, Said>();
const running = new Set<string>();

export function unsavedWords(itemId: string): Said | undefined {
  return unsaved.get(itemId);
}

/** Keeps what was said about an item. Calls follow one another and only the latest counts; what failed is tried again with the next word. */
export function keepWords(client: Client, itemId: string, said: Said): void {
  unsaved.set(itemId, said);
  if (!running.has(itemId)) void run(client, itemId);
}

async function run(client: Client, itemId: string): Promise<void> {
  running.add(itemId);
  try {
    for (let said = unsaved.get(itemId); said !== undefined; said = unsaved.get(itemId)) {
      await client.call('import.hints', { itemId, hints: said.hints, saidKind: said.kind });
      if (unsaved.get(itemId) === said) unsaved.delete(itemId);
    }
  } catch (error) {
    sayProblem(error);
  } finally {
    running.delete(itemId);
  }
}
