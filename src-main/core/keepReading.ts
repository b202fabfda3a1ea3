import type { AppEvent } from '../../src-shared/api/contract.ts';
import type { FileStore } from '../db/fileStore.ts';
import type { Database } from '../db/open.ts';
import { findWaiting, hasReading, releaseReading } from '../db/repositories/importItems.ts';
import type { FileReader } from '../usecases/importing/fileReader.ts';
import { keepFound, putBack, readItem, takeWaiting } from '../usecases/importing/readNext.ts';

/** Reads files that were brought in, one after another, beside everything else. */
export interface BackgroundReading {
  /** There may be something to read. */
  wake(): void;
  /** Stops at once: what is being read is waiting again. */
  close(): Promise<void>;
}

export interface ReadingParts {
  readonly database: Database;
  readonly files: FileStore;
  readonly reader: FileReader;
  readonly emit: (event: AppEvent) => void;
}

/**
 * Begins with what waits from the last time. Nobody waits for it: it holds a transaction only to write down what it found, and a
 * failure (a full disk) is told in the terminal and tried again with the next change.
 */
export function keepReading(parts: ReadingParts): BackgroundReading {
  const stop = new AbortController();
  let running: Promise<void> | null = null;
  let isWoken = false;
  const released = release(parts.database);
  const run = async (): Promise<void> => {
    await released;
    while (isWoken && !stop.signal.aborted) {
      isWoken = false;
      while (!stop.signal.aborted && (await readOne(parts, stop.signal))) isWoken = true;
    }
  };
  const wake = (): void => {
    isWoken = true;
    if (stop.signal.aborted) return;
    running ??= run()
      .catch((error: unknown) => {
        isWoken = false;
        console.error(error);
      })
      .finally(() => {
        running = null;
        if (isWoken) wake();
      });
  };
  wake();
  return {
    wake,
    async close() {
      stop.abort();
      await parts.reader.close();
      await released.catch(() => undefined);
      await running;
    },
  };
}

/** What was being read when the program ended without a word is waiting again. */
async function release(database: Database): Promise<void> {
  if (await hasReading(database.reader)) await database.write(releaseReading);
}

/** Whether there was an item to read. */
async function readOne(parts: ReadingParts, signal: AbortSignal): Promise<boolean> {
  // Looked at outside a transaction first: a program with nothing to read never writes.
  if ((await findWaiting(parts.database.reader)) === null) return false;
  const item = await parts.database.write(takeWaiting);
  if (item === null) return false;
  const began = performance.now();
  try {
    const found = await readItem(item, parts.files, parts.reader);
    await parts.database.write((writer) =>
      found === 'stopped' ? putBack(writer, item.id, !signal.aborted) : keepFound(writer, item.id, found, performance.now() - began),
    );
  } catch (error) {
    await parts.database.write((writer) => putBack(writer, item.id, false));
    throw error;
  }
  parts.emit({ kind: 'importChanged', batchId: item.batchId });
  return true;
}
