// Opens the program: in Electron where its binary is there or can be fetched, otherwise in a window of an installed browser.
// Flags: --browser (no Electron), --demo, --data FOLDER, --print-url (no window, print the address).
import { spawn } from 'node:child_process';
import { buildIfStale } from './buildIfStale.mjs';
import { electronBinary, fetchElectronOnce } from './electronBinary.mjs';
import { needNode } from './needNode.mjs';
import { inProject, root } from './project.mjs';

/** An Electron that cannot show itself (no libraries, no display) is gone at once. */
const SHOWN_AFTER_MS = 3000;

needNode();
const flags = process.argv.slice(2);
if (!buildIfStale()) process.exit(1);
process.exit((await inElectron()) ?? (await run(process.execPath, [inProject('out/main/browser.js'), ...flags])));

/** Electron's exit code, `null` when the browser has to do it. */
async function inElectron() {
  if (flags.includes('--browser') || flags.includes('--print-url') || !hasDisplay()) return null;
  const binary = electronBinary() ?? (await fetchElectronOnce());
  if (binary === null) {
    console.error('Electron не установлен: открываю программу в окне браузера.');
    return null;
  }
  const begun = performance.now();
  const code = await run(binary, [root, ...flags]);
  if (code === 0 || performance.now() - begun > SHOWN_AFTER_MS) return code;
  console.error('Electron не запустился: открываю программу в окне браузера.');
  return null;
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
}

function run(executable, args) {
  return new Promise((resolve) => {
    const child = spawn(executable, args, { stdio: 'inherit' });
    // The terminal sends Ctrl+C to the child too; a stop sent to this process alone is passed on. The child decides when it is done.
    process.on('SIGINT', () => undefined);
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    stopWithParent(child);
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** npm that is stopped takes its shell along, but not us: a program without a window would hold the data folder for ever. */
function stopWithParent(child) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000).unref();
}
