import { spawn } from 'node:child_process';

export interface StartedProcess {
  readonly pid: number;
  /** Standard output and error so far. */
  readonly out: () => string;
  readonly err: () => string;
  /** The first match in standard output; fails when the process ends without it. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray>;
  /** Exit code, `null` when it was killed. */
  readonly ended: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts this Node with these words; `env` is added to ours, and what is `undefined` in it is taken away. */
export function startProcess(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
  input?: string,
): StartedProcess {
  const child = spawn(process.execPath, words, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    pid: child.pid ?? 0,
    out: () => out,
    err: () => err,
    ended,
    kill: (signal) => void child.kill(signal),
    async waitFor(pattern) {
      for (let over = false; ;) {
        const match = pattern.exec(out);
        if (match !== null) return match;
        if (over) throw new Error(`ended without ${String(pattern)}\n${out}\n${err}`);
        over = await Promise.race([ended.then(() => true), new Promise<false>((resolve) => setTimeout(resolve, 20, false))]);
      }
    },
  };
}
