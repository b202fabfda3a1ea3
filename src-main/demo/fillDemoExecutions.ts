import type { Client } from '../../src-shared/api/client.ts';
import type { TrackingRow } from '../../src-shared/api/trackingRow.ts';
import { addDays } from '../../src-shared/base/dayArithmetic.ts';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import { unpackIds } from '../../src-shared/tracking/packedIds.ts';
import type { Outcome } from '../../src-shared/tracking/standing.ts';

/** What the department said of one cell. */
interface Verdict {
  readonly outcome: Outcome;
  readonly doneOn?: PlainDate;
  readonly note?: string;
}

/**
 * Two years of executions: what fell due up to today is mostly done, some of it late, a little is not, and some waits.
 * Which is which depends on the place in the list alone, so that every demo is the same.
 */
export async function fillDemoExecutions(client: Client, today: PlainDate): Promise<void> {
  const { ids, stamp } = await client.call('tracking.list', { filter: { standing: 'awaited', to: addDays(today, 3) } });
  const byVerdict = new Map<string, { readonly verdict: Verdict; readonly ids: number[] }>();
  let place = 0;
  for (const rows of await inBlocks(client, unpackIds(ids))) {
    for (const row of rows) {
      const verdict = verdictOf(row, place, today);
      place += 1;
      if (verdict === null) continue;
      const key = JSON.stringify(verdict);
      const same = byVerdict.get(key) ?? { verdict, ids: [] };
      same.ids.push(row.id);
      byVerdict.set(key, same);
    }
  }
  for (const { verdict, ids: cells } of byVerdict.values()) await client.call('tracking.close', { ids: cells, seen: stamp, ...verdict });
}

/** As many rows as one call gives. */
const BLOCK = 500;

async function inBlocks(client: Client, ids: readonly number[]): Promise<readonly (readonly TrackingRow[])[]> {
  const blocks: (readonly TrackingRow[])[] = [];
  for (let start = 0; start < ids.length; start += BLOCK)
    blocks.push(await client.call('tracking.rows', { ids: ids.slice(start, start + BLOCK) }));
  return blocks;
}

const LATE_BY = [1, 2, 4, 9] as const;

function verdictOf({ due, paper }: TrackingRow, place: number, today: PlainDate): Verdict | null {
  if (due === null) return null;
  // Scattered over the list, not in rows: 37 and 100 share no divisor.
  const lot = (place * 37) % 100;
  if (due >= today) return lot < 20 ? { outcome: 'done', doneOn: latest(addDays(today, -1), paper.date ?? due) } : null;
  // What is long past is settled; of the last month more is still open.
  const isFresh = due > addDays(today, -30);
  if (lot < (isFresh ? 70 : 84)) return { outcome: 'done', doneOn: latest(addDays(due, -(lot % 2)), paper.date ?? due) };
  if (lot < 93) {
    const doneOn = addDays(due, LATE_BY[lot % LATE_BY.length] ?? 1);
    return doneOn > today ? null : { outcome: 'done', doneOn, note: 'Сдано после напоминания' };
  }
  if (lot < 95) return { outcome: 'notApplicable', note: 'Мероприятие к организации не относится' };
  if (lot < 97) return { outcome: 'partly', note: 'Нет сведений за последний месяц' };
  if (lot < 98 && !isFresh) return { outcome: 'notDone', note: 'Отчёт не представлен' };
  return isFresh ? null : { outcome: 'done', doneOn: addDays(due, 14) > today ? today : addDays(due, 14), note: 'Сдано после напоминания' };
}

function latest(first: PlainDate, second: PlainDate): PlainDate {
  return first > second ? first : second;
}
