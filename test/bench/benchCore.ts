import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCore } from '../../src-main/core/createCore.ts';
import type { Core } from '../../src-main/core/core.ts';
import { createClient, type Client } from '../../src-shared/api/client.ts';

export interface BenchCore {
  readonly core: Core;
  readonly client: Client;
}

/** A folder that is gone when the work is done. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'resheno-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The real core on a folder, somebody signed in. */
export async function withCore<T>(folder: string, work: (bench: BenchCore) => Promise<T>): Promise<T> {
  const core = await createCore({ dataFolder: folder, shell: 'bench', version: '0', demo: false, now: () => new Date() });
  try {
    const session = await core.openSession();
    return await work({
      core,
      client: createClient({ call: (name, input) => core.call(name, input, session), on: () => () => undefined }),
    });
  } finally {
    await core.close();
  }
}
