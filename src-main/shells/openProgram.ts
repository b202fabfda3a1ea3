import { createCore } from '../core/createCore.ts';
import type { Core } from '../core/core.ts';
import { fillDemoOnce } from '../demo/fillDemoOnce.ts';
import { startLoopback, type Loopback } from './browser/server.ts';
import { programVersion } from './installation.ts';
import type { PageFiles } from './pageFiles.ts';
import { announceRunning, withdrawRunning } from './runningProgram.ts';

export interface Program {
  readonly core: Core;
  readonly loopback: Loopback;
  close(): Promise<void>;
}

export interface ProgramOptions {
  readonly folder: string;
  readonly shell: 'electron' | 'browser' | 'cli';
  readonly demo: boolean;
  /** `null`: the loopback server takes commands, but shows no page. */
  readonly page: PageFiles | null;
  readonly port?: number;
}

/** The core on its folder together with the door for windows and commands; throws a `Refusal` when the folder cannot be used. */
export async function openProgram({ folder, shell, demo, page, port }: ProgramOptions): Promise<Program> {
  const core = await createCore({ dataFolder: folder, shell, version: programVersion(), demo, now: () => new Date() });
  try {
    if (demo) await fillInSession(core);
    const loopback = await startLoopback({ core, page, port });
    announceRunning(folder, { url: loopback.url, secret: loopback.secret, pid: process.pid, shell });
    return { core, loopback, close: once(() => closeAll(folder, core, loopback)) };
  } catch (error) {
    await core.close();
    throw error;
  }
}

async function fillInSession(core: Core): Promise<void> {
  const session = await core.openSession();
  await fillDemoOnce((name, input) => core.call(name, input, session));
  core.closeSession(session);
}

async function closeAll(folder: string, core: Core, loopback: Loopback): Promise<void> {
  withdrawRunning(folder);
  await loopback.close();
  await core.close();
}

function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => (running ??= run());
}
