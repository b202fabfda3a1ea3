import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { readStamp } from '../../db/repositories/workCalendar.ts';
import type { Outside } from '../context.ts';

/** What makes days doubtful, one sentence each: shown above the lists, nothing is changed because of it. */
export async function trackingWarnings({ reader, now, today }: Pick<Outside, 'reader' | 'now' | 'today'>): Promise<string[]> {
  const { at } = await readStamp(reader);
  const isClockBack = at !== null && at > now;
  return isClockBack
    ? [
        `Часы компьютера показывают ${formatDate(today, 'numeric')}, а последняя отметка сделана ${formatDate(at.slice(0, 10), 'numeric')}: проверьте дату на компьютере.`,
      ]
    : [];
}
