import type { Result } from '../../../src-shared/api/operation.ts';
import { createCore } from '../../core/createCore.ts';
import { programVersion } from '../installation.ts';
import { reachRunning } from '../remoteCore.ts';
import { readRunning } from '../runningProgram.ts';

/** A session for one command: in the running program where there is one (one writer), otherwise in a core of its own. */
export interface Link {
  call(operation: string, input: unknown): Promise<Result>;
  close(): Promise<void>;
}

/** Throws a `Refusal` when the folder cannot be used. */
export async function openLink(folder: string): Promise<Link> {
  const running = readRunning(folder);
  return (running === null ? null : await reachRunning(running)) ?? ownLink(folder);
}

async function ownLink(folder: string): Promise<Link> {
  const core = await createCore({ dataFolder: folder, shell: 'cli', version: programVersion(), demo: false, now: () => new Date() });
  const session = await core.openSession();
  return {
    call: (operation, input) => core.call(operation, input, session),
    async close() {
      core.closeSession(session);
      await core.close();
    },
  };
}
