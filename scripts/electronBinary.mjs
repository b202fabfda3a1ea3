import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject } from './project.mjs';

const PATIENCE_MS = 60_000;
/** The attempt is remembered beside the packages: `npm ci` clears both. */
const MARKER = inProject('node_modules/.cache/resheno/electron-attempt');

/** Electron's executable, `null` where it is not installed. Importing `electron` would start a download, so its files are read. */
export function electronBinary() {
  const folder = inProject('node_modules/electron');
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return null;
  const binary = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), readFileSync(note, 'utf8'));
  return existsSync(binary) ? binary : null;
}

/** Tries once ever to fetch the binary, announced and given up after a minute; returns it or `null`. The program's only download. */
export async function fetchElectronOnce() {
  const installer = inProject('node_modules/electron/install.js');
  if (existsSync(MARKER) || !existsSync(installer)) return null;
  mkdirSync(dirname(MARKER), { recursive: true });
  writeFileSync(MARKER, `${new Date().toISOString()}\n`);
  console.error('Первый запуск: один раз пробую загрузить Electron (до 60 секунд). Без него программа откроется в окне браузера.');
  const fetched = await runFor(installer, PATIENCE_MS);
  const binary = electronBinary();
  if (!fetched || binary === null) {
    console.error('Electron загрузить не удалось; больше не пробую. Поставить позже: node node_modules/electron/install.js');
    return null;
  }
  return binary;
}

function runFor(script, ms) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), ms);
    const finish = (done) => {
      clearTimeout(timer);
      resolve(done);
    };
    child.once('error', () => finish(false));
    child.once('exit', (code) => finish(code === 0));
  });
}
