import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PROJECT } from '../support/ensureBuilt.ts';

export interface BuiltProgram {
  /** An address that signs one window in. */
  readonly address: string;
  /** Resident memory of the process that holds the data; `null` where the system does not tell it. */
  residentBytes(): number | null;
  stop(): Promise<void>;
}

/** Starts the built program as `npm start -- --print-url` does and waits for its address. */
export async function startBuilt(folder: string): Promise<BuiltProgram> {
  const child = spawn(process.execPath, [join(PROJECT, 'out/main/browser.js'), '--print-url', '--data', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await firstAddress(child);
  return {
    address,
    residentBytes: () => residentBytes(child.pid),
    stop: () =>
      new Promise((resolve) => {
        // It ends by itself some time after its last window was closed.
        if (child.exitCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

async function firstAddress({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The program has no output');
  for await (const line of createInterface({ input: stdout })) if (line.startsWith('http')) return line.trim();
  throw new Error('The program ended without an address');
}

function residentBytes(pid: number | undefined): number | null {
  if (process.platform !== 'linux' || pid === undefined) return null;
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
