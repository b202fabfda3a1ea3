import type { Client } from '../../../../src-shared/api/client.ts';
import type { TrackingRow } from '../../../../src-shared/api/trackingRow.ts';
import type { TrackingFilter } from '../../../../src-shared/tracking/trackingFilter.ts';
import { filterWords } from './filterWords.ts';

/** Everything a printed list is made of, read at once: what happens afterwards does not change it. */
export interface PrintedList {
  /** By id; what was gone by then is missing. */
  readonly rows: ReadonlyMap<number, TrackingRow>;
  /** The filter in words. */
  readonly about: string;
}

/** The most rows that one call gives. */
const BLOCK = 500;

/** The rows of a list in blocks. `step` hears how many are read and says whether to go on; `null`: stopped, or nothing is left of the list. */
export async function readForPrint(
  client: Client,
  ids: readonly number[],
  filter: TrackingFilter,
  step: (done: number) => boolean,
): Promise<PrintedList | null> {
  const rows = new Map<number, TrackingRow>();
  for (let start = 0; start < ids.length; start += BLOCK) {
    for (const row of await client.call('tracking.rows', { ids: ids.slice(start, start + BLOCK) })) rows.set(row.id, row);
    if (!step(Math.min(start + BLOCK, ids.length))) return null;
  }
  const groups = filter.group === undefined ? [] : await client.call('audience.list', {});
  const [first] = rows.values();
  if (first === undefined) return null;
  return { rows, about: filterWords(filter, first, groups.find(({ id }) => id === filter.group)?.nominative ?? 'удалена из справочника') };
}
