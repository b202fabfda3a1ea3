import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How long a browser must live to count as shown: without a display Chromium is gone within 0.3 s. */
const SHOWN_AFTER_MS = 3000;

/** What became of the window: closed by the person, or never seen. */
export type WindowEnd = 'closed' | 'neverShown';

/** Shows the address as a window without tabs and address bar and waits until that browser is gone. */
export async function appWindow(executable: string, address: string, dataFolder: string): Promise<WindowEnd> {
  const profile = profileFolder(executable, dataFolder);
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  const start = writeStartPage(profile, address);
  const begun = performance.now();
  try {
    await run(executable, [...options(profile), `--app=${pathToFileURL(start).href}`]);
  } finally {
    rmSync(start, { force: true });
  }
  return performance.now() - begun < SHOWN_AFTER_MS ? 'neverShown' : 'closed';
}

/** The ticket travels in a file that only this user can read: a command line is public to every user of the computer. */
function writeStartPage(folder: string, address: string): string {
  const file = join(folder, 'start.html');
  rmSync(file, { force: true });
  const page = `<!doctype html><meta charset="utf-8"><title>Решено</title><script>location.replace(${JSON.stringify(address)})</script>`;
  writeFileSync(file, page, { mode: 0o600 });
  return file;
}

/** Ubuntu's Chromium is a snap: it sees neither hidden folders of the home nor the common /tmp. */
function profileFolder(executable: string, dataFolder: string): string {
  const snap = executable.startsWith('/snap/') || (existsSync('/snap/bin/chromium') && executable.endsWith('/chromium-browser'));
  return snap ? join(homedir(), 'snap/chromium/common/resheno') : join(dataFolder, 'browser');
}

function options(profile: string): readonly string[] {
  return [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-background-mode',
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=Translate,MediaRouter,OptimizationHints',
    '--lang=ru',
    '--window-size=1280,800',
    // Chromium refuses to run sandboxed as root; only a test machine does that.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function run(executable: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(executable, args, { stdio: 'ignore' });
    // Not to be started at all is the same to us as to be gone at once.
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
}
