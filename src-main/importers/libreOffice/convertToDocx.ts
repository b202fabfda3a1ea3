import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importLimits } from '../importLimits.ts';
import { closedProfile } from './closedProfile.ts';
import { officeFolder } from './officeFolder.ts';

/** Less than one file may take as a whole (importLimits.seconds), so that another reader still has its turn. */
const PATIENCE_MS = (importLimits.seconds - 40) * 1000;

const QUIETLY = ['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nologo', '--nofirststartwizard'];

/**
 * A file of another program as DOCX, by LibreOffice; `null` when it gives none. Every call has a profile of its own in a folder that is
 * removed: a second call on one profile fails silently. `ending` is the ending the format goes by.
 */
export async function convertToDocx(office: string, bytes: Uint8Array, ending: string): Promise<Uint8Array | null> {
  const folder = await officeFolder();
  try {
    const source = join(folder, `paper.${ending}`);
    const out = join(folder, 'out');
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), closedProfile());
    await writeFile(source, bytes);
    const ended = await runOffice(office, folder, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...QUIETLY,
      '--convert-to',
      'docx:Office Open XML Text',
      '--outdir',
      out,
      source,
    ]);
    return ended ? await convertedFile(join(out, 'paper.docx')) : null;
  } finally {
    // A killed program may still hold a file for a moment (Windows).
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** It ends without a word and with success also when it has converted nothing: only the file tells. */
async function convertedFile(path: string): Promise<Uint8Array | null> {
  try {
    const bytes = await readFile(path);
    return bytes.length > 0 ? bytes : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether the program started and ended by itself in time. */
function runOffice(office: string, folder: string, args: readonly string[]): Promise<boolean> {
  const isWindows = process.platform === 'win32';
  return new Promise((resolve) => {
    // A group of its own: the program starts another one, and both have to go when time is up.
    const program = spawn(office, args, { cwd: folder, stdio: 'ignore', detached: !isWindows, windowsHide: true });
    const clock = setTimeout(() => stop(program.pid, isWindows), PATIENCE_MS);
    const settle = (ended: boolean): void => {
      clearTimeout(clock);
      resolve(ended);
    };
    program.once('error', () => settle(false));
    program.once('exit', (code) => settle(code === 0));
  });
}

function stop(pid: number | undefined, isWindows: boolean): void {
  if (pid === undefined) return;
  if (isWindows) {
    spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).once('error', () => undefined);
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // It ended between the clock and the signal.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
