import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { needNode } from './needNode.mjs';
import { inProject, root } from './project.mjs';

const SOURCES = ['src-shared', 'src-main', 'src-renderer', 'vite.config.ts', 'package-lock.json'];
const BUILT = ['out/main/electron.js', 'out/main/browser.js', 'out/main/cli.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** Builds when something built is missing or older than a source; returns whether a whole build is there now. */
export function buildIfStale() {
  if (!isStale()) return true;
  return underLock(() => !isStale() || build());
}

function build() {
  console.error('Собираю программу…');
  const vite = inProject('node_modules/vite/bin/vite.js');
  if (!existsSync(vite)) {
    console.error('Не установлены пакеты для сборки: выполните npm ci.');
    return false;
  }
  // Nothing of the build may land in the standard output of a command.
  const { status } = spawnSync(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', 2, 2] });
  return status === 0;
}

/** Two starts at once (test workers, a second terminal) must not empty the folder under each other. */
function underLock(run) {
  const lock = inProject('out/building');
  mkdirSync(inProject('out'), { recursive: true });
  while (!taken(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  try {
    return run();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHeld(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** A lock whose owner is dead, or that was just let go, holds nobody. */
function isHeld(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    // Between being created and being written the file is empty.
    if (pid > 0) process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function isStale() {
  if (BUILT.some((path) => !existsSync(inProject(path)))) return true;
  const built = Math.min(...BUILT.map((path) => statSync(inProject(path)).mtimeMs));
  return SOURCES.some((path) => newest(inProject(path)) > built);
}

/** The latest change of a file, or of a folder and everything in it: a deleted file changes its folder. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  needNode();
  process.exit(buildIfStale() ? 0 : 1);
}
