import type { AppEvent } from '../../src-shared/api/contract.ts';
import type { Database } from '../db/open.ts';
import { extendTracking, isExtensionDue } from '../usecases/tracking/extendTracking.ts';
import { readStamp } from '../db/repositories/workCalendar.ts';
import type { CoreOptions } from './core.ts';
import { localDate } from './localDate.ts';

/**
 * Makes recurring assignments further with the first call of each year that the clock shows, so that a program that is
 * never closed does it too. A failure (a full disk) must not keep anybody from reading: it is told in the terminal and
 * tried again with the next call.
 */
export function keepExtended({ now }: Pick<CoreOptions, 'now'>, database: Database, emit: (event: AppEvent) => void): () => Promise<void> {
  let done = 0;
  let running: Promise<void> | null = null;
  const extend = async (year: number): Promise<void> => {
    const moment = now();
    const today = localDate(moment);
    const isDue = await isExtensionDue(database.reader, today);
    const made = isDue ? await database.write((writer) => extendTracking(writer, { now: moment.toISOString(), today })) : 0;
    done = year;
    if (made > 0) emit({ kind: 'trackingChanged', stamp: (await readStamp(database.reader)).stamp });
  };
  return async () => {
    const year = now().getFullYear();
    if (done === year) return;
    running ??= extend(year)
      .catch((error: unknown) => console.error(error))
      .finally(() => (running = null));
    await running;
  };
}
