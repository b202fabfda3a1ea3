import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The project's folder. */
export const PROJECT = join(import.meta.dirname, '../..');

/** Builds the program when a source is newer than what lies in `out`; workers that ask at the same time build it once. */
export async function ensureBuilt(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(PROJECT, 'scripts/buildIfStale.mjs')]);
}
