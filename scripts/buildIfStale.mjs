import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { needNode } from './needNode.mjs';
import { inProject, root } from './project.mjs';

const SOURCES = ['src-shared', 'src-main', 'src-renderer', 'vite.config.ts', 'package-lock.json'];
const BUILT = ['out/main/electron.js', 'out/main/browser.js', 'out/main/cli.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** Builds when something built is missing or older than a source; returns whether a whole build is there now. */
export function buildIfStale() {
  if (!isStale()) return true;
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
