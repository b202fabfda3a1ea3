import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'resheno-office-';
/** Far longer than any conversion takes. */
const STALE_MS = 3_600_000;

/** Makes an empty folder for one conversion, and removes those that a reader left behind which was ended halfway: they hold papers. */
export async function officeFolder(): Promise<string> {
  const place = tmpdir();
  for (const name of await readdir(place)) if (name.startsWith(PREFIX)) await removeStale(join(place, name));
  return await mkdtemp(join(place, PREFIX));
}

async function removeStale(folder: string): Promise<void> {
  try {
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > STALE_MS) await rm(folder, { recursive: true, force: true });
  } catch (error) {
    // Another reader removes it at this moment, or it is somebody else's: neither is this paper's concern.
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
