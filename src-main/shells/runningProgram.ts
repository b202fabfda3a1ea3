import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const runningSchema = z.object({ url: z.url(), secret: z.string().min(20), pid: z.int(), shell: z.string() });

/** How a second start or a command reaches the program that holds this data folder. */
export type RunningProgram = Readonly<z.infer<typeof runningSchema>>;

/** Leaves the address and the secret where only this user can read them. */
export function announceRunning(folder: string, running: RunningProgram): void {
  const file = fileIn(folder);
  // A leftover with wider rights would keep them: `mode` counts only for a new file.
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify(running), { mode: 0o600 });
}

/** Takes the announcement back. */
export function withdrawRunning(folder: string): void {
  rmSync(fileIn(folder), { force: true });
}

/** Who holds the folder now; `null` when nobody does or the announcement is left from a program that died. */
export function readRunning(folder: string): RunningProgram | null {
  let text: string;
  try {
    text = readFileSync(fileIn(folder), 'utf8');
  } catch {
    return null;
  }
  const running = parsed(text);
  return running !== null && isAlive(running.pid) ? running : null;
}

function parsed(text: string): RunningProgram | null {
  try {
    return runningSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function fileIn(folder: string): string {
  return join(folder, 'running.json');
}
