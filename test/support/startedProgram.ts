import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PROJECT } from './ensureBuilt.ts';

export interface StartedProgram {
  /** Signs one window in. */
  readonly address: string;
  stop(): Promise<void>;
}

/** The README's first command on a folder of its own: `npm start -- --print-url --data FOLDER`, and `more` flags. */
export async function startProgram(folder: string, more: readonly string[] = []): Promise<StartedProgram> {
  const flags = ['--print-url', '--data', folder, ...more];
  const child = spawn(process.execPath, [join(PROJECT, 'scripts/start.mjs'), ...flags], { stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = async (): Promise<void> => {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('http')) return { address: line.trim(), stop };
  }
  throw new Error('The program ended without printing its address');
}
